import { type Fit, fitNumbers } from './fitNumber.ts';
import { documentHits } from './hits.ts';
import { lexiconOf } from './lexicon.ts';
import { nearNumbers } from './nearNumbers.ts';
import { type NumberReading, readNumbers } from './numberReading.ts';
import type { DocumentReader, IndexedDocument } from './readDocuments.ts';
import { MOST_NEAR, NOTHING, type Resolution } from './resolution.ts';
import { isSurelyNamed, wholeNames } from './wholeNames.ts';
import type { Word } from './words.ts';

/** Documents that bear a number which stands among other words. */
export interface Among {
  among: readonly IndexedDocument[];
}

/** Ordinals from here on can hold a year: "12009" is 1/2009 too. */
const LONG_ORDINAL = 10_000;

/** The answer for a number; undefined when the query is none, or is words in which no number is known. */
export function resolveNumber(
  reader: DocumentReader,
  words: readonly Word[],
  query: string,
): Resolution | Among | undefined {
  const readings = readNumbers(lexiconOf(reader.index.goc), words);
  if (readings.length === 0) return undefined;
  const plain = readings.filter(({ cut }) => cut === 0);
  const found = fitAll(reader, plain);
  if (!found) return NOTHING;
  const isWhole =
    found.length > 0 && plain.every(({ ordinal }) => Number.parseInt(ordinal, 10) < LONG_ORDINAL);
  const cut = isWhole ? [] : fitCut(reader, readings, 4);
  if (!cut) return NOTHING;
  const numbered = [...new Set([...found, ...cut].map(({ document }) => document))];
  if (readings.every(({ isLoose }) => isLoose)) return numbered.length > 0 ? { among: numbered } : undefined;

  const names = wholeNames(reader, words);
  const called = isSurelyNamed(names) ? names[0]!.item : undefined;
  if (called && numbered.every(({ id }) => id === called.id)) {
    const near = documentHits(names.slice(1).map(({ item }) => item)).slice(0, MOST_NEAR);
    return { kind: 'certain', hits: documentHits([called]), near };
  }
  const hits = documentHits([...names.map(({ item }) => item), ...numbered]);
  if (hits.length > 0) {
    const isCertain = numbered.length === 1 && hits.length === 1 && isSure(found, cut, plain);
    return { kind: isCertain ? 'certain' : 'several', hits, near: [] };
  }
  if (readings.some(({ isDateLike }) => isDateLike)) return NOTHING;
  if (
    readings.every(
      ({ begun, type, marks }) => begun !== undefined && type === undefined && marks.length === 0,
    )
  )
    return undefined;
  const near = [
    ...(fitCut(reader, readings, 2) ?? []).map(({ document }) => document),
    ...nearNumbers(reader, plain.length > 0 ? plain : readings),
  ];
  return {
    kind: 'no-such-number',
    hits: [],
    near: documentHits(near).slice(0, MOST_NEAR),
    asked: query.trim().slice(0, 100),
  };
}

/** Documents that words mean by their number alone. */
export function findNumbered(reader: DocumentReader, words: readonly Word[]): IndexedDocument[] {
  const readings = readNumbers(lexiconOf(reader.index.goc), words).filter(
    ({ isLoose, isDateLike }) => !isLoose && !isDateLike,
  );
  return (fitAll(reader, readings) ?? []).map(({ document }) => document);
}

/** One fit, and nothing in the query left open. */
function isSure(found: readonly Fit[], cut: readonly Fit[], plain: readonly NumberReading[]): boolean {
  if (found.length === 0) return cut.length === 1 && plain.length === 0;
  if (cut.length > 0 || plain.every(({ begun }) => begun !== undefined)) return false;
  const { isDateLike, year, date, isOldForm } = plain[0]!;
  const isTimed = year !== undefined || date !== undefined;
  const { number, isComplete } = found[0]!;
  return isTimed || !(isDateLike || (isOldForm && number.year !== 0 && !isComplete));
}

/** The fits of ordinal and year cut apart, where the year is known to be that one: a guess on top of a guess is none. */
function fitCut(
  reader: DocumentReader,
  readings: readonly NumberReading[],
  figures: number,
): Fit[] | undefined {
  return fitAll(
    reader,
    readings.filter(({ cut }) => cut === figures),
  )?.filter(({ isProved }) => isProved);
}

/** The fits of all readings, those of begun forms only where no whole reading fits; undefined while a file is missing. */
function fitAll(reader: DocumentReader, readings: readonly NumberReading[]): Fit[] | undefined {
  const lexicon = lexiconOf(reader.index.goc);
  const lists = readings.map((reading) => {
    const documents = reader.withOrdinal(reading.ordinal);
    return documents && fitNumbers(lexicon, documents, reading);
  });
  if (!lists.every((list) => list !== undefined)) return undefined;
  const isWhole = (at: number) => readings[at]!.begun === undefined;
  const hasWhole = lists.some((list, at) => list.length > 0 && isWhole(at));
  return lists.filter((_, at) => !hasWhole || isWhole(at)).flat();
}
