import { describe, expect, it } from 'vitest';
import { daysOf, dueOf, formatPeriod, lastDayOf, parsePeriod, quarterOf } from './period.ts';

describe('a due', () => {
  it.each([
    ['2002-09', 'month', 'tháng 9/2002', '2002-09-01', '2002-10-01'],
    ['2002-12', 'month', 'tháng 12/2002', '2002-12-01', '2003-01-01'],
    ['2002-Q3', 'quarter', 'quý III/2002', '2002-07-01', '2002-10-01'],
    ['2002-Q4', 'quarter', 'quý IV/2002', '2002-10-01', '2003-01-01'],
    ['2003', 'year', 'năm 2003', '2003-01-01', '2004-01-01'],
  ])('%s is a %s, said “%s”, from %s until before %s', (due, precision, said, from, until) => {
    const period = parsePeriod(due)!;
    expect(period.precision).toBe(precision);
    expect(formatPeriod(period)).toBe(said);
    expect(daysOf(period)).toEqual({ from, until });
    expect(dueOf(period)).toBe(due);
  });

  it.each(['', '2002-13', '2002-00', '2002-Q5', '2002-9', '12/2002', '2002-12-01'])('“%s” is none', (due) => {
    expect(parsePeriod(due)).toBeUndefined();
  });

  it.each([
    ['2002-09', '2002-09-30', '2002-Q3'],
    ['2002-Q4', '2002-12-31', '2002-Q4'],
    ['2004-02', '2004-02-29', '2004-Q1'],
    ['2003', '2003-12-31', undefined],
  ])('%s ends on %s and lies in the quarter %s', (due, day, quarter) => {
    const period = parsePeriod(due)!;
    expect(lastDayOf(period)).toBe(day);
    const own = quarterOf(period);
    expect(own && dueOf(own)).toBe(quarter);
  });
});
