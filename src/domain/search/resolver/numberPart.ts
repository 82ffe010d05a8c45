import type { BorneNumber } from '../../number/borneNumber.ts';
import { knownNumbers } from '../../number/knownNumbers.ts';
import { nearNumbers } from '../../number/nearNumbers.ts';
import { lexiconOf } from '../../number/typed/lexicon.ts';
import { type NumberReading, readNumbers } from '../../number/typed/readNumbers.ts';
import { takeYear } from '../../number/typed/takeYear.ts';
import { toWords, type Word } from '../../text/words.ts';
import type { TypedQuery } from '../typedQuery.ts';
import { fitCut, fitReadings } from './fitReadings.ts';
import { documentHits } from './hits.ts';
import type { IndexReader } from './indexReader.ts';
import { certainlyNamed } from './nameFit.ts';
import type { Among } from './parts.ts';
import { type IndexedDocument, isOfYear, withOrdinal } from './readDocuments.ts';
import { MOST_NEAR, NOTHING, type Resolution } from './resolution.ts';
import { numberFile } from './resolverIndex.ts';

/** What stands between two numbers of one query. */
const BETWEEN_NUMBERS = /\s*[,;]\s*|\s+(?:và|va|hoặc|hoac)\s+/iu;
const MOST_PARTS = 6;

/** The answer for a number, or for several; undefined when the query is none, or is words in which no number is known. */
export function resolveNumbers(reader: IndexReader, { text }: TypedQuery): Resolution | Among | undefined {
  return resolveEach(reader, text) ?? resolveNumber(reader, toWords(text), text);
}

/** "29/1998/NĐ-CP và 79/2003/NĐ-CP": all that several numbers name; undefined unless each of them is here. */
function resolveEach(reader: IndexReader, query: string): Resolution | undefined {
  const parts = query.normalize('NFC').split(BETWEEN_NUMBERS);
  if (parts.length < 2 || parts.length > MOST_PARTS || !parts.every((part) => /\d/.test(part)))
    return undefined;
  const found = parts.map((part) => resolveNumber(reader, toWords(part), part));
  const hits = found.map((one) => (one && 'hits' in one ? one.hits : []));
  const isWhole = reader.isWaiting || hits.every((own) => own.length > 0);
  return isWhole ? { kind: 'several', hits: hits.flat(), near: [] } : undefined;
}

/** The answer for one number; of no meaning while the reader waits. */
export function resolveNumber(
  reader: IndexReader,
  words: readonly Word[],
  query: string,
): Resolution | Among | undefined {
  const readings = readNumbers(lexiconOf(reader.vocabulary), words);
  if (readings.length === 0) return undefined;
  const { documents, isSure } = fitReadings(reader, readings);
  if (readings.every(({ isLoose }) => isLoose))
    return documents.length > 0 || reader.isWaiting ? { among: documents } : undefined;

  const yearly = takeYear(words);
  // "luật tổ chức chính phủ 1992": no number 1992, but a year.
  const isYear = (reading: NumberReading) => reading.ordinal === String(yearly?.year);
  const names = readings.some(isYear) || mayBeName(reader, readings) ? namesLike(reader, words) : [];
  const certain = certainlyNamed(names);
  if (certain && documents.every(({ id }) => id === names[0]!.item.id)) return certain;
  const hits = documentHits([...names.map(({ item }) => item), ...documents]);
  if (hits.length > 0 || reader.isWaiting)
    return { kind: isSure && hits.length === 1 ? 'certain' : 'several', hits, near: [] };

  if (readings.some(({ isDateLike }) => isDateLike)) return NOTHING;
  // Figures and a begun word: no number yet, and no name where they stand together ("327-q").
  if (readings.every(({ begun, type, marks }) => begun && !type && marks.length === 0))
    return /\d\S*$/.test(query) ? NOTHING : undefined;
  const isOnlyYear = readings.every((reading) => reading.cut > 0 || isYear(reading));
  const inYear = isOnlyYear ? reader.part('names')?.resolveInYear(reader, words) : undefined;
  return inYear ?? sayAbsent(reader, readings, query);
}

/** Documents that words mean by their number alone. */
export function findNumbered(reader: IndexReader, words: readonly Word[]): readonly IndexedDocument[] {
  if (!reader.root) return [];
  const readings = readNumbers(lexiconOf(reader.vocabulary), words);
  return fitReadings(
    reader,
    readings.filter(({ isLoose, isDateLike }) => !isLoose && !isDateLike),
  ).documents;
}

/** Only figures that stand in a name can be one ("nghị quyết trung ương 5"): for all others no names are loaded. */
const mayBeName = (reader: IndexReader, readings: readonly NumberReading[]) =>
  readings.some(({ ordinal }) => reader.vocabulary.namedNumbers.includes(ordinal));

/** Documents that are called so, those of the year that is said. */
function namesLike(reader: IndexReader, words: readonly Word[]) {
  const { rest, year } = takeYear(words) ?? { rest: words };
  const named = reader.part('names')?.wholeNames(reader, rest) ?? [];
  return named.filter(({ item }) => year === undefined || isOfYear(item, year));
}

/** The answer for a number that nothing here bears, with what is like it. */
function sayAbsent(reader: IndexReader, readings: readonly NumberReading[], query: string): Resolution {
  const plain = readings.filter(({ cut }) => cut === 0);
  const known = knownNumbers(reader.vocabulary.numbers);
  const like = inFewFiles(
    reader,
    nearNumbers(known, plain.length > 0 ? plain : readings).slice(0, MOST_NEAR),
  );
  const bearing = like.flatMap(({ ordinal, year, parts }) =>
    withOrdinal(reader, ordinal).filter(({ numbers }) =>
      numbers.some((own) => own.ordinal === ordinal && own.year === year && `${own.parts}` === `${parts}`),
    ),
  );
  const runTogether = fitCut(reader, readings, 2).map(({ document }) => document);
  const near = documentHits([...runTogether, ...bearing]).slice(0, MOST_NEAR);
  return { kind: 'no-such-number', hits: [], near, asked: query.trim().slice(0, 100) };
}

/** Those of the likest numbers that a file or two hold: what is merely like must not cost more than what was asked. */
function inFewFiles({ vocabulary }: IndexReader, numbers: readonly BorneNumber[]): BorneNumber[] {
  const fileOf = ({ ordinal }: BorneNumber) => numberFile(vocabulary.spread, ordinal);
  const few = [...new Set(numbers.map(fileOf))].slice(0, 2);
  return numbers.filter((number) => few.includes(fileOf(number)));
}
