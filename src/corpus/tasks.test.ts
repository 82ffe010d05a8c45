/** Long because of its table: the 28 tasks of the programme, written down apart from the tree. */
import { describe, expect, it } from 'vitest';
import { eachProvision } from '../domain/provision/tree.ts';
import { ROLES } from '../domain/task/role.ts';
import { loadCorpus } from './load.ts';
import { tasksOf, tasksOfBody } from './tasks.ts';

const corpus = loadCorpus(process.cwd());
const tasks = tasksOf(corpus);

const BTC = 'Ban Tổ chức Thành ủy';
const BCS = 'Ban Cán sự Đảng Ủy ban Nhân dân Thành phố';
const BDV = 'Ban Dân vận Thành ủy';
const BTV_QH = 'Ban Thường vụ các Quận, Huyện ủy';
const BTV = 'Ban Thường vụ Thành ủy';
const TT = 'Thường trực Thành ủy';

/** Place, who leads, with whom, to whom it is reported (names as printed), due, deadline as printed. */
const TABLE: readonly [
  place: string,
  lead: string,
  beside: string,
  report: string,
  due: string,
  dueText: string,
][] = [
  ['muc-i', '', '', '', '', ''],
  ['muc-i-diem-1', BTC, 'Quận, Huyện', '', '2002-Q3', 'cuối quý III/2002'],
  ['muc-i-diem-1', BTC, '', BTV, '2002-Q4', 'cuối quý IV/2002'],
  [
    'muc-i-diem-2',
    'Đảng đoàn Hội đồng Nhân dân Thành phố',
    '',
    '',
    '2002-12',
    'hoàn thành vào cuối tháng 12/2002',
  ],
  [
    'muc-i-diem-3',
    `${BDV}; Đảng đoàn Mặt trận và các đoàn thể nhân dân cấp Thành phố`,
    '',
    '',
    '2002-12',
    'hoàn thành vào cuối tháng 12/2002',
  ],
  ['muc-i-diem-4', BCS, '', TT, '2002-12', 'tháng 12/2002 báo cáo kết quả'],
  ['muc-i-diem-4-gach-1', BCS, '', TT, '2002-12', 'tháng 12/2002 báo cáo kết quả'],
  ['muc-i-diem-4-gach-2', BCS, '', TT, '2002-12', 'tháng 12/2002 báo cáo kết quả'],
  ['muc-ii-diem-1', BTC, '', '', '2002-Q3', 'hoàn thành vào cuối quý III/2002'],
  ['muc-ii-diem-1-gach-1', BTC, '', '', '2002-Q3', 'hoàn thành vào cuối quý III/2002'],
  ['muc-ii-diem-1-gach-2', BTC, '', '', '2002-Q3', 'hoàn thành vào cuối quý III/2002'],
  ['muc-ii-diem-2', BCS, 'Quận, Huyện', TT, '2002-12', 'hoàn thành cuối tháng 12/2002'],
  [
    'muc-ii-diem-3',
    BDV,
    'Đảng đoàn Mặt trận Tổ quốc và các đoàn thể cấp Thành phố',
    '',
    '2002-12',
    'hoàn thành vào cuối tháng 12/2002',
  ],
  ['muc-iii-diem-1', BTC, '', '', '', 'Sau khi có hướng dẫn mới của Trung ương'],
  ['muc-iii-diem-2', BTC, 'Quận, Huyện ủy', BTV, '2003-03', 'trong tháng 3/2003'],
  [
    'muc-iii-diem-3',
    'Ủy ban Kiểm tra Thành ủy',
    'Quận, Huyện ủy',
    '',
    '',
    'đưa nội dung này vào định kỳ báo cáo',
  ],
  ['muc-iii-diem-4', BTV_QH, 'cấp ủy cơ sở', '', '', 'thường xuyên kiểm tra đảng viên'],
  ['muc-iii-diem-4-gach-1', BTV_QH, 'cấp ủy xã, phường, thị trấn', '', '', 'hàng năm'],
  ['muc-iii-diem-4-gach-2', BTV_QH, 'cấp ủy cơ sở', '', '', ''],
  ['muc-iii-diem-4-gach-3', BTV_QH, 'các ban, ngành, đoàn thể cấp Quận, Huyện', '', '', ''],
  [
    'muc-iv-diem-1',
    BTC,
    '',
    BTV,
    '',
    'sau khi Quốc hội và Chính phủ ban hành quy định sửa đổi bổ sung pháp lệnh',
  ],
  [
    'muc-iv-diem-1-doan-2',
    BTC,
    `Ban Tổ chức Chính quyền Thành phố; ${BDV}`,
    BTV,
    '2002-12',
    'vào tháng 12/2002',
  ],
  [
    'muc-iv-diem-2',
    'Ban Tư Tưởng - Văn hóa Thành ủy; Trường Cán bộ Thành phố',
    '',
    '',
    '2002-12',
    'hoàn thành vào tháng 12/2002',
  ],
  ['muc-iv-diem-3', BTC, 'Ban Tài chánh Quản trị Thành ủy', TT, '2002-09', 'trong tháng 9/2002'],
  ['muc-iv-diem-4', BCS, '', '', '2002-09', 'triển khai trong tháng 9/2002'],
  ['muc-iv-diem-4', BCS, '', '', '2002-12', 'cuối năm 2002'],
  ['muc-iv-diem-4', BCS, '', '', '2003', 'đầu năm 2003'],
  ['muc-iv-diem-5', BCS, '', 'Trung ương', '2002-09', 'hoàn thành vào tháng 9/2002'],
];

describe('the tasks of the programme', () => {
  it('are 28', () => {
    expect(tasks).toHaveLength(28);
    expect(TABLE).toHaveLength(28);
    expect(tasks.map(({ number }) => number)).toEqual(TABLE.map((_, index) => index + 1));
  });

  it.each(TABLE.map((row, index) => [index + 1, ...row] as const))(
    '%i: %s, “%s”, with “%s”, to “%s”, by %s “%s”',
    (number, place, lead, beside, report, due, dueText) => {
      const task = tasks[number - 1]!;
      const names = (role: (typeof ROLES)[number]) => task[role].map(({ name }) => name).join('; ');
      expect([task.provision.id, names('lead'), names('with'), names('report')]).toEqual([
        place,
        lead,
        beside,
        report,
      ]);
      expect([task.deadline.due ?? '', task.deadline.text ?? '']).toEqual([due, dueText]);
    },
  );
});

const printed = new Map(
  [...eachProvision(corpus.programme.tree.provisions)].map(({ id, text }) => [id, text.value]),
);
const RULERS = new Map<string, string>([
  ...['', '-gach-1', '-gach-2'].map((unit) => [`muc-i-diem-4${unit}`, 'muc-i-diem-4-doan-2'] as const),
  ...['', '-gach-1', '-gach-2'].map((unit) => [`muc-ii-diem-1${unit}`, 'muc-ii-diem-1-doan-2'] as const),
]);

describe.each(tasks.map((task) => [`${task.number}: ${task.provision.id}`, task] as const))(
  'task %s',
  (_, task) => {
    it('shows words that are printed in its clause', () => {
      expect(task.words.length).toBeGreaterThan(20);
      expect(printed.get(task.provision.id)).toContain(task.words);
    });
    it('is charged by its own clause, or by the closing paragraph of its point', () => {
      expect(task.ruler?.id).toBe(RULERS.get(task.provision.id));
    });
    it('shows a deadline and names that are printed there', () => {
      const where = [task.provision.id, task.ruler?.id ?? ''].map((id) => printed.get(id) ?? '').join('\n');
      if (task.deadline.text !== undefined) expect(where).toContain(task.deadline.text);
      // The dashes of III.4 have the subject of the point's first sentence.
      const subject = task.provision.id.startsWith('muc-iii-diem-4-') ? printed.get('muc-iii-diem-4')! : '';
      for (const role of ROLES) for (const { name } of task[role]) expect(where + subject).toContain(name);
    });
  },
);

describe('the editor’s readings', () => {
  it.each([
    ['muc-i-diem-1', 1, 'không nói rõ thời hạn ấy'],
    ['muc-i-diem-4', 1, 'không phải cả mục'],
    ['muc-ii-diem-1', 1, 'không phải cả mục'],
    ['muc-iii-diem-4', 1, 'chủ ngữ của câu đầu'],
    ['muc-iv-diem-2', 1, '“đến năm 2005” là mốc'],
    ['muc-iv-diem-3', 1, 'không có ngày kết thúc'],
    ['muc-iv-diem-4', 2, '“cuối năm 2002” được hiểu là tháng 12/2002'],
    ['muc-iv-diem-4', 3, '“đầu năm 2003” không ghi tháng'],
  ])('of %s (%i) is told', (place, inClause, words) => {
    const task = tasks.find((one) => one.provision.id === place && one.inClause === inClause)!;
    expect(task.reading).toContain(words);
  });
});

describe('a deadline that is not for the whole task, or one of several in its clause', () => {
  it.each([
    ['muc-i-diem-1', 1, 'sơ kết ở Quận, Huyện'],
    ['muc-i-diem-1', 2, 'sơ kết cấp Thành phố'],
    ['muc-iii-diem-2', 1, 'sơ kết cấp Thành phố'],
    ['muc-iv-diem-1-doan-2', 1, 'trình kế hoạch'],
    ['muc-iv-diem-3', 1, 'trình đề án'],
    ['muc-iv-diem-4', 1, 'triển khai thí điểm'],
    ['muc-iv-diem-4', 2, 'sơ kết rút kinh nghiệm'],
    ['muc-iv-diem-4', 3, 'triển khai diện rộng'],
  ])('of %s (%i) is for “%s”', (place, inClause, what) => {
    const task = tasks.find((one) => one.provision.id === place && one.inClause === inClause)!;
    expect(task.dueFor).toBe(what);
  });

  it('says what it is for wherever a clause has several', () => {
    const dated = tasks.filter(({ deadline }) => deadline.period);
    const several = dated.filter(
      ({ provision }) => dated.filter((other) => other.provision.id === provision.id).length > 1,
    );
    expect(several.length).toBeGreaterThan(4);
    expect(several.filter(({ dueFor }) => dueFor === undefined)).toEqual([]);
  });
});

describe('the tasks of a body', () => {
  it.each([
    ['ban-to-chuc-thanh-uy', 10, 0, 0],
    ['ban-can-su-dang-ubnd-thanh-pho', 8, 0, 0],
    ['ban-dan-van-thanh-uy', 2, 1, 0],
    ['dang-doan-mat-tran-va-doan-the-thanh-pho', 1, 1, 0],
    ['ban-thuong-vu-quan-huyen-uy', 4, 0, 0],
    ['thuong-truc-thanh-uy', 0, 0, 5],
    ['ban-thuong-vu-thanh-uy', 0, 0, 4],
    ['trung-uong', 0, 0, 1],
    ['quan-huyen', 0, 2, 0],
    ['canh-sat-khu-vuc', 0, 0, 0],
  ])('%s: %i led, %i with others, %i reported to it', (body, ...counts) => {
    expect(ROLES.map((role) => tasksOfBody(corpus, body, role).length)).toEqual(counts);
  });
});
