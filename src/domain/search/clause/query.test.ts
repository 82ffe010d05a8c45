import { expect, test } from 'vitest';
import { splitAbbreviations } from './abbreviations.ts';
import { loadLaterPart } from './laterPart.ts';
import { readQuery } from './query.ts';

const ABBREVIATIONS = {
  ubnd: ['Ủy ban nhân dân'],
  'ubnd tp': ['Ủy ban Nhân dân Thành phố'],
  qd: ['Quy định', 'Quyết định'],
  tu: ['Thành ủy'],
};
const PLAIN = { inWords: {}, abbreviations: async () => ({}), part: loadLaterPart };
const { inWords, others } = splitAbbreviations(ABBREVIATIONS);
const SOURCE = { inWords, abbreviations: async () => others, part: loadLaterPart };
const readings = async (text: string) =>
  (await readQuery(text, SOURCE)).map(({ words }) => words.map(({ key }) => key).join(' '));

test('abbreviations are read as typed and written out, the longest one first', async () => {
  expect(await readings('ubnd phường')).toEqual(['ubnd phuong', 'uy ban nhan dan phuong']);
  expect(await readings('UBND TP')).toEqual(['ubnd tp', 'uy ban nhan dan thanh pho']);
  expect(await readings('qđ 326')).toEqual(['qd 326', 'qui dinh 326', 'quyet dinh 326']);
});

test('what could be a word is an abbreviation only in capitals', async () => {
  expect(await readings('từ nay')).toEqual(['tu nay']);
  expect(await readings('chỉ thị của TU')).toEqual(['chi thi cua tu', 'chi thi cua thanh uy']);
  expect(await readings('TỪ NAY')).toEqual(['tu nay']);
});

test('all abbreviations are written out before some of them are', async () => {
  expect(await readings('ubnd tw')).toEqual(['ubnd tw', 'uy ban nhan dan tw']);
  expect((await readQuery('qđ ubnd', SOURCE)).map(({ words }) => words[0]!.key + words.length)).toEqual([
    'qd2',
    'qui6',
    'quyet6',
    'qui3',
  ]);
});

test.each([
  ['nghị định về tổ dân phố 2026', ['nghi dinh ve to dan pho 2026', 'nghi dinh to dan pho nam 2026']],
  ['nghị định sinh hoạt phí 1995', ['nghi dinh sinh hoat phi 1995', 'nghi dinh sinh hoat phi nam 1995']],
  ['nghị định sinh hoạt phí năm 1995', ['nghi dinh sinh hoat phi nam 1995']],
  ['ngày 15/6/2000', ['ngay 15 6 2000']],
  ['quý 4/2002', ['qui 4 2002']],
])('the year after a name is read as the document’s: %s', async (query, expected) => {
  expect(await readings(query)).toEqual(expected);
});

test('of a question only what it asks about is looked for, or that first', async () => {
  expect(await readings('UBND là gì')).toEqual(['ubnd', 'uy ban nhan dan']);
  expect(await readings('thời hạn sơ kết')).toEqual(['so ket', 'thoi han so ket']);
});

test.each([
  ['chi bo', false],
  ['chi bộ', true],
  ['can bô', false],
  ['hòa'.normalize('NFD'), true],
  ['326 ky', false],
])('of “%s” it is known whether the reader types tones: %s', async (query, isTold) => {
  const [reading] = await readQuery(query, PLAIN);
  expect(reading!.words.map(({ isToneTold }) => isToneTold)).toEqual(reading!.words.map(() => isTold));
});

test.each(['', ' ', '"', '@#$%', '😀'])('%j has no reading', async (text) => {
  expect(await readings(text)).toEqual([]);
});

test('an endless query is cut', async () => {
  expect((await readQuery('chi bộ '.repeat(5000), PLAIN))[0]!.words.length).toBeLessThanOrEqual(16);
});
