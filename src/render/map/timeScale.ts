import type { IsoDate } from '../../domain/document/date.ts';

/** Where a date stands on a time axis. */
export interface TimeScale {
  /** First year drawn, and the year at whose beginning the axis ends. */
  from: number;
  to: number;
  /** Pixels of the axis' two ends. */
  start: number;
  end: number;
}

/**
 * The place of a date on the axis in pixels, the same length for every day of a year. A month or a year of which no
 * more is known stands at its middle.
 */
export function placeOf(scale: TimeScale, date: IsoDate): number {
  const { from, to, start, end } = scale;
  return start + ((yearsOf(date) - from) / (to - from)) * (end - start);
}

/** A date as years with a fraction: `1998-07-02` → 1998.5. */
export function yearsOf(date: IsoDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  const time = Date.UTC(year, month - 1, day ?? 15);
  const begin = Date.UTC(year, 0, 1);
  return year + (time - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}
