import { fitReadings } from './fitReadings.ts';
import { documentHits } from './hits.ts';
import { lexiconOf } from './lexicon.ts';
import { readNumbers } from './numberReading.ts';
import { DocumentReader } from './readDocuments.ts';
import type { Resolution } from './resolution.ts';
import type { ResolverIndex } from './resolverIndex.ts';
import { toWords } from './words.ts';

/** An answer for a number that is here; without `resolution` the whole resolver must be asked. */
export interface NumberAnswer {
  /** Files to load before asking again. */
  missing: readonly string[];
  resolution?: Resolution;
}

/**
 * The common case with a third of the code, for the first file of script: a query that is a number and nothing else,
 * borne by documents that are here, and that no name begins with. Says what `resolveQuery` would say, or nothing.
 */
export function resolveNumberAlone(index: ResolverIndex, query: string): NumberAnswer {
  const reader = new DocumentReader(index);
  const readings = readNumbers(lexiconOf(index.goc), toWords(query));
  const isNumber = readings.length > 0 && readings.every(({ isLoose }) => !isLoose);
  if (!isNumber || readings.some(({ ordinal }) => index.goc.namedNumbers.includes(ordinal)))
    return { missing: [] };
  const fits = fitReadings(reader, readings);
  const missing = [...reader.missing];
  if (!fits || fits.documents.length === 0) return { missing };
  const kind = fits.isSure ? 'certain' : 'several';
  return { missing, resolution: { kind, hits: documentHits(fits.documents), near: [] } };
}
