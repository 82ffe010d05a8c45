import { documentHits } from './hits.ts';
import { TIER } from './matchNames.ts';
import type { DocumentReader, IndexedDocument } from './readDocuments.ts';
import { MOST_NEAR, MOST_TITLES, type Resolution } from './resolution.ts';
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

/**
 * The documents of the year that a query says which its other words name; undefined where there is none. One whose year
 * nobody knows is of any year when it is called exactly so.
 */
export function resolveInYear(reader: DocumentReader, words: readonly Word[]): Resolution | undefined {
  const yearly = takeYear(words);
  if (!yearly) return undefined;
  const named = rankNames(reader, yearly.rest).flatMap(({ item, ...fit }) =>
    'aliases' in item && fit.tier <= TIER.begun ? [{ item, ...fit }] : [],
  );
  const ofYear = named.filter(({ item }) => isOfYear(item, yearly.year));
  const fits =
    ofYear.length > 0 ? ofYear : named.filter(({ item, tier }) => tier === TIER.exact && !isDated(item));
  if (fits.length === 0) return undefined;
  const hits = documentHits(fits.map(({ item }) => item)).slice(0, MOST_TITLES);
  return ofYear.length > 0 && isSurelyNamed(ofYear)
    ? { kind: 'certain', hits: hits.slice(0, 1), near: hits.slice(1, 1 + MOST_NEAR) }
    : { kind: 'several', hits, near: [] };
}

const isDated = ({ dates, numbers }: IndexedDocument) =>
  dates.length > 0 || numbers.some(({ year }) => year > 0);
