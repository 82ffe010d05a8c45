import { type DocumentNumber, fullYear, markKey } from '../number/documentNumber.ts';
import { foldText } from '../text/fold.ts';

/** A number as a reader types it: without marks, in any case, with any separators or none. */
export interface NumberQuery {
  /** The running number without leading zeros. */
  ordinal: string;
  year?: number;
  /** Marks typed before the number, folded and unseparated: "qd" of "qd 326". */
  before: string;
  /** Marks typed after it: "qdtu" of "326qdtu", "qh15" of "10/2022/qh15". */
  after: string;
}

/**
 * Marks, ordinal, year, marks in folded text. A year needs a stroke or a space before it; two digits need a stroke.
 * Examples: `326qdtu`, `qd 326`, `nd29`, `29/98`, `29 1998 nd cp`, `10/2022/qh15`, `2-l/ctn`.
 */
const QUERY =
  /^([a-z]{0,8})[\s\-/.]{0,3}(\d{1,5})(?:[\s\-/.]{1,3}((?:19|20)\d\d)(?!\d)|[-/](\d\d)(?!\d))?((?:[\s\-/.&]{0,3}[a-z]{1,20}(?:1[0-9]|[1-9])?){0,6})$/;

/** The number a reader means by `text`, or undefined when `text` is not a number alone ("dân chủ", "24/7"). */
export function parseNumberQuery(text: string): NumberQuery | undefined {
  const folded = foldText(text.normalize('NFC').replace(/tư(?![\p{L}\p{M}])/giu, 'tw'))
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const match = QUERY.exec(folded);
  if (!match) return undefined;
  const [, before, ordinal, long, short, after] = match;
  const year = long ?? short;
  return {
    ordinal: ordinal!.replace(/^0+(?=\d)/, ''),
    ...(year === undefined ? {} : { year: fullYear(year) }),
    before: before!,
    after: after!.replace(/[\s\-/.&]/g, ''),
  };
}

/**
 * True when the typed number can be this document's: equal ordinals, years that agree where both have one, and marks
 * that are all, or the first, of the document's. Says nothing about which of several documents is meant.
 */
export function matchesNumber(
  query: NumberQuery,
  number: Pick<DocumentNumber, 'ordinal' | 'year' | 'symbol'>,
): boolean {
  if (query.ordinal !== number.ordinal) return false;
  if (query.year !== undefined && number.year !== undefined && query.year !== number.year) return false;
  const marks = number.symbol.map((mark) => markKey(mark).replace(/&/g, ''));
  const begins = (typed: string) => marks.some((_, last) => marks.slice(0, last + 1).join('') === typed);
  if (query.after === '') return query.before === '' || begins(query.before);
  return begins(query.after)
    ? query.before === '' || begins(query.before)
    : begins(query.before + query.after);
}
