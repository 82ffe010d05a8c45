import { describe, expect, it } from 'vitest';
import { buildNumberIndex } from '../citation/numberIndex.ts';
import { citedDigest } from '../permanence/digest.ts';
import { checkCompletely } from './checkCompletely.ts';
import { checkHandout } from './checkHandout.ts';
import type { Found, FoundLink } from './found.ts';
import { type KnowledgeFile, openKnowledge } from './knowledge.ts';
import { findPlainAddresses } from './plainAddress.ts';
import { countFindings, reportText, summaryOf } from './report.ts';
import { siteAddress } from './siteAddress.ts';

const FILE: KnowledgeFile = {
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
    ['muc-ii', 0, 'aaaaaaaa', 'II.-', 'Mục'],
    ['muc-ii-diem-1', 1, 'bbbbbbbb', '1/', 'Điểm'],
    ['muc-ii-diem-1-gach-2', 2, 'cccccccc', '-', 'Gạch'],
    ['muc-iii', 0, 'dddddddd', 'III.-', 'Mục'],
  ] as const,
  history: { 'muc-iii': { was: [['2026-03-01', '11111111', null] as [string, string, null]] } },
};
const place = { kind: 'slide', number: 1 } as const;
const link = (href: string, words = ''): FoundLink => ({ href, words, place });
const check = (found: Partial<Found>) =>
  checkCompletely({ links: [], text: [], ...found }, openKnowledge(FILE), async () => TEXT);
const verdictOf = async (href: string, words?: string) =>
  (await check({ links: [link(href, words)] }))[0]?.verdict;
const inWords = (text: string) => check({ text: [{ text, place }] });

describe('a link', () => {
  const A = 'https://tra-cuu.example/nqtw5';
  it.each([
    ['good', `${A}/`],
    ['good', `${A}/thuat-ngu/#dang-uy`],
    ['good', `${A}/chuong-trinh/`],
    ['good', `${A}/chuong-trinh/#muc-ii-diem-1`],
    ['good', `${A}/chuong-trinh/muc-ii-diem-1`],
    ['good', `${A}/chuong-trinh/muc-ii-diem-1/#:~:text=%C4%90i%E1%BB%83m`],
    ['good', `${A}/chuong-trinh/#II.1.gach2`],
    ['good', `${A}/chuong-trinh/#m%E1%BB%A5c%20II`],
    ['good', `${A}/nhung/chuong-trinh/muc-ii/`],
    ['good', `${A}/chuong-trinh/index.html#muc-iii`],
    ['good', `${A}/van-ban/luat-10-2022-qh15/#nguon`],
    ['good', 'http://localhost:4321/chuong-trinh/#muc-ii'],
    ['good', 'https://nha-khac.example/mot/hai/van-ban/luat-10-2022-qh15/'],
    ['good', `${A}/chuong-trinh/?v=dddddddd#muc-iii`],
    ['good', `${A}/chuong-trinh/?v=${citedDigest('bbbbbbbb', [['gach-2', 'cccccccc']])}#muc-ii-diem-1`],
    ['changed', `${A}/chuong-trinh/?v=11111111#muc-iii`],
    ['version-unknown', `${A}/chuong-trinh/muc-iii/?v=22222222`],
    ['version-unknown', `${A}/chuong-trinh/muc-iii/?v=1111`],
    ['moved', `${A}/chuong-trinh/#muc-v`],
    ['moved', `${A}/chuong-trinh/muc-v-diem-1/`],
    ['moved', `${A}/van-ban/nghi-dinh-cu/`],
    ['moved', 'https://nha-cu.example/van-ban/nghi-dinh-cu/#dieu-2'],
    ['gone', `${A}/chuong-trinh/#muc-vi-diem-2`],
    ['place-unknown', `${A}/chuong-trinh/#muc-ii-diem-7`],
    ['page-unknown', `${A}/van-ban/nghi-dinh-29-1998/`],
    ['page-unknown', `${A}/khong-co/`],
    ['page-unknown', 'https://nha-khac.example/van-ban/nghi-dinh-29-1998/#dieu-2'],
    ['replaced', `${A}/van-ban/nghi-dinh-29-1998-nd-cp/`],
    ['out-of-force', `${A}/van-ban/nghi-dinh-50-cp-1995/`],
    ['mismatch', `${A}/chuong-trinh/#muc-iii`, 'mục II, Chương trình hành động của Thành ủy'],
    ['mismatch', `${A}/van-ban/luat-10-2022-qh15/`, 'Quy định 76-QĐ/TW'],
    [
      'good',
      `${A}/chuong-trinh/#muc-ii-diem-1-gach-2`,
      'điểm 1, mục II, Chương trình hành động của Thành ủy',
    ],
  ] as const)('is %s: %s', async (verdict, href, words?: string) => {
    expect(await verdictOf(href, words)).toBe(verdict);
  });

  it.each([
    'https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Nghi-dinh-29-1998-ND-CP-42089.aspx',
    'https://vtv.example/chuong-trinh/',
    'https://vtv.example/chuong-trinh/thoi-su/',
    'https://khac.example/van-ban/nghi-dinh-29/',
    `${A}/xuat-ban/chuong-trinh.pdf`,
    `${A}/van-ban/loai/nghi-dinh/`,
    'mailto:a@b.example',
    'javascript:alert(1)',
    'http://[',
    '#muc-ii',
  ])('to %s is none of ours', async (href) => {
    expect(await verdictOf(href)).toBeUndefined();
  });

  it('to a bare page of another host counts beside one that is surely ours', async () => {
    const links = [
      link('https://nha-khac.example/a/chuong-trinh/'),
      link('https://nha-khac.example/a/chuong-trinh/#muc-ii'),
    ];
    expect((await check({ links })).map(({ verdict }) => verdict)).toEqual(['good', 'good']);
  });

  it('written out in the text is one, and is not told of twice beside the live one', async () => {
    const text = [
      { text: `Xem ${A}/chuong-trinh/#muc-ii-diem-7, hoặc nha-khac.example/chuong-trinh/#II.`, place },
    ];
    expect((await check({ text })).map(({ what }) => what)).toEqual([
      `${A}/chuong-trinh/#muc-ii-diem-7`,
      'https://nha-khac.example/chuong-trinh/#II',
    ]);
    expect(
      await check({
        text: [{ ...text[0]!, text: `Xem ${A}/chuong-trinh/#muc-ii` }],
        links: [link(`${A}/chuong-trinh/#muc-ii`)],
      }),
    ).toHaveLength(1);
  });

  it('says where to go instead', async () => {
    const [moved] = await check({ links: [link(`${A}/chuong-trinh/#muc-v`)] });
    expect(moved!.suggestions).toEqual([{ label: 'mục II, Chương trình', url: '/chuong-trinh/#muc-ii' }]);
    const [gone] = await check({ links: [link(`${A}/chuong-trinh/#muc-vi`)] });
    expect(gone!.message).toBe('Chỗ này không còn: in thừa. Xem chỗ nên dẫn thay.');
    const [place] = await check({ links: [link(`${A}/chuong-trinh/#muc-ii-diem-7`)] });
    expect(place!.suggestions.map(({ url }) => url)).toContain('/chuong-trinh/#muc-ii');
  });
});

describe('words', () => {
  it.each([
    ['good', 'Luật 10/2022/QH15'],
    ['good', 'gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình hành động của Thành ủy'],
    ['good', 'Điều 5 Luật số 10/2022/QH15'],
    ['replaced', 'Điều 2 Nghị định số 29/1998/NĐ-CP ngày 11/5/1998'],
    ['out-of-force', 'Nghị định 50/CP'],
    ['number-unknown', 'Nghị định 92/1998/NĐ-CP'],
    ['number-unknown', 'Nghị định 29/1998/NĐ-CP ngày 12/5/1998'],
    ['ambiguous', 'số 76-QĐ/TW'],
    ['ambiguous', 'Quyết định số 76-QĐ/TW ngày 15/6/2000'],
    ['place-unknown', 'điểm 8, mục II, Chương trình hành động của Thành ủy'],
    ['moved', 'mục V, Chương trình hành động của Thành ủy'],
    ['gone', 'mục VI, Chương trình hành động của Thành ủy'],
  ] as const)('are %s: %s', async (verdict, text) => {
    const findings = await inWords(`Theo ${text}.`);
    expect(findings.map((one) => one.verdict)).toEqual([verdict]);
  });

  it.each([
    'Điều này cho thấy',
    'mục II của bài',
    'khoản 2 Điều 1 Điều lệ Đảng',
    'ngày 24/7, 12/2002, 5/10 điểm',
    'Nghị định này',
  ])('say nothing to us: %s', async (text) => {
    expect(await inWords(text)).toEqual([]);
  });

  it('are whole, with the document they name', async () => {
    const [one] = await inWords('theo Điều 2 Nghị định số 29/1998/NĐ-CP');
    expect(one!.what).toBe('Điều 2 Nghị định số 29/1998/NĐ-CP');
  });

  it('name the last document of a line, and say what is inferred', async () => {
    const [one] = await inWords('Nghị định 29/1998/NĐ-CP');
    expect(one!.message).toBe(
      'Nghị định 29/1998/NĐ-CP đã được Nghị định 79/2003/NĐ-CP thay thế. Văn bản sau cùng, theo suy luận:',
    );
    expect(one!.suggestions.map(({ url }) => url)).toEqual(['/van-ban/luat-10-2022-qh15/']);
  });

  it('are found in NFD too, and offered the nearest number', async () => {
    const [one] = await inWords('Nghị định 92/1998/NĐ-CP'.normalize('NFD'));
    expect(one!.suggestions[0]).toEqual({
      label: 'Nghị định 29/1998/NĐ-CP (11/5/1998)',
      url: '/van-ban/nghi-dinh-29-1998-nd-cp/',
    });
  });

  it('on a link that leads where they say are told of once', async () => {
    const text = [{ text: 'Theo Nghị định 29/1998/NĐ-CP', place }];
    const links = [
      link('https://tra-cuu.example/nqtw5/van-ban/nghi-dinh-29-1998-nd-cp/', 'Nghị định 29/1998/NĐ-CP'),
    ];
    expect((await check({ text, links })).map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['link', 'replaced'],
    ]);
  });

  it('in several places are one finding, with every place once; lines are counted', async () => {
    const text = [
      { text: 'Nghị định 50/CP và\nNghị định 50/CP', place: { kind: 'line', number: 4 } as const },
      { text: 'Nghị định 50/CP, nghị định 50/CP', place },
    ];
    const [one, ...others] = await check({ text });
    expect(others).toEqual([]);
    expect(one!.places).toEqual([{ kind: 'line', number: 4 }, { kind: 'line', number: 5 }, place]);
  });
});

it('names the texts it needs, and judges without them for the time being', () => {
  const knowledge = openKnowledge(FILE);
  const findings = checkHandout(
    { links: [link('https://tra-cuu.example/nqtw5/chuong-trinh/#muc-ix')], text: [] },
    knowledge,
  );
  expect(findings.map(({ verdict }) => verdict)).toEqual(['good']);
  expect([...knowledge.wanted]).toEqual(['chuong-trinh-hanh-dong-nqtw5']);
});

it('reports the gravest first, counts places, and can be copied', async () => {
  const findings = await inWords('Luật 10/2022/QH15, Nghị định 29/1998/NĐ-CP, Nghị định 92/1998/NĐ-CP');
  expect(findings.map(({ verdict }) => verdict)).toEqual(['number-unknown', 'replaced', 'good']);
  expect(countFindings(findings)).toEqual({ total: 3, faults: 2 });
  expect(summaryOf(findings)).toBe('3 chỗ dẫn: 2 cần xem lại, 1 đúng.');
  const text = reportText('bai.pptx', findings, (url) => `https://a.example${url}`);
  expect(text).toContain('bai.pptx: 3 chỗ dẫn');
  expect(text).toContain('- Trang chiếu 1: Nghị định 92/1998/NĐ-CP');
  expect(text).toContain('→ Luật 10/2022/QH15: https://a.example/van-ban/luat-10-2022-qh15/');
  expect(text).not.toContain('ĐÚNG');
});

it('finds addresses in running text without what closes the sentence', () => {
  const found = (text: string) => findPlainAddresses(text).map(({ href }) => href);
  expect(
    found('(https://a.example/b/#c). Và “http://d.example/e”; f.example/g/, h@i.example/j 1.2/3'),
  ).toEqual(['https://a.example/b/#c', 'http://d.example/e', 'https://f.example/g/']);
});

it('reads a site that lives in a folder named like one of its own pages', () => {
  const knowledge = openKnowledge({ ...FILE, site: 'https://b.example/chuong-trinh/' });
  expect(siteAddress('https://b.example/chuong-trinh/chuong-trinh/#muc-ii', knowledge)?.page).toBe(
    '/chuong-trinh/',
  );
  expect(siteAddress('https://khac.example/chuong-trinh/chuong-trinh/#muc-ii', knowledge)?.page).toBe(
    '/chuong-trinh/',
  );
});
