import { expect, test } from 'vitest';
import { writeOutAmounts, writeOutChat } from './otherwise.ts';

test.each([
  ['lương 120 nghìn năm 1993', 'lương 120.000 năm 1993'],
  ['120 ngan dong', '120.000 dong'],
  ['2,53 triệu', '2.530.000'],
  ['lương cơ sở 2tr53', 'lương cơ sở 2.530.000'],
  ['1tr5', '1.500.000'],
  ['2 trang', '2 trang'],
  ['2 trieu', '2.000.000'],
  ['10 nghìn dân', '10.000 dân'],
  ['nghìn năm', 'nghìn năm'],
  ['29 ngày', '29 ngày'],
])('%s', (text, printed) => {
  expect(writeOutAmounts(text)).toBe(printed);
});

test.each([
  ['bí thư kiêm lun chủ tịch dc k', 'bí thư kiêm luôn chủ tịch được không'],
  ['cán bộ không chuyên trách là j', 'cán bộ không chuyên trách là gì'],
  ['ban dân vận bh nhập vô đâu r', 'ban dân vận bây giờ nhập vào đâu rồi'],
  ['nghị quyết trung ương 5 k9', 'nghị quyết trung ương 5 k9'],
  ['nghị quyết k IX', 'nghị quyết k IX'],
  ['nghị quyết k 9', 'nghị quyết k 9'],
  ['s', 's'],
])('%s, as it is meant', (text, meant) => {
  expect(writeOutChat(text)).toBe(meant);
});
