import { lexiconOf } from '../../number/typed/lexicon.ts';
import { type NumberReading, readNumbers } from '../../number/typed/readNumbers.ts';
import { BETWEEN_NUMBERS } from '../../number/typed/severalNumbers.ts';
import { takeYear } from '../../number/typed/takeYear.ts';
import { toWords, type Word } from '../../text/words.ts';
import type { TypedQuery } from '../typedQuery.ts';
import { fitCut, fitReadings } from './fitReadings.ts';
import { documentHits } from './hits.ts';
import type { IndexReader } from './indexReader.ts';
import { isSurelyNamed, type NameFit } from './nameFit.ts';
import { nearNumbers } from './nearNumbers.ts';
import type { Among } from './parts.ts';
import { type IndexedDocument, isOfYear } from './readDocuments.ts';
import { type Hit, MOST_NEAR, NOTHING, type Resolution } from './resolution.ts';

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
  const hits: Hit[] = [];
  for (const part of parts) {
    const found = resolveNumber(reader, toWords(part), part);
    if (!found || 'among' in found || found.hits.length === 0) return undefined;
    hits.push(...found.hits);
  }
  return { kind: 'several', hits, near: [] };
}

/** The answer for one number. */
export function resolveNumber(
  reader: IndexReader,
  words: readonly Word[],
  query: string,
): Resolution | Among | undefined {
  const readings = readNumbers(lexiconOf(reader.vocabulary), words);
  if (readings.length === 0) return undefined;
  const fits = fitReadings(reader, readings);
  if (!fits) return NOTHING;
  const { documents, isSure } = fits;
  if (readings.every(({ isLoose }) => isLoose))
    return documents.length > 0 ? { among: documents } : undefined;

  const yearly = takeYear(words);
  // "luật tổ chức chính phủ 1992": no number 1992, but a year.
  const isYear = yearly !== undefined && readings.some(({ ordinal }) => ordinal === String(yearly.year));
  const names = isYear || mayBeName(reader, readings) ? namesLike(reader, words) : [];
  if (!names) return NOTHING;
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
  const isOnlyYear = isYear && plain.every(({ ordinal }) => ordinal === String(yearly.year));
  const inYear = isOnlyYear ? reader.part('names')?.resolveInYear(reader, words) : undefined;
  return inYear ?? sayAbsent(reader, readings, query);
}

/** Documents that words mean by their number alone. */
export function findNumbered(reader: IndexReader, words: readonly Word[]): readonly IndexedDocument[] {
  if (!reader.hasVocabulary()) return [];
  const readings = readNumbers(lexiconOf(reader.vocabulary), words);
  const tight = readings.filter(({ isLoose, isDateLike }) => !isLoose && !isDateLike);
  return fitReadings(reader, tight)?.documents ?? [];
}

/** Only figures that stand in a name can be one ("nghị quyết trung ương 5"): for all others no names are loaded. */
const mayBeName = (reader: IndexReader, readings: readonly NumberReading[]) =>
  readings.some(({ ordinal }) => reader.index.goc.namedNumbers.includes(ordinal));

/** Documents that are called so, those of the year that is said; undefined while the part for names is missing. */
function namesLike(reader: IndexReader, words: readonly Word[]): NameFit<IndexedDocument>[] | undefined {
  const yearly = takeYear(words);
  return reader
    .part('names')
    ?.wholeNames(reader, yearly?.rest ?? words)
    .filter(({ item }) => !yearly || isOfYear(item, yearly.year));
}

/** Figures and a begun word: no number yet. */
function isOnlyBegun(readings: readonly NumberReading[]): boolean {
  return readings.every(({ begun, type, marks }) => begun && !type && marks.length === 0);
}

/** The answer for a number that nothing here bears, with what is like it. */
function sayAbsent(reader: IndexReader, readings: readonly NumberReading[], query: string): Resolution {
  const plain = readings.filter(({ cut }) => cut === 0);
  const runTogether = (fitCut(reader, readings, 2) ?? []).map(({ document }) => document);
  const near = [...runTogether, ...nearNumbers(reader, plain.length > 0 ? plain : readings)];
  const asked = query.trim().slice(0, 100);
  return { kind: 'no-such-number', hits: [], near: documentHits(near).slice(0, MOST_NEAR), asked };
}
