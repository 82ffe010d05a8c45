import { expect, test } from 'vitest';
import { readDeadline } from './deadline.ts';
import { calendarDays, precisionOf } from './partOfPeriod.ts';

test.each([
  ['2002-Q3', 'hoàn thành vào cuối quý III/2002', 'end-of-quarter', '2002-09-30', '2002-10-01'],
  ['2002-Q3', 'trong quý III/2002', 'quarter', '2002-07-01', '2002-10-01'],
  ['2002-12', 'hoàn thành vào cuối tháng 12/2002', 'end-of-month', '2002-12-31', '2003-01-01'],
  ['2002-09', 'trong tháng 9/2002', 'month', '2002-09-01', '2002-10-01'],
  ['2002-12', 'cuối năm 2002', 'end-of-year', '2002-12-01', '2003-01-01'],
  ['2003', 'đầu năm 2003', 'start-of-year', '2003-01-01', '2003-04-01'],
  ['2003', 'trong năm 2003', 'year', '2003-01-01', '2004-01-01'],
])('%s, “%s”', (due, text, precision, from, until) => {
  const deadline = readDeadline(due, text);
  expect(precisionOf(deadline)).toBe(precision);
  expect(calendarDays(deadline)).toMatchObject({ from, until });
});

test('the beginning of a year is said to be read; the end of a quarter is not', () => {
  expect(calendarDays(readDeadline('2003', 'đầu năm 2003'))!.reading).toContain('quý I/2003 theo cách hiểu');
  expect(calendarDays(readDeadline('2002-Q3', 'cuối quý III/2002'))!.reading).toBeUndefined();
});

test.each([
  ['sau khi Quốc hội và Chính phủ ban hành quy định', 'condition'],
  ['đưa nội dung này vào định kỳ báo cáo', 'recurring'],
  ['thường xuyên kiểm tra đảng viên', 'continuing'],
  [undefined, 'none'],
])('%s has no day', (text, precision) => {
  const deadline = readDeadline(undefined, text);
  expect(precisionOf(deadline)).toBe(precision);
  expect(calendarDays(deadline)).toBeUndefined();
});
