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

const day = (year: number, month: number) =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);

/** The first day, and the day after the last (RFC 5545 counts an all-day event so): `2002-07-01`, `2002-10-01`. */
export function daysOf({ year, firstMonth, lastMonth }: Period): { from: string; until: string } {
  return { from: day(year, firstMonth), until: day(year, lastMonth + 1) };
}
