import { expect, test } from 'vitest';
import { agreementOf } from './marks.ts';
import { readWord } from './word.ts';

const agree = (typed: string, own: string, isTold = true) =>
  agreementOf(readWord(typed).form, readWord(own).form, isTold);

test.each([
  ['bộ', 'bộ', 'exact'],
  ['hoà', 'hòa', 'exact'],
  ['15', '15', 'exact'],
  ['bo', 'bộ', 'compatible'],
  ['dan', 'đảng', 'compatible'],
  ['tiép', 'tiếp', 'compatible'],
  ['chánh', 'chính', 'compatible'],
  ['kĩ', 'kỹ', 'compatible'],
  ['9', 'IX', 'compatible'],
  ['sữa', 'sửa', 'compatible'],
  ['bỏ', 'bộ', 'contradicted'],
  ['trường', 'trương', 'contradicted'],
  ['dân', 'dẫn', 'contradicted'],
  ['đan', 'dan', 'contradicted'],
  ['cô', 'có', 'contradicted'],
])('“%s” for “%s” is %s', (typed, own, agreement) => {
  expect(agree(typed, own)).toBe(agreement);
});

test('a mark without a tone leaves the tone open only where no tones are typed', () => {
  expect(agree('bô', 'bộ', false)).toBe('compatible');
  expect(agree('bô', 'bộ', true)).toBe('contradicted');
  expect(agree('bô', 'bơ', false)).toBe('contradicted');
});
