import type { Role } from '../src/domain/task/role.ts';

/**
 * The tasks as the text charges them, written down by hand and apart from the tree: who leads each, works along in it
 * and is reported to, and the days between which it falls due. "Cuối năm 2002" is read as December, "đầu năm 2003" as
 * some time in 2003.
 */
const BTC = 'ban-to-chuc-thanh-uy';
const BCS = 'ban-can-su-dang-ubnd-thanh-pho';
const BDV = 'ban-dan-van-thanh-uy';
const BTV_QH = 'ban-thuong-vu-quan-huyen-uy';
const BTV = 'ban-thuong-vu-thanh-uy';
const TT = 'thuong-truc-thanh-uy';
const MT = 'dang-doan-mat-tran-va-doan-the-thanh-pho';

const Q3 = ['2002-07-01', '2002-09-30'] as const;
const SEPTEMBER = ['2002-09-01', '2002-09-30'] as const;
const Q4 = ['2002-10-01', '2002-12-31'] as const;
const DECEMBER = ['2002-12-01', '2002-12-31'] as const;
const IN_2003 = ['2003-01-01', '2003-12-31'] as const;
const MARCH = ['2003-03-01', '2003-03-31'] as const;

/** In the text's own words, which verb each task has for the body above it. */
export const VERBS: Readonly<Record<number, string>> = {
  3: 'giúp',
  6: 'báo cáo',
  7: 'báo cáo',
  8: 'báo cáo',
  12: 'báo cáo',
  15: 'giúp',
  21: 'trình',
  22: 'trình',
  24: 'trình',
  28: 'kiến nghị với',
};

export type Days = readonly [first: string, last: string];
type Charged = Partial<Record<Role, readonly string[]>>;
/** Number in printed order, place, bodies in each role, days. */
export const DUE_DATES: readonly [number: number, place: string, bodies: Charged, days?: Days][] = [
  [1, 'I', {}],
  [2, 'I.1', { lead: [BTC], with: ['quan-huyen'] }, Q3],
  [3, 'I.1', { lead: [BTC], report: [BTV] }, Q4],
  [4, 'I.2', { lead: ['dang-doan-hdnd-thanh-pho'] }, DECEMBER],
  [5, 'I.3', { lead: [BDV, MT] }, DECEMBER],
  [6, 'I.4', { lead: [BCS], report: [TT] }, DECEMBER],
  [7, 'I.4 gạch 1', { lead: [BCS], report: [TT] }, DECEMBER],
  [8, 'I.4 gạch 2', { lead: [BCS], report: [TT] }, DECEMBER],
  [9, 'II.1', { lead: [BTC] }, Q3],
  [10, 'II.1 gạch 1', { lead: [BTC] }, Q3],
  [11, 'II.1 gạch 2', { lead: [BTC] }, Q3],
  [12, 'II.2', { lead: [BCS], with: ['quan-huyen'], report: [TT] }, DECEMBER],
  [13, 'II.3', { lead: [BDV], with: [MT] }, DECEMBER],
  [14, 'III.1', { lead: [BTC] }],
  [15, 'III.2', { lead: [BTC], with: ['quan-huyen-uy'], report: [BTV] }, MARCH],
  [16, 'III.3', { lead: ['uy-ban-kiem-tra-thanh-uy'], with: ['quan-huyen-uy'] }],
  [17, 'III.4', { lead: [BTV_QH], with: ['cap-uy-co-so'] }],
  [18, 'III.4 gạch 1', { lead: [BTV_QH], with: ['cap-uy-co-so'] }],
  [19, 'III.4 gạch 2', { lead: [BTV_QH], with: ['cap-uy-co-so'] }],
  [20, 'III.4 gạch 3', { lead: [BTV_QH], with: ['ban-nganh-doan-the-quan-huyen'] }],
  [21, 'IV.1', { lead: [BTC], report: [BTV] }],
  [
    22,
    'IV.1 đoạn 2',
    { lead: [BTC], with: ['ban-to-chuc-chinh-quyen-thanh-pho', BDV], report: [BTV] },
    DECEMBER,
  ],
  [23, 'IV.2', { lead: ['ban-tu-tuong-van-hoa-thanh-uy', 'truong-can-bo-thanh-pho'] }, DECEMBER],
  [24, 'IV.3', { lead: [BTC], with: ['ban-tai-chanh-quan-tri-thanh-uy'], report: [TT] }, SEPTEMBER],
  [25, 'IV.4', { lead: [BCS] }, SEPTEMBER],
  [26, 'IV.4', { lead: [BCS] }, DECEMBER],
  [27, 'IV.4', { lead: [BCS] }, IN_2003],
  [28, 'IV.5', { lead: [BCS], report: ['trung-uong'] }, SEPTEMBER],
];

const ALL_ROLES = ['lead', 'with', 'report'] as const;
const bodiesOf = (charged: Charged, roles: readonly Role[]) => roles.flatMap((role) => charged[role] ?? []);

/** Every body that has a part in some task. */
export const CHARGED = [...new Set(DUE_DATES.flatMap(([, , charged]) => bodiesOf(charged, ALL_ROLES)))];

/** What may be asked about time, and the days it stands for. */
export const ASKED: Readonly<Record<string, Days>> = {
  '2002-q3': ['2002-07-01', '2002-09-30'],
  '2002-09': ['2002-09-01', '2002-09-30'],
  '2002-q4': ['2002-10-01', '2002-12-31'],
  '2002-12': ['2002-12-01', '2002-12-31'],
  '2002': ['2002-01-01', '2002-12-31'],
  '2003': ['2003-01-01', '2003-12-31'],
  '2003-q1': ['2003-01-01', '2003-03-31'],
  '2003-03': ['2003-03-01', '2003-03-31'],
  'den-2002-q3': ['0000-01-01', '2002-09-30'],
  'den-2002-q4': ['0000-01-01', '2002-12-31'],
  'den-2003-q1': ['0000-01-01', '2003-03-31'],
  'den-2003': ['0000-01-01', '2003-12-31'],
};

/** The numbers of the tasks that a body has, in some role or in the one given, and that fall due between these days. */
export const expectedTasks = (body: string, [first, last]: Days, role?: Role): number[] =>
  DUE_DATES.flatMap(([number, , charged, days]) =>
    bodiesOf(charged, role ? [role] : ALL_ROLES).includes(body) && days && first <= days[0] && days[1] <= last
      ? [number]
      : [],
  );
