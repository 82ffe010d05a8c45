import { knownNumbers } from '../../number/knownNumbers.ts';
import { lexiconOf } from '../../number/typed/lexicon.ts';
import type { NumberReading } from '../../number/typed/readNumbers.ts';
import { type Fit, fitNumbers } from './fitNumber.ts';
import type { IndexedDocument } from './indexedDocument.ts';
import type { Reader } from './indexReader.ts';
import { withOrdinal } from './readDocuments.ts';

/** What the readings of a number fit. */
export interface Fits {
  /** Documents that bear it, each once. */
  documents: readonly IndexedDocument[];
  /** One document, and nothing in the query left open. */
  isSure: boolean;
}

/** Ordinals from here on can hold a year: "12009" is 1/2009 too. */
const LONG_ORDINAL = 10_000;

/** The documents that bear a number, in all its readings; files that are not loaded are noted by the reader. */
export function fitReadings(reader: Reader, readings: readonly NumberReading[]): Fits {
  const plain = readings.filter(({ cut }) => cut === 0);
  const found = fitAll(reader, plain);
  const isShort = plain.every(({ ordinal }) => Number.parseInt(ordinal, 10) < LONG_ORDINAL);
  const cut = found.length > 0 && isShort ? [] : fitCut(reader, readings, 4);
  const documents = [...new Set([...found, ...cut].map(({ document }) => document))];
  return { documents, isSure: documents.length === 1 && isSure(found, cut, plain) };
}

/** The fits of ordinal and year cut apart, where the year is known to be that one: a guess on top of a guess is none. */
export function fitCut(reader: Reader, readings: readonly NumberReading[], figures: number): Fit[] {
  const cut = readings.filter((reading) => reading.cut === figures);
  return fitAll(reader, cut).filter(({ isProved }) => isProved);
}

function isSure([first]: readonly Fit[], cut: readonly Fit[], plain: readonly NumberReading[]): boolean {
  if (!first) return cut.length === 1 && plain.length === 0;
  if (cut.length > 0 || first.isGuessed || plain.every(({ begun }) => begun !== undefined)) return false;
  const { isDateLike, year, date, isOldForm } = plain[0]!;
  // A year that is asked for and that nobody knows of the document may be that of another.
  if ((year !== undefined || date !== undefined) && !first.isProved) return false;
  return year !== undefined || !(isDateLike || (isOldForm && first.number.year !== 0 && !first.isComplete));
}

/**
 * The fits of all readings, those of begun forms only where no whole reading fits. Where the whole number is typed mark
 * by mark, marks that merely stand for the same issuer no longer count: "9b-CT" is no 9 of the "BCT".
 */
function fitAll(reader: Reader, readings: readonly NumberReading[]): Fit[] {
  const lexicon = lexiconOf(reader.vocabulary);
  const known = knownNumbers(reader.vocabulary.numbers);
  const fitting = readings.flatMap((reading) => {
    // A number with a year of its own is of no other: its file need not be asked.
    const isKnown = known
      .get(reading.ordinal)
      ?.some(({ year }) => !year || !reading.year || year === reading.year);
    const fits = isKnown ? fitNumbers(lexicon, withOrdinal(reader, reading.ordinal), reading) : [];
    return fits.length > 0 ? { fits, isWhole: reading.begun === undefined } : [];
  });
  const hasWhole = fitting.some(({ isWhole }) => isWhole);
  const fits = fitting.flatMap((one) => (one.isWhole || !hasWhole ? one.fits : []));
  const hasComplete = fits.some(({ isComplete }) => isComplete);
  return fits.filter(({ isLiteral, isComplete }) => isLiteral || isComplete || !hasComplete);
}
