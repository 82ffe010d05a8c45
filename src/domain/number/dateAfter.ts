import { type IsoDate, isIsoDate } from '../document/date.ts';
import { fullYear } from './year.ts';

/**
 * The day a document was issued, straight after its number.
 * Examples: `ngày 11 tháng 5 năm 1998`, `, ngày 23/5/1993`, `(ngày 18-2-1998`.
 */
const DATE_AFTER =
  /\s{0,3},?\s{0,3}\(?ngày\s{1,3}(\d{1,2})(?:\s{0,2}[-/.–]\s{0,2}(\d{1,2})\s{0,2}[-/.–]\s{0,2}(\d{4}|\d\d)|\s{1,3}tháng\s{1,3}(\d{1,2})\s{1,3}năm\s{1,3}(\d{4}))(?!\d)/iuy;

/** The date that begins at `from`, and where it ends; undefined when there is none or no such day exists. */
export function dateAfter(text: string, from: number): { date: IsoDate; end: number } | undefined {
  DATE_AFTER.lastIndex = from;
  const match = DATE_AFTER.exec(text);
  if (!match) return undefined;
  const [all, day, shortMonth, shortYear, longMonth, longYear] = match;
  const month = shortMonth ?? longMonth!;
  const date = `${fullYear(shortYear ?? longYear!)}-${month.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isIsoDate(date) ? { date, end: from + all.length } : undefined;
}
