import { readYear } from '../../number/year.ts';
import type { Word } from '../../text/words.ts';
import type { IndexedDocument } from './readDocuments.ts';

/** A query without the year it says. */
export interface Yearly {
  rest: readonly Word[];
  year: number;
}

/** "luật tổ chức chính phủ 1992", "NQTW5 năm 2002": a year of four figures apart from any number; undefined without one. */
export function takeYear(words: readonly Word[]): Yearly | undefined {
  const at = words.findLastIndex(
    ({ isDigits, text, gap }, place) =>
      isDigits && text.length === 4 && gap === ' ' && words[place + 1]?.gap !== '/',
  );
  const year = at < 1 ? undefined : readYear(words[at]!.text);
  if (year === undefined) return undefined;
  const rest = words.filter(
    ({ text }, place) =>
      place !== at && !(place === at - 1 && text === 'nam') && text !== 've' && text !== 'cua',
  );
  return rest.some(({ isDigits }) => !isDigits) ? { rest, year } : undefined;
}

/** Whether a document is of a year, by its number or a date. */
export function isOfYear({ numbers, dates }: IndexedDocument, asked: number): boolean {
  return numbers.some(({ year }) => year === asked) || dates.some((date) => date.startsWith(`${asked}`));
}
