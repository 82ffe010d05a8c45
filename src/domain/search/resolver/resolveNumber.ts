import { lexiconOf } from '../../number/typed/lexicon.ts';
import { readNumbers } from '../../number/typed/readNumbers.ts';
import type { Word } from '../../text/words.ts';
import { fitReadings } from './fitReadings.ts';
import { documentHits } from './hits.ts';
import type { DocumentReader, IndexedDocument } from './readDocuments.ts';
import { MOST_NEAR, NOTHING, type Resolution } from './resolution.ts';
import { resolveInYear } from './resolveInYear.ts';
import { isOnlyBegun, sayAbsent } from './sayAbsent.ts';
import { isSurelyNamed, wholeNames } from './wholeNames.ts';
import { isOfYear, takeYear } from './yearBeside.ts';

/** Documents that bear a number which stands among other words. */
export interface Among {
  among: readonly IndexedDocument[];
}

/** The answer for a number; undefined when the query is none, or is words in which no number is known. */
export function resolveNumber(
  reader: DocumentReader,
  words: readonly Word[],
  query: string,
): Resolution | Among | undefined {
  const readings = readNumbers(lexiconOf(reader.names), words);
  if (readings.length === 0) return undefined;
  const fits = fitReadings(reader, readings);
  if (!fits) return NOTHING;
  const { documents, isSure } = fits;
  if (readings.every(({ isLoose }) => isLoose))
    return documents.length > 0 ? { among: documents } : undefined;

  const yearly = takeYear(words);
  const names = wholeNames(reader, yearly?.rest ?? words).filter(
    ({ item }) => !yearly || isOfYear(item, yearly.year),
  );
  const called = isSurelyNamed(names) ? names[0]!.item : undefined;
  if (called && documents.every(({ id }) => id === called.id)) {
    const near = documentHits(names.slice(1).map(({ item }) => item)).slice(0, MOST_NEAR);
    return { kind: 'certain', hits: documentHits([called]), near };
  }
  const hits = documentHits([...names.map(({ item }) => item), ...documents]);
  if (hits.length > 0) return { kind: isSure && hits.length === 1 ? 'certain' : 'several', hits, near: [] };

  if (readings.some(({ isDateLike }) => isDateLike)) return NOTHING;
  if (isOnlyBegun(readings)) return undefined;
  const plain = readings.filter(({ cut }) => cut === 0);
  // "luật tổ chức chính phủ 1992": no number 1992, but a year.
  const isYear = yearly !== undefined && plain.every(({ ordinal }) => ordinal === String(yearly.year));
  const inYear = isYear ? resolveInYear(reader, words) : undefined;
  if (inYear) return inYear;
  return sayAbsent(reader, readings, query);
}

/** Documents that words mean by their number alone. */
export function findNumbered(reader: DocumentReader, words: readonly Word[]): readonly IndexedDocument[] {
  const readings = readNumbers(lexiconOf(reader.names), words);
  const tight = readings.filter(({ isLoose, isDateLike }) => !isLoose && !isDateLike);
  return fitReadings(reader, tight)?.documents ?? [];
}
