import { describe, expect, it } from 'vitest';
import { formatLongDate, formatShortDate, isIsoDate } from './date.ts';

describe('a date', () => {
  it.each([
    ['1998-05-11', true],
    ['2000-02-29', true],
    ['1998-05', true],
    ['1998', true],
    ['2002-02-30', false],
    ['1900-02-29', false],
    ['2002-13', false],
    ['2002-00-10', false],
    ['11/5/1998', false],
    ['', false],
  ])('%s is in the calendar: %s', (text, exists) => {
    expect(isIsoDate(text)).toBe(exists);
  });

  it.each([
    ['1998-05-11', 'ngày 11 tháng 5 năm 1998', '11/5/1998'],
    ['2002-02-04', 'ngày 04 tháng 02 năm 2002', '4/2/2002'],
    ['2007-03', 'tháng 3 năm 2007', '3/2007'],
    ['1993', 'năm 1993', '1993'],
  ])('%s is written as in a text and as in a list', (date, long, short) => {
    expect([formatLongDate(date), formatShortDate(date)]).toEqual([long, short]);
  });
});
