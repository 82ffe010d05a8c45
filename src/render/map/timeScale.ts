import type { IsoDate } from '../../domain/document/date.ts';
import { yearsOf } from './years.ts';

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
export function pixelOf(scale: TimeScale, date: IsoDate): number {
  const { from, to, start, end } = scale;
  return start + ((yearsOf(date) - from) / (to - from)) * (end - start);
}
