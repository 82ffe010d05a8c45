import { formatRoman } from '../place/roman.ts';

/** What a due names: `2002-09` a month, `2002-Q3` a quarter, `2003` a year. */
export type Precision = 'month' | 'quarter' | 'year';

/** A stretch of whole months. */
export interface Period {
  precision: Precision;
  year: number;
  /** 1 to 12, both inside. */
  firstMonth: number;
  lastMonth: number;
}

/** Reads a due (`2002-12`, `2002-Q3`, `2003`); undefined for anything else. */
export function parsePeriod(due: string): Period | undefined {
  const [, year, month, quarter] = /^(\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$/.exec(due) ?? [];
  if (year === undefined) return undefined;
  if (month) return { precision: 'month', year: +year, firstMonth: +month, lastMonth: +month };
  if (quarter)
    return { precision: 'quarter', year: +year, firstMonth: +quarter * 3 - 2, lastMonth: +quarter * 3 };
  return { precision: 'year', year: +year, firstMonth: 1, lastMonth: 12 };
}

/** "tháng 9/2002", "quý III/2002", "năm 2003". */
export function formatPeriod({ precision, year, firstMonth, lastMonth }: Period): string {
  if (precision === 'month') return `tháng ${firstMonth}/${year}`;
  return precision === 'quarter' ? `quý ${formatRoman(lastMonth / 3)}/${year}` : `năm ${year}`;
}

/** The due that names a period: the other way round from `parsePeriod`. */
export function dueOf({ precision, year, lastMonth }: Period): string {
  if (precision === 'year') return `${year}`;
  return precision === 'quarter' ? `${year}-Q${lastMonth / 3}` : `${year}-${`${lastMonth}`.padStart(2, '0')}`;
}

/** The quarter that a month or a quarter lies in; a year lies in none. */
export function quarterOf(period: Period): Period | undefined {
  if (period.precision === 'year') return undefined;
  const lastMonth = Math.ceil(period.lastMonth / 3) * 3;
  return { precision: 'quarter', year: period.year, firstMonth: lastMonth - 2, lastMonth };
}

export const yearOf = ({ year }: Period): Period => ({
  precision: 'year',
  year,
  firstMonth: 1,
  lastMonth: 12,
});

/** Months counted through the years, so that they can be compared: 2002-12 and 2003-01 are neighbours. */
export const monthIndex = (year: number, month: number) => year * 12 + month - 1;

/** Months from one to another, both inside. */
export interface Months {
  from: number;
  to: number;
}
export const monthsOf = ({ year, firstMonth, lastMonth }: Period): Months => ({
  from: monthIndex(year, firstMonth),
  to: monthIndex(year, lastMonth),
});

/** True when no month of `inner` is outside `outer`: September lies within its quarter, the quarter not within September. */
export const isWithin = (inner: Months, outer: Months) => outer.from <= inner.from && inner.to <= outer.to;

/** True when they have a month in common. */
export const overlaps = (one: Months, other: Months) => one.from <= other.to && other.from <= one.to;

const day = (year: number, month: number) =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);

/** The first day, and the day after the last (RFC 5545 counts an all-day event so): `2002-07-01`, `2002-10-01`. */
export function daysOf({ year, firstMonth, lastMonth }: Period): { from: string; until: string } {
  return { from: day(year, firstMonth), until: day(year, lastMonth + 1) };
}

/** The last day: `2002-09-30` of September and of its quarter. */
export function lastDayOf({ year, lastMonth }: Period): string {
  return new Date(Date.UTC(year, lastMonth, 0)).toISOString().slice(0, 10);
}
