import { isOfType } from '../../citation/numberIndex.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../../document/documentType.ts';
import { isOneEditAway, isTransposed } from './editDistance.ts';
import { isPart, isTypeMark } from './fitNumber.ts';
import type { NumberReading } from './numberReading.ts';
import { type BorneNumber, type DocumentReader, type IndexedDocument, plainMark } from './readDocuments.ts';
import { MOST_NEAR } from './resolution.ts';
import type { KnownNumbers } from './resolverIndex.ts';

/** Further than this is not near. */
const FARTHEST = 2.2;

/**
 * Documents whose numbers are like one that is not here, likest first, at most five: the same ordinal with other
 * marks, type or year; figures changed over, one figure more, less or other; the next number of the series.
 */
export function nearNumbers(reader: DocumentReader, readings: readonly NumberReading[]): IndexedDocument[] {
  const likest = new Map<string, { ordinal: string; cost: number }>();
  for (const number of knownNumbers(reader))
    for (const reading of readings) {
      const cost = farness(number, reading);
      const key = `${number.ordinal} ${number.year} ${number.parts.join(' ')}`;
      if (cost <= FARTHEST && cost < (likest.get(key)?.cost ?? Number.POSITIVE_INFINITY)) likest.set(key, { ordinal: number.ordinal, cost });
    }
  const ordinals = [...likest.values()].sort((a, b) => a.cost - b.cost).map(({ ordinal }) => ordinal);
  const found = new Map<IndexedDocument, number>();
  for (const ordinal of [...new Set(ordinals)].slice(0, MOST_NEAR))
    for (const document of reader.withOrdinal(ordinal) ?? []) {
      const costs = document.numbers.flatMap((number) =>
        number.ordinal === ordinal ? readings.map((reading) => farness(number, reading, document)) : [],
      );
      const cost = Math.min(...costs);
      if (cost <= FARTHEST) found.set(document, cost);
    }
  return [...found].sort((a, b) => a[1] - b[1]).slice(0, MOST_NEAR).map(([document]) => document);
}

/** How far a number is from what was typed: its ordinal, and each thing typed that is not true of it. */
function farness(number: BorneNumber, reading: NumberReading, document?: IndexedDocument): number {
  let cost = ordinalCost(number.ordinal, reading.ordinal);
  if (cost > FARTHEST) return cost;
  const type = document?.type;
  const isMark = (mark: NumberReading['marks'][number]) =>
    isPart(mark, number.parts) || (type !== undefined ? isTypeMark(mark, type) || (mark.bodies?.includes(document!.issuer) ?? false) : false);
  for (const mark of reading.marks) if (!isMark(mark)) cost += 0.9;
  const asked = reading.year ?? (reading.date === undefined ? undefined : Number(reading.date.slice(0, 4)));
  const year = number.year || Number(document?.dates[0]?.slice(0, 4) ?? 0);
  if (asked !== undefined && year !== 0 && year !== asked) cost += isOneEditAway(String(year), String(asked)) ? 0.6 : 1;
  if (reading.type !== undefined && !fitsType(number, reading.type, type)) cost += 0.8;
  return cost;
}

/** Before its document is loaded a number's type is known by its mark only. */
function fitsType({ parts }: BorneNumber, asked: DocumentTypeId, type?: DocumentTypeId): boolean {
  if (type !== undefined) return isOfType(type, asked);
  return DOCUMENT_TYPE_IDS.every((id) => id === asked || !parts.some((mark) => isTypeMark({ mark }, id))) || parts.some((mark) => isTypeMark({ mark }, asked));
}

function ordinalCost(own: string, asked: string): number {
  if (own === asked) return 0;
  if (Number.parseInt(own, 10) === Number.parseInt(asked, 10)) return 0.3;
  if (isTransposed(own, asked)) return 1;
  if (own.startsWith(asked) && own.length === asked.length + 1) return 1.05;
  if (isOneEditAway(own, asked)) return asked.length > 1 && own.length > 1 ? 1.1 : 1.5;
  return Math.abs(Number(own) - Number(asked)) === 1 ? 1.3 : Number.POSITIVE_INFINITY;
}

/** Every number of the corpus: from the documents when they stand in one file, else from `gan`. */
function* knownNumbers(reader: DocumentReader): Generator<BorneNumber> {
  if (reader.index.goc.spread === 0) for (const { numbers } of reader.core().documents) yield* numbers;
  else yield* unpack(reader.file('gan') as KnownNumbers | undefined);
}

const unpacked = new WeakMap<KnownNumbers, BorneNumber[]>();

function unpack(file: KnownNumbers | undefined): BorneNumber[] {
  if (!file) return [];
  let numbers = unpacked.get(file);
  if (!numbers) {
    numbers = Object.entries(file).flatMap(([symbol, years]) => {
      const parts = symbol === '' ? [] : symbol.split('-').map(plainMark);
      return Object.entries(years).flatMap(([year, steps]) => {
        let ordinal = 0;
        return steps.map((step) => {
          if (typeof step === 'number') ordinal += step;
          return { ordinal: typeof step === 'number' ? String(ordinal) : step, year: Number(year), parts };
        });
      });
    });
    unpacked.set(file, numbers);
  }
  return numbers;
}
