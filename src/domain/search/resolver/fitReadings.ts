import { lexiconOf } from '../../number/typed/lexicon.ts';
import type { NumberReading } from '../../number/typed/readNumbers.ts';
import { type Fit, fitNumbers } from './fitNumber.ts';
import type { IndexReader } from './indexReader.ts';
import { knownNumbers } from './knownNumbers.ts';
import { type IndexedDocument, withOrdinal } from './readDocuments.ts';

/** What the readings of a number fit. */
export interface Fits {
  /** Documents that bear it, each once. */
  documents: readonly IndexedDocument[];
  /** One document, and nothing in the query left open. */
  isSure: boolean;
}

/** Ordinals from here on can hold a year: "12009" is 1/2009 too. */
const LONG_ORDINAL = 10_000;

/** The documents that bear a number, in all its readings; undefined while a file is missing. */
export function fitReadings(reader: IndexReader, readings: readonly NumberReading[]): Fits | undefined {
  const plain = readings.filter(({ cut }) => cut === 0);
  const found = fitAll(reader, plain);
  if (!found) return undefined;
  const isWhole =
    found.length > 0 && plain.every(({ ordinal }) => Number.parseInt(ordinal, 10) < LONG_ORDINAL);
  const cut = isWhole ? [] : fitCut(reader, readings, 4);
  if (!cut) return undefined;
  const documents = [...new Set([...found, ...cut].map(({ document }) => document))];
  return { documents, isSure: documents.length === 1 && isSure(found, cut, plain) };
}

/** The fits of ordinal and year cut apart, where the year is known to be that one: a guess on top of a guess is none. */
export function fitCut(
  reader: IndexReader,
  readings: readonly NumberReading[],
  figures: number,
): Fit[] | undefined {
  const cut = readings.filter((reading) => reading.cut === figures);
  return fitAll(reader, cut)?.filter(({ isProved }) => isProved);
}

function isSure(found: readonly Fit[], cut: readonly Fit[], plain: readonly NumberReading[]): boolean {
  if (found.length === 0) return cut.length === 1 && plain.length === 0;
  if (cut.length > 0 || plain.every(({ begun }) => begun !== undefined)) return false;
  const { isDateLike, year, date, isOldForm } = plain[0]!;
  const isTimed = year !== undefined || date !== undefined;
  const { number, isComplete, isGuessed } = found[0]!;
  if (isGuessed) return false;
  return isTimed || !(isDateLike || (isOldForm && number.year !== 0 && !isComplete));
}

/**
 * The fits of all readings, those of begun forms only where no whole reading fits; undefined while a file is missing.
 * Where the whole number is typed mark by mark, marks that merely stand for the same issuer no longer count: "9b-CT" is
 * no 9 of the "BCT".
 */
function fitAll(reader: IndexReader, readings: readonly NumberReading[]): Fit[] | undefined {
  const lexicon = lexiconOf(reader.vocabulary);
  const lists = readings.map((reading) => {
    // A number with a year of its own is of no other: its file need not be asked.
    const isKnown = knownNumbers(reader.vocabulary)
      .get(reading.ordinal)
      ?.some(({ year }) => !year || !reading.year || year === reading.year);
    const documents = isKnown ? withOrdinal(reader, reading.ordinal) : [];
    return documents && fitNumbers(lexicon, documents, reading);
  });
  if (!lists.every((list) => list !== undefined)) return undefined;
  const isWhole = (at: number) => readings[at]!.begun === undefined;
  const hasWhole = lists.some((list, at) => list.length > 0 && isWhole(at));
  const fits = lists.filter((_, at) => !hasWhole || isWhole(at)).flat();
  const hasComplete = fits.some(({ isComplete }) => isComplete);
  return fits.filter(({ isLiteral, isComplete }) => isLiteral || isComplete || !hasComplete);
}
