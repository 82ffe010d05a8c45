import { expect, it } from 'vitest';
import type { Body } from './catalogues.ts';
import { issuerByMark } from './issuerByMark.ts';

const body = (id: string, ...forms: string[]) =>
  ({ id, abbreviations: forms.map((form) => ({ form, basis: 'source' })) }) as unknown as Body;
const bodies = [
  body('quoc-hoi', 'QH'),
  body('uy-ban-thuong-vu-quoc-hoi', 'UBTVQH'),
  body('thanh-uy', 'TU'),
  body('trung-uong', 'TW'),
  body('uy-ban-nhan-dan-thanh-pho', 'UBND', 'UB'),
  body('chinh-quyen-xa', 'UBND'),
];

it.each([
  ['10/2022/QH15', 'quoc-hoi', 'QH'],
  ['45/1998/NQ-UBTVQH10', 'uy-ban-thuong-vu-quoc-hoi', 'UBTVQH'],
  ['326-QĐ/TU', 'thanh-uy', 'TU'],
  ['231-QĐ/UB', 'uy-ban-nhan-dan-thanh-pho', 'UB'],
])('the mark of %s is %s', (number, id, mark) => {
  expect(issuerByMark(number, bodies)).toEqual({ body: id, mark });
});

it.each(['24/2017/QĐ-UBND', '2-L/CTN', '229', 'không có số'])('%s names no one body', (number) => {
  expect(issuerByMark(number, bodies)).toBeUndefined();
});
