import { expect, it } from 'vitest';
import { readDeadline } from '../deadline/deadline.ts';
import { answerOf } from './answer.ts';

const QUARTER = readDeadline('2002-Q3', 'cuối quý III/2002');
const MONTH = readDeadline('2002-09', 'tháng 9/2002');
const MARCH = readDeadline('2003-03', 'tháng 3/2003');
const EARLY = readDeadline('2003', 'đầu năm 2003');
const NONE = readDeadline(undefined, 'hàng năm');

it.each([
  [[QUARTER, MONTH], '2 nhiệm vụ, xong chậm nhất 30/9/2002.'],
  [[MARCH, MONTH, NONE], '3 nhiệm vụ: 2 có thời hạn, xong chậm nhất 31/3/2003; 1 không có thời hạn.'],
  [[EARLY, MARCH], '2 nhiệm vụ, xong chậm nhất 31/3/2003, riêng 1 nhiệm vụ ghi “đầu năm 2003”.'],
  [[EARLY], '1 nhiệm vụ, ghi “đầu năm 2003”.'],
  [[NONE], '1 nhiệm vụ, không có thời hạn.'],
  [[], 'Không có nhiệm vụ nào như lựa chọn này.'],
])('answer %#', (deadlines, said) => {
  const { count, rest } = answerOf(deadlines);
  expect(count + rest).toBe(said);
});
