import { documentHits } from './hits.ts';
import { TIER } from './matchNames.ts';
import type { DocumentReader, IndexedDocument } from './readDocuments.ts';
import { MOST_TITLES, type Resolution } from './resolution.ts';
import { rankNames } from './resolveNames.ts';
import { isSurelyNamed } from './wholeNames.ts';
import type { Word } from './words.ts';
import { readYear } from './year.ts';

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
  const rest = [...words.slice(0, words[at - 1]!.text === 'nam' ? at - 1 : at), ...words.slice(at + 1)];
  return rest.some(({ isDigits }) => !isDigits) ? { rest, year } : undefined;
}

/** Whether a document is of a year, by its number or a date. */
export function isOfYear({ numbers, dates }: IndexedDocument, asked: number): boolean {
  return numbers.some(({ year }) => year === asked) || dates.some((date) => date.startsWith(`${asked}`));
}

/** The documents of the year that a query says which its other words name; undefined where there is none. */
export function resolveInYear(reader: DocumentReader, words: readonly Word[]): Resolution | undefined {
  const yearly = takeYear(words);
  if (!yearly) return undefined;
  const fits = rankNames(reader, yearly.rest).flatMap(({ item, ...fit }) =>
    'aliases' in item && isOfYear(item, yearly.year) && fit.tier <= TIER.begun ? [{ item, ...fit }] : [],
  );
  if (fits.length === 0) return undefined;
  const hits = documentHits(fits.map(({ item }) => item)).slice(0, MOST_TITLES);
  return isSurelyNamed(fits)
    ? { kind: 'certain', hits: hits.slice(0, 1), near: hits.slice(1, 6) }
    : { kind: 'several', hits, near: [] };
}
