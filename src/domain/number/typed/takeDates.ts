import { readYear } from '../year.ts';
import type { QueryElement } from './segment.ts';

/** A query without the date and the year it says in words. */
export interface Dated {
  elements: QueryElement[];
  /** `1998-05-11`, or `1998-05`. */
  date?: string;
  year?: number;
}

const DAY = '(0?[1-9]|[12]\\d|3[01])(?!\\d)';
const MONTH = '(0?[1-9]|1[0-2])(?!\\d)';
const YEAR = '(\\d{4}|\\d\\d)(?!\\d)';
/**
 * What says a time in a line of `asToken`: day, month and year; month and year; a year; a day without a year, which
 * says nothing.
 */
const TIME = new RegExp(
  `(?:(?: ngay)?[ /]${DAY}(?: thang[ /]|/)| thang[ /])${MONTH}(?: nam[ /]|/)${YEAR}| nam[ /]${YEAR}|` +
    ` ngay[ /]${DAY}(?:(?: thang[ /]|/)${MONTH}(?: nam)?)?`,
  'y',
);
/** "khóa 9", "lần 2": the figure is no ordinal of a document. */
const TERM = / (?:khoa|lan)[ /]\d\d?(?!\d)/y;
/** "chỉ thị 30 tháng 2 năm 1998": without another figure for it, the first is the number that the type word asks for. */
const ORDINAL_BEFORE_MONTH = /^\D*T\D*[ /]\d+(?= thang[ /]\d+ nam[ /]\d+(?![ /]\d))/;

/** One element in a line, with a space or its stroke before it: figures, words that tell a time, T what tells a type. */
function asToken({ text, isDigits, gap, sense }: QueryElement): string {
  if (isDigits) return (gap === '/' ? '/' : ' ') + text;
  return ` ${sense?.filler ?? ((sense?.type ?? sense?.mark) ? 'T' : sense ? '' : text)}`;
}

/** Takes out "ngày 11/5/1998", "11-5-1998", "ngày 11 tháng 5 năm 1998", "tháng 5 năm 1998", "năm 1998". */
export function takeDates(all: readonly QueryElement[]): Dated {
  const line = all.map(asToken).join('');
  const ordinalEnds = ORDINAL_BEFORE_MONTH.exec(line)?.[0].length;
  const elements: QueryElement[] = [];
  const dated: Dated = { elements };
  for (let at = 0, from = 0; at < all.length; ) {
    const own = asToken(all[at]!);
    TIME.lastIndex = from;
    TERM.lastIndex = from;
    const time = from + own.length === ordinalEnds ? null : TIME.exec(line);
    const taken = time ?? TERM.exec(line);
    if (!time) elements.push(all[at]!);
    const length = taken?.[0].length ?? own.length;
    at += line.slice(from, from + length).match(/[ /]/g)!.length;
    from += length;
    if (time) Object.assign(dated, readTime(time));
  }
  return dated;
}

function readTime([, day, month, ofMonth = '', alone = '']: RegExpExecArray): Omit<Dated, 'elements'> {
  const year = readYear(ofMonth || alone);
  if (year === undefined) return {};
  if (month === undefined) return { year };
  const parts = [year, month, ...(day ? [day] : [])];
  return { date: parts.map((part) => String(part).padStart(2, '0')).join('-') };
}
