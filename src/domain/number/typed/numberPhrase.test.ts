import { expect, test } from 'vitest';
import { numberPhrase } from './numberPhrase.ts';

test.each([
  ['29/1999/NĐ-CP', '29/1999/NĐ-CP'],
  ['nghị định 71/1998/NĐ-CP', '71/1998/NĐ-CP'],
  ['chỉ thị số 35-CT/TW', '35-CT/TW'],
  ['1686/NQ-UBTVQH15', '1686/NQ-UBTVQH15'],
  [' 38 - QĐ/TU ', '38 - QĐ/TU'],
])('“%s” is the number %s', (query, number) => {
  expect(numberPhrase(query)).toBe(number);
});

test.each([
  '18/3/2002',
  'qd 999',
  'mục 9 điểm 1',
  'NQTW5 năm 2002',
  'luật tổ chức chính phủ 1992',
  '17-NQ/TW về cơ sở',
  '',
])('“%s” is no number alone', (query) => {
  expect(numberPhrase(query)).toBeUndefined();
});
