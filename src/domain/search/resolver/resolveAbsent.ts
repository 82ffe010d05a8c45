import { lexiconOf } from '../../number/typed/lexicon.ts';
import { type NumberReading, readNumbers } from '../../number/typed/readNumbers.ts';
import { BETWEEN_NUMBERS } from '../../number/typed/severalNumbers.ts';
import { toWords } from '../../text/words.ts';
import { fitReadings } from './fitReadings.ts';
import type { DocumentReader } from './readDocuments.ts';
import type { Resolution } from './resolution.ts';
import { isOnlyBegun, sayAbsent } from './sayAbsent.ts';
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
