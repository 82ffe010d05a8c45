/** A small site that has been published for years, for the tests of the handout checker. */
import { buildNumberIndex } from '../../src/domain/citation/numberIndex.ts';
import { checkCompletely } from '../../src/domain/handout/checkCompletely.ts';
import type { Found, FoundLink } from '../../src/domain/handout/found.ts';
import { type KnowledgeFile, openKnowledge } from '../../src/domain/handout/knowledge.ts';

export const FILE: KnowledgeFile = {
  site: 'https://tra-cuu.example/nqtw5/',
  numbers: buildNumberIndex([
    { document: 'chuong-trinh-hanh-dong-nqtw5', type: 'chuong-trinh', otherNumbers: [] },
    {
      document: 'nghi-dinh-29-1998-nd-cp',
      type: 'nghi-dinh',
      number: '29/1998/NĐ-CP',
      otherNumbers: [],
      date: '1998-05-11',
    },
    { document: 'nghi-dinh-79-2003-nd-cp', type: 'nghi-dinh', number: '79/2003/NĐ-CP', otherNumbers: [] },
    { document: 'luat-10-2022-qh15', type: 'luat', number: '10/2022/QH15', otherNumbers: [] },
    {
      document: 'quy-dinh-76-qd-tw-2000',
      type: 'quy-dinh',
      number: '76-QĐ/TW',
      otherNumbers: [],
      date: '2000-06-15',
    },
    {
      document: 'quyet-dinh-76-qd-tw-2022',
      type: 'quyet-dinh',
      number: '76-QĐ/TW',
      otherNumbers: [],
      date: '2022-06-10',
    },
    { document: 'nghi-dinh-50-cp-1995', type: 'nghi-dinh', number: '50/CP', otherNumbers: [] },
  ]),
  documents: [
    ['chuong-trinh-hanh-dong-nqtw5', 'Chương trình', '', [], 1],
    ['nghi-dinh-29-1998-nd-cp', 'Nghị định 29/1998/NĐ-CP', 'het-hieu-luc', ['nghi-dinh-79-2003-nd-cp']],
    ['nghi-dinh-79-2003-nd-cp', 'Nghị định 79/2003/NĐ-CP', '', ['?luat-10-2022-qh15']],
    ['luat-10-2022-qh15', 'Luật 10/2022/QH15', 'con-hieu-luc'],
    ['quy-dinh-76-qd-tw-2000', 'Quy định 76-QĐ/TW'],
    ['quyet-dinh-76-qd-tw-2022', 'Quyết định 76-QĐ/TW'],
    ['nghi-dinh-50-cp-1995', 'Nghị định 50/CP', 'het-hieu-luc'],
  ],
  names: [['Chương trình hành động của Thành ủy', 'chuong-trinh-hanh-dong-nqtw5']],
  pages: ['/', '/thuat-ngu/'],
  retired: [
    ['/chuong-trinh/#muc-v', { kind: 'moved', to: '/chuong-trinh/#muc-ii', date: '2026-01-01' }],
    ['/van-ban/nghi-dinh-cu/', { kind: 'moved', to: '/van-ban/luat-10-2022-qh15/', date: '2026-01-01' }],
    [
      '/chuong-trinh/#muc-vi',
      { kind: 'gone', date: '2026-01-01', why: 'in thừa.', see: '/chuong-trinh/#muc-ii' },
    ],
  ],
};
const TEXT = {
  cite: { full: 'Chương trình hành động', short: 'Chương trình hành động' },
  branch: 'dang' as const,
  hasPages: true,
  units: [
    ['muc-ii', 0, 'aaaaaaaa', 'II.-', 'SẮP XẾP TỔ CHỨC'],
    [
      'muc-ii-diem-1',
      1,
      'bbbbbbbb',
      '1/',
      'Sơ kết Quy định 29, đề xuất bổ sung, sửa đổi chức năng và nhiệm vụ của chi bộ khu phố, không để trống ấp nào.',
    ],
    [
      'muc-ii-diem-1-gach-2',
      2,
      'cccccccc',
      '-',
      'Hướng dẫn quy chế phối hợp hoạt động ở các khu phố có đông đảng viên.',
    ],
    [
      'muc-ii-diem-2',
      1,
      'eeeeeeee',
      '2/',
      'Quy định chức năng, nhiệm và tổ chức bộ máy của của xã, phường; luận chuyển cán bộ trẻ về cơ sở.',
      [
        [20, 25, 'nhiệm vụ'],
        [44, 51, 'của'],
        [64, 75, 'luân chuyển'],
      ],
    ],
    ['muc-iii', 0, 'dddddddd', 'III.-', 'Nâng cao chất lượng đội ngũ đảng viên.'],
  ] as const,
  history: {
    'muc-iii': {
      was: [
        ['2026-03-01', '11111111', 'Nâng cao chất lượng của đội ngũ cán bộ.'] as [string, string, string],
      ],
    },
  },
};
export const place = { kind: 'slide', number: 1 } as const;
export const link = (href: string, words = ''): FoundLink => ({ href, words, place });
/** What is found in a handout with these links and texts. */
export const check = async (found: Partial<Found>) =>
  (await checkCompletely({ links: [], text: [], ...found }, openKnowledge(FILE), async () => TEXT)).findings;
export const inWords = (text: string) => check({ text: [{ text, place }] });
