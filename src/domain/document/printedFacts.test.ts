import { expect, it } from 'vitest';
import { numberInHead, printedDate, printedInForce } from './printedFacts.ts';

it.each([
  ['Hà Nội, ngày 11 tháng 5 năm 1998', '1998-05-11'],
  ['Thành phố Hồ Chí Minh, ngày 3/2/2003', '2003-02-03'],
  ['Căn cứ nghị quyết ngày 11 tháng 5 năm 1998, Thành ủy', undefined],
  ['Hà Nội, ngày 31 tháng 2 năm 1998', undefined],
])('the day of a document stands on its line of place and date: %s', (line, day) =>
  expect(printedDate(line)?.value).toBe(day),
);

it.each([
  ['Nghị định này có hiệu lực thi hành kể từ ngày 26 tháng 5 năm 1998.', '1998-05-26'],
  ['Luật này có hiệu lực từ ngày 01/7/2025.', '2025-07-01'],
  ['Nghị định số 29 có hiệu lực từ ngày 26 tháng 5 năm 1998', undefined],
])('a text says from when it is in force: %s', (text, day) => expect(printedInForce(text)?.value).toBe(day));

it.each([
  ['Số: 29/1998/NĐ-CP', '29/1998/NĐ-CP'],
  ['Luật số: 24/2018/QH14', '24/2018/QH14'],
  ['Số 5 điều', undefined],
  ['Theo Nghị định số 29/1998/NĐ-CP', undefined],
])('a number stands alone on its line: %s', (line, number) => expect(numberInHead(line)?.value).toBe(number));
