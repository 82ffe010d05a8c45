import { describe, expect, it } from 'vitest';
import { placeOf, yearsOf } from './timeScale.ts';

const scale = { from: 1993, to: 2027, start: 100, end: 780 };

describe('a date on the axis', () => {
  it.each([
    ['1993-01-01', 100],
    ['2003-01-01', 300],
    ['2026-12-31', 780],
    ['1998-07-02', 210],
    ['1998', 210],
    ['1998-07', 211],
  ])('%s stands at %d px', (date, x) => {
    expect(Math.abs(placeOf(scale, date) - x)).toBeLessThan(1);
  });

  it('a later day never stands before an earlier one, leap years included', () => {
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
