import { expect, test } from 'vitest';
import { wordsOf } from './textWord.ts';

const keys = (text: string) => wordsOf(text).map(({ key }) => key);
const forms = (text: string) => wordsOf(text).map(({ form }) => form);

test.each([
  ['Hành chánh, tài chính', ['hanh', 'chinh', 'tai', 'chinh']],
  ['lãnh vực sanh hoạt nhứt', ['linh', 'vuc', 'sinh', 'hoat', 'nhat']],
  ['kỹ thuật kĩ thuật quy chế qui chế', ['ki', 'thuat', 'ki', 'thuat', 'qui', 'che', 'qui', 'che']],
  ['thủy lợi, ủy ban, huy động', ['thuy', 'loi', 'uy', 'ban', 'huy', 'dong']],
  ['khóa IX, khóa 9, vi phạm', ['khoa', '9', 'khoa', '9', 'vi', 'pham']],
  ['09/CP, 326qdtu, QH15', ['9', 'cp', '326', 'qdtu', 'qh', '15']],
  ['326-QÐ/TU với Ð của Iceland', ['326', 'qd', 'tu', 'voi', 'd', 'cua', 'iceland']],
  ['120.000 đồng, 29.1998', ['120000', 'dong', '29', '1998']],
])('%s', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test('the tone may stand on either vowel, and marks may be combining', () => {
  expect(forms('hoà uỷ khoá')).toEqual(forms('hòa ủy khóa'));
  expect(forms('nghị định'.normalize('NFC'))).toEqual(forms('nghị định'));
  expect(forms('chánh')).not.toEqual(forms('chính'));
  expect(forms('bộ')).not.toEqual(forms('bố'));
});

test('offsets point at the words in the text', () => {
  const text = 'Sơ kết Quy định 326-QĐ/TU.';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Sơ',
    'kết',
    'Quy',
    'định',
    '326',
    'QĐ',
    'TU',
  ]);
});

test.each(['', '…', '😀', '\u0301\u0301', '((((', '\u202e'])('no words in %j', (text) => {
  expect(wordsOf(text)).toEqual([]);
});
