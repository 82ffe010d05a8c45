import { expect, test } from 'vitest';
import { writeOutAmounts } from './otherwise.ts';

test.each([
  ['lương 120 nghìn năm 1993', 'lương 120.000 năm 1993'],
  ['120 ngan dong', '120.000 dong'],
  ['2,53 triệu', '2.530.000'],
  ['2 trieu', '2.000.000'],
  ['10 nghìn dân', '10.000 dân'],
  ['nghìn năm', 'nghìn năm'],
  ['29 ngày', '29 ngày'],
])('%s', (text, printed) => {
  expect(writeOutAmounts(text)).toBe(printed);
});
