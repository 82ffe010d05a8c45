import { describe, expect, it } from 'vitest';
import { check, inWords, link, place } from '../../../../tests/handout/sampleKnowledge.ts';

const WORDS =
  'Sơ kết Quy định 29, đề xuất bổ sung, sửa đổi chức năng và nhiệm vụ của chi bộ khu phố, không để trống ấp nào';
const CITED = 'điểm 1, mục II, Chương trình hành động của Thành ủy';
const quotations = async (text: string) => (await inWords(text)).filter(({ kind }) => kind === 'quotation');
const verdicts = async (text: string) => (await quotations(text)).map(({ verdict }) => verdict);

describe('a quotation beside its citation', () => {
  it.each([
    WORDS,
    WORDS.normalize('NFD'),
    WORDS.charAt(0).toLowerCase() + WORDS.slice(1),
    WORDS.replace('đề xuất', 'đề\n  xuất'),
    WORDS.replace('29, đề', '29 – đề'),
    WORDS.replace('bổ sung', 'bổ\u00ADsung').replace('\u00AD', ' \u200B'),
    `1/ ${WORDS}`,
    'Sơ kết Quy định 29 … không để trống ấp nào',
    'Sơ kết Quy định 29, [...] không để trống ấp nào',
    'Sơ kết Quy định 29, đề xuất bổ sung (nguyên văn), sửa đổi chức năng',
  ])('is right: %j', async (words) => {
    expect(await verdicts(`“${words}” (${CITED}).`)).toEqual(['quoted']);
  });

  it.each([
    ['another word', WORDS.replace('bổ sung', 'bãi bỏ'), 'bãi bỏ', 'bổ sung'],
    ['another tone mark', WORDS.replace('sửa', 'sữa'), 'sữa', 'sửa'],
    ['another number', WORDS.replace('29', '92'), '92', '29'],
    ['a word put in', WORDS.replace('đề xuất', 'đề xuất ngay'), 'ngay', undefined],
    ['a word dropped', WORDS.replace('không ', ''), undefined, 'không'],
    ['another word at the end', WORDS.replace('ấp nào', 'ấp khác'), 'khác', 'nào'],
  ])('has %s', async (_, words, mine, theirs) => {
    const [one] = await quotations(`“${words}” (${CITED}).`);
    expect(one!.verdict).toBe('misquoted');
    const differing = (side: 'handout' | 'official') =>
      one!.compared![side].filter(({ differs }) => differs).map(({ text }) => text)[0];
    expect([differing('handout'), differing('official')]).toEqual([mine, theirs]);
  });

  it.each(['“%”', '"%"', '«%»', '„%”'])('stands in marks of any kind: %s', async (marks) => {
    const wrong = WORDS.replace('bổ sung', 'bãi bỏ');
    expect(await verdicts(`${marks.replace('%', wrong)} (${CITED})`)).toEqual(['misquoted']);
  });

  it('is of another place, or of none', async () => {
    const other = 'Hướng dẫn quy chế phối hợp hoạt động ở các khu phố có đông đảng viên';
    expect(await verdicts(`“${other}” (mục III, Chương trình hành động của Thành ủy)`)).toEqual([
      'quoted-elsewhere',
    ]);
    expect(await verdicts(`“Mỗi xã lập một đội bóng đá nữ” (${CITED})`)).toEqual(['quote-unknown']);
  });
});

describe('a misprint that was kept', () => {
  const printed = 'chức năng, nhiệm và tổ chức bộ máy của của xã, phường; luận chuyển cán bộ trẻ về cơ sở';
  const inClause = async (words: string) =>
    (await quotations(`“${words}” (điểm 2, mục II, Chương trình hành động của Thành ủy).`))[0]!;

  it.each([
    ['as printed', printed, []],
    ['one mended', printed.replace('nhiệm', 'nhiệm vụ'), ['“nhiệm vụ” (bản in: “nhiệm”)']],
    [
      'all mended',
      printed.replace('nhiệm', 'nhiệm vụ').replace('của của', 'của').replace('luận', 'luân'),
      ['“nhiệm vụ” (bản in: “nhiệm”)', '“của” (bản in: “của của”)', '“luân chuyển” (bản in: “luận chuyển”)'],
    ],
  ])('%s is quoted rightly', async (_, words, mended) => {
    const { verdict, message } = await inClause(words);
    expect(verdict).toBe('quoted');
    expect([...message.matchAll(/“[^”]+” \(bản in: “[^”]+”\)/gu)].map(([said]) => said)).toEqual(mended);
  });

  it.each([
    ['another word in its place', printed.replace('nhiệm', 'nhiệm kỳ')],
    ['mended, and one word beside it changed', printed.replace('nhiệm và', 'nhiệm vụ hoặc')],
    ['mended where nothing was misprinted', printed.replace('tổ chức', 'các tổ chức')],
  ])('%s is not', async (_, words) => {
    expect((await inClause(words)).verdict).toBe('misquoted');
  });
});

it.each([
  '“Dễ trăm lần không dân cũng chịu, khó vạn lần dân liệu cũng xong”',
  `Nhóm hỏi: “Vì sao phải sơ kết trước?” khi đọc ${CITED}.`,
  `“chi bộ mạnh” (${CITED})`,
  `Chi bộ xem lại quy định, đề nghị thêm bớt nhiệm vụ cho hợp khu phố (${CITED}).`,
])('nothing is said of %s', async (text) => {
  expect(await quotations(text)).toEqual([]);
});

it('without marks it is compared where it stands directly above its citation, or is long', async () => {
  const wrong = WORDS.replace('bổ sung', 'bãi bỏ');
  const above = await check({
    text: [
      { text: wrong, place },
      { text: CITED, place },
    ],
  });
  expect(above.map(({ verdict }) => verdict)).toContain('misquoted');
  expect(await verdicts(`Cả lớp ghi: ${wrong} rồi nộp bài.`)).toEqual(['misquoted']);
});

it('is none below a line that says so, down to the next citation', async () => {
  const changed = WORDS.replace('bổ sung', 'bãi bỏ');
  const verdictsOf = async (...lines: string[]) =>
    (await check({ text: lines.map((text) => ({ text, place })) }))
      .filter(({ kind }) => kind === 'quotation')
      .map(({ verdict }) => verdict);
  const own = 'Nhiệm vụ 1 (tóm tắt, không phải lời văn bản)';
  expect(await verdictsOf(own, changed, CITED)).toEqual([]);
  expect(await verdictsOf(changed, CITED)).toEqual(['misquoted']);
  expect(await verdictsOf(own, 'Sơ kết Quy định 29', CITED, changed, CITED)).toEqual(['misquoted']);
  expect(await verdictsOf(own, `“${changed}”`, CITED)).toEqual(['misquoted']);
});

it('is compared with the words of the day its link was made', async () => {
  const [before, now] = ['Nâng cao chất lượng của đội ngũ cán bộ', 'Nâng cao chất lượng đội ngũ đảng viên'];
  const url = 'https://tra-cuu.example/nqtw5/chuong-trinh/?v=11111111#muc-iii';
  const verdict = async (words: string) => {
    const findings = await check({
      text: [{ text: `“${words}” (mục III)`, place }],
      links: [link(url, 'mục III')],
    });
    return findings.filter(({ kind }) => kind === 'quotation').map((one) => one.verdict);
  };
  expect(await verdict(before)).toEqual(['quoted']);
  expect(await verdict(now)).toEqual(['quoted']);
  expect(await verdict('Nâng cao chất lượng của đội ngũ nhân viên')).toEqual(['misquoted']);
});

it('a citation inside official words is no fault; one beside them is', async () => {
  const text = `“${WORDS}” (${CITED}). Căn cứ Nghị định 50/CP.`;
  expect((await inWords(text)).filter(({ kind }) => kind === 'words').map(({ verdict }) => verdict)).toEqual([
    'out-of-force',
    'good',
  ]);
});
