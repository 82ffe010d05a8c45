import { describe, expect, it } from 'vitest';
import { pixelOf } from './timeScale.ts';

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
    expect(Math.abs(pixelOf(scale, date) - x)).toBeLessThan(1);
  });
});
