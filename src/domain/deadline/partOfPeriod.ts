import type { Deadline } from './deadline.ts';
import { daysOf, lastDayOf, type Precision } from './period.ts';

/** What part of the month, quarter or year that is named the words speak of: its end, its beginning, or all of it. */
export type Part = 'end' | 'start' | 'whole';

/** How exactly a text says by when, for a machine: "cuối quý III/2002" is `end-of-quarter`, "sau khi …" `condition`. */
export type DuePrecision =
  | Precision
  | `end-of-${Precision}`
  | `start-of-${Precision}`
  | 'condition'
  | 'recurring'
  | 'continuing'
  | 'none';

const UNITS: Readonly<Record<string, Precision>> = { tháng: 'month', quý: 'quarter', năm: 'year' };
const PART = /(đầu|cuối)\s+(tháng|quý|năm)(?=\s)/iu;

function partOf({ text = '' }: Deadline): { part: Part; unit?: Precision } {
  const [, part, unit] = PART.exec(text.normalize('NFC')) ?? [];
  if (part === undefined) return { part: 'whole' };
  return { part: part.toLowerCase() === 'cuối' ? 'end' : 'start', unit: UNITS[unit!.toLowerCase()]! };
}

/** The precision of a deadline as open data gives it. */
export function precisionOf(deadline: Deadline): DuePrecision {
  const { kind, period } = deadline;
  if (!period) return kind as DuePrecision;
  const { part, unit = period.precision } = partOf(deadline);
  return part === 'whole' ? period.precision : `${part}-of-${unit}`;
}

/** Days in a calendar: from the first to the day after the last; how they were read where the text says less. */
export interface CalendarDays {
  from: string;
  until: string;
  reading?: string;
}

/**
 * Where a deadline stands in a calendar: "cuối quý III/2002" on the last day of the quarter, "đầu năm 2003" over the
 * first quarter by reading, what is named without a part over all its days. Undefined where no time is named.
 */
export function calendarDays(deadline: Deadline): CalendarDays | undefined {
  const { period, text = '' } = deadline;
  if (!period) return undefined;
  const { from, until } = daysOf(period);
  const { part, unit } = partOf(deadline);
  if (part === 'end' && unit === period.precision) return { from: lastDayOf(period), until };
  if (part === 'start' && period.precision === 'year') {
    const quarter = daysOf({ ...period, lastMonth: 3 });
    return {
      ...quarter,
      reading: `lịch đặt “${text}” ở quý I/${period.year} theo cách hiểu; văn bản không ghi tháng`,
    };
  }
  return { from, until };
}
