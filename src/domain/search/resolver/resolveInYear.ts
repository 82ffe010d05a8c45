import { takeYear } from '../../number/typed/takeYear.ts';
import type { Word } from '../../text/words.ts';
import { documentHits } from './hits.ts';
import type { IndexReader } from './indexReader.ts';
import { isSurelyNamed, TIER } from './nameFit.ts';
import { type IndexedDocument, isOfYear } from './readDocuments.ts';
import { MOST_NEAR, MOST_TITLES, type Resolution } from './resolution.ts';
import { rankNames } from './resolveNames.ts';

/**
 * The documents of the year that a query says which its other words name; undefined where there is none. One whose year
 * nobody knows is of any year when it is called exactly so.
 */
export function resolveInYear(reader: IndexReader, words: readonly Word[]): Resolution | undefined {
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
