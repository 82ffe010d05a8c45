import { describe, expect, it } from 'vitest';
import { yearsOf } from './years.ts';

describe('a date as years', () => {
  it.each([
    ['1993-01-01', 1993],
    ['1998-07-02', 1998.5],
    ['1998', 1998.5],
    ['1998-07', 1998.54],
    ['2026-12-31', 2027],
  ])('%s is about %d', (date, years) => {
    expect(Math.abs(yearsOf(date) - years)).toBeLessThan(0.01);
  });

  it('a later day never comes before an earlier one, leap years included', () => {
    const days = [
      '1999-12-31',
      '2000-01-01',
      '2000-02-28',
      '2000-02-29',
      '2000-03-01',
      '2000-12-31',
      '2001-01-01',
    ];
    for (const [index, day] of days.slice(1).entries())
      expect(yearsOf(day)).toBeGreaterThan(yearsOf(days[index]!));
  });
});
