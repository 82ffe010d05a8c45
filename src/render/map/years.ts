import type { IsoDate } from '../../domain/document/date.ts';

/** A date as years with a fraction: `1998-07-02` → 1998.5. A month or a year of which no more is known is its middle. */
export function yearsOf(date: IsoDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  const time = Date.UTC(year, month - 1, day ?? 15);
  const begin = Date.UTC(year, 0, 1);
  return year + (time - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}
