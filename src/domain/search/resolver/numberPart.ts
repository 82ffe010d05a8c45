import type { BorneNumber } from '../../number/borneNumber.ts';
import { knownNumbers } from '../../number/knownNumbers.ts';
import { nearNumbers } from '../../number/nearNumbers.ts';
import { lexiconOf } from '../../number/typed/lexicon.ts';
import { type NumberReading, readNumbers } from '../../number/typed/readNumbers.ts';
import { takeYear } from '../../number/typed/takeYear.ts';
import type { Word } from '../../text/words.ts';
import { fitCut, fitReadings } from './fitReadings.ts';
import type { IndexedDocument } from './indexedDocument.ts';
import type { Reader as AnyReader } from './indexReader.ts';
import type * as names from './namePart.ts';
import { isOfYear, withOrdinal } from './readDocuments.ts';
import { documentHits, MOST_NEAR, NOTHING, type Resolution } from './resolution.ts';
import { numberFile } from './resolverIndex.ts';

type Reader = AnyReader<{ names: typeof names }>;

/** Documents that bear a number which stands among other words. */
export interface Among {
  among: readonly IndexedDocument[];
}

/** A number as it is printed, with its year and its mark, is meant as one whatever stands around it. */
const PRINTED = /(?<!\d)\d{1,4}\/(?:19|20)\d\d\/\p{L}{2}/u;

/**
 * The answer for a number; undefined when the query is none, or is words in which no number is known. Of no meaning
 * while the reader waits.
 */
export function resolveNumber(
  reader: Reader,
  words: readonly Word[],
  query: string,
): Resolution | Among | undefined {
  const readings = readNumbers(lexiconOf(reader.vocabulary), words);
  if (readings.length === 0) return undefined;
  const { documents, isSure } = fitReadings(reader, readings);
  if (readings.every(({ isLoose }) => isLoose)) return amongWords(reader, readings, documents, query);

  const likes = mayBeName(reader, readings, words) ? namesLike(reader, words) : [];
  const certain = likes.length > 0 ? reader.part('names')?.certainlyNamed(likes) : undefined;
  if (certain && documents.every(({ id }) => id === likes[0]!.item.id)) return certain;
  const hits = documentHits([...likes.map(({ item }) => item), ...documents]);
  if (hits.length > 0 || reader.isWaiting)
    return { kind: isSure && hits.length === 1 ? 'certain' : 'several', hits, near: [] };
  return withoutDocument(reader, readings, words, query);
}

/** A number among other words: a row among names, or, printed in full, one that is not here. */
function amongWords(
  reader: Reader,
  readings: readonly NumberReading[],
  documents: readonly IndexedDocument[],
  query: string,
): Resolution | Among | undefined {
  if (documents.length > 0 || reader.isWaiting) return { among: documents };
  return PRINTED.test(query) ? sayAbsent(reader, readings, query) : undefined;
}

/** The answer where no document bears the number. */
function withoutDocument(
  reader: Reader,
  readings: readonly NumberReading[],
  words: readonly Word[],
  query: string,
): Resolution | undefined {
  if (readings.some(({ isDateLike }) => isDateLike)) return NOTHING;
  // Figures and a begun word: no number yet, and no name where they stand together ("327-q").
  if (readings.every(({ begun, type, marks }) => begun && !type && marks.length === 0))
    return /\d\S*$/.test(query) ? NOTHING : undefined;
  const isOnlyYear = readings.every((reading) => reading.cut > 0 || isYear(reading, words));
  const inYear = isOnlyYear ? reader.part('names')?.resolveInYear(reader, words) : undefined;
  return inYear ?? sayAbsent(reader, readings, query);
}

/** "luật tổ chức chính phủ 1992": no number 1992, but a year. */
const isYear = ({ ordinal }: NumberReading, words: readonly Word[]) =>
  ordinal === String(takeYear(words)?.year);

/** Documents that words mean by their number alone. */
export function findNumbered(reader: Reader, words: readonly Word[]): readonly IndexedDocument[] {
  if (!reader.root) return [];
  const readings = readNumbers(lexiconOf(reader.vocabulary), words);
  return fitReadings(
    reader,
    readings.filter(({ isLoose, isDateLike }) => !isLoose && !isDateLike),
  ).documents;
}

/** Only figures that stand in a name can be one ("nghị quyết trung ương 5"): for all others no names are loaded. */
const mayBeName = (reader: Reader, readings: readonly NumberReading[], words: readonly Word[]) =>
  readings.some((one) => isYear(one, words) || reader.vocabulary.namedNumbers.includes(one.ordinal));

/** Documents that are called so, those of the year that is said. */
function namesLike(reader: Reader, words: readonly Word[]) {
  const { rest, year } = takeYear(words) ?? { rest: words };
  const named = reader.part('names')?.wholeNames(reader, rest) ?? [];
  return named.filter(({ item }) => year === undefined || isOfYear(item, year));
}

/** The answer for a number that nothing here bears, with what is like it. */
function sayAbsent(reader: Reader, readings: readonly NumberReading[], query: string): Resolution {
  const plain = readings.filter(({ cut }) => cut === 0);
  const known = knownNumbers(reader.vocabulary.numbers);
  const likest = nearNumbers(known, plain.length > 0 ? plain : readings).slice(0, MOST_NEAR);
  const like = inFewFiles(reader, likest, query);
  const bearing = like.flatMap(({ ordinal, year, parts }) =>
    withOrdinal(reader, ordinal).filter(({ numbers }) =>
      numbers.some((own) => own.ordinal === ordinal && own.year === year && `${own.parts}` === `${parts}`),
    ),
  );
  const runTogether = fitCut(reader, readings, 2).map(({ document }) => document);
  const near = documentHits([...runTogether, ...bearing]).slice(0, MOST_NEAR);
  return { kind: 'no-such-number', hits: [], near, asked: query };
}

/**
 * Those of the likest numbers that two files hold, of a mere figure one: what is merely like must not cost more than what
 * was asked.
 */
function inFewFiles({ vocabulary }: Reader, numbers: readonly BorneNumber[], query: string): BorneNumber[] {
  const files = numbers.map(({ ordinal }) => numberFile(vocabulary.spread, ordinal));
  const most = /\D/.test(query) ? 2 : 1;
  return numbers.filter((_, at) => files.indexOf(files[at]!) < most);
}
