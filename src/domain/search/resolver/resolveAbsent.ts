import { fitCut, fitReadings } from './fitReadings.ts';
import { documentHits } from './hits.ts';
import { lexiconOf } from './lexicon.ts';
import { nearNumbers } from './nearNumbers.ts';
import { type NumberReading, readNumbers } from './numberReading.ts';
import type { DocumentReader } from './readDocuments.ts';
import { MOST_NEAR, type Resolution } from './resolution.ts';
import { BETWEEN_NUMBERS } from './severalNumbers.ts';
import { toWords } from './words.ts';
import { takeYear } from './yearBeside.ts';

/**
 * "327-QĐ/TU": that a number alone is not here, and what is like it, with two thirds of the code. Says what
 * `answerWords` would say, or nothing: where the query can be a name, a place, a date, or a number that is here.
 */
export function resolveAbsent(reader: DocumentReader, query: string): Resolution | undefined {
  const words = toWords(query);
  if (!reader.hasNames() || BETWEEN_NUMBERS.test(query) || takeYear(words)) return undefined;
  const readings = readNumbers(lexiconOf(reader.names), words);
  const isNamed = ({ ordinal }: NumberReading) => reader.index.goc.namedNumbers.includes(ordinal);
  if (readings.length === 0 || isOnlyBegun(readings)) return undefined;
  if (readings.some((reading) => reading.isLoose || reading.isDateLike || isNamed(reading))) return undefined;
  const fits = fitReadings(reader, readings);
  return fits?.documents.length === 0 ? sayAbsent(reader, readings, query) : undefined;
}

/** The answer for a number that nothing here bears, with what is like it. */
export function sayAbsent(
  reader: DocumentReader,
  readings: readonly NumberReading[],
  query: string,
): Resolution {
  const plain = readings.filter(({ cut }) => cut === 0);
  const runTogether = (fitCut(reader, readings, 2) ?? []).map(({ document }) => document);
  const near = [...runTogether, ...nearNumbers(reader, plain.length > 0 ? plain : readings)];
  const asked = query.trim().slice(0, 100);
  return { kind: 'no-such-number', hits: [], near: documentHits(near).slice(0, MOST_NEAR), asked };
}

/** Figures and a begun word: no number yet. */
export function isOnlyBegun(readings: readonly NumberReading[]): boolean {
  return readings.every(({ begun, type, marks }) => begun && !type && marks.length === 0);
}
