import { monthIndex, type Period } from '../../domain/deadline/period.ts';
import { formatRoman } from '../../domain/place/roman.ts';

/** The months of a time axis, whole quarters, and whether something reaches beyond its end. */
export interface Axis {
  first: number;
  last: number;
  goesOn: boolean;
}

/** A stretch of the axis with its name: offsets in months from its beginning. */
export interface AxisSpan {
  from: number;
  to: number;
  name: string;
}

/** The axis on which all periods stand: from the first month named to the last, made whole quarters; a year goes on. */
export function axisOf(periods: readonly Period[]): Axis {
  const exact = periods.filter(({ precision }) => precision !== 'year');
  const firsts = periods.map(({ year, firstMonth }) => monthIndex(year, firstMonth));
  const lasts = (exact.length > 0 ? exact : periods).map(({ year, lastMonth }) =>
    monthIndex(year, lastMonth),
  );
  const first = Math.floor(Math.min(...firsts) / 3) * 3;
  const last = Math.floor(Math.max(...lasts) / 3) * 3 + 2;
  const goesOn = periods.some(({ year, lastMonth }) => monthIndex(year, lastMonth) > last);
  return { first, last, goesOn };
}

export const lengthOf = ({ first, last }: Axis) => last - first + 1;

/** "7", "8" … one a month. */
export function monthSpansOf({ first, last }: Axis): AxisSpan[] {
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    from: at,
    to: at + 1,
    name: String(((first + at) % 12) + 1),
  }));
}

/** "quý III/2002", one for three months. */
export function quartersOf(axis: Axis): AxisSpan[] {
  return monthSpansOf(axis)
    .filter((_, at) => at % 3 === 0)
    .map(({ from }) => {
      const month = axis.first + from;
      return {
        from,
        to: from + 3,
        name: `quý ${formatRoman((((month % 12) / 3) | 0) + 1)}/${Math.floor(month / 12)}`,
      };
    });
}

/** Where a period stands on the axis; `isOpen` when it goes on beyond the end. */
export function spanOf({ first, last }: Axis, period: Period): { from: number; to: number; isOpen: boolean } {
  const end = monthIndex(period.year, period.lastMonth) - first + 1;
  const length = last - first + 1;
  return {
    from: monthIndex(period.year, period.firstMonth) - first,
    to: Math.min(end, length),
    isOpen: end > length,
  };
}
