import { describe, expect, it } from 'vitest';
import { daysOf, formatPeriod, parsePeriod } from './period.ts';

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
  });

  it.each(['', '2002-13', '2002-00', '2002-Q5', '2002-9', '12/2002', '2002-12-01'])('“%s” is none', (due) => {
    expect(parsePeriod(due)).toBeUndefined();
  });
});
