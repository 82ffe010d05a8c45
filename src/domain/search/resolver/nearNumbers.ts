import {
  DOCUMENT_TYPE_IDS,
  DOCUMENT_TYPES,
  type DocumentTypeId,
  isOfType,
} from '../../document/documentType.ts';
import type { BorneNumber } from '../../number/borneNumber.ts';
import { plainMark } from '../../number/markKey.ts';
import type { NumberReading } from '../../number/typed/readNumbers.ts';
import { isTypeMark } from '../../number/typeMark.ts';
import { isOneEditAway } from '../../text/editDistance.ts';
import { isPart } from './fitNumber.ts';
import type { IndexReader } from './indexReader.ts';
import { knownNumbers } from './knownNumbers.ts';
import { type IndexedDocument, withOrdinal } from './readDocuments.ts';
import { MOST_NEAR } from './resolution.ts';

/** A number with another ordinal is near only up to here; one with the same ordinal always. */
const FARTHEST = 1.75;

/**
 * Documents whose numbers are like one that is not here, likest first, at most five: figures changed over, one figure
 * more, less or other, the next number of the series; the same ordinal with other marks, type or year.
 */
export function nearNumbers(reader: IndexReader, readings: readonly NumberReading[]): IndexedDocument[] {
  const likest: { ordinal: string; cost: number }[] = [];
  for (const [ordinal, numbers] of knownNumbers(reader.vocabulary))
    for (const reading of readings) {
      if (farnessOfOrdinal(ordinal, reading.ordinal) > FARTHEST) continue;
      const cost = Math.min(...numbers.map((number) => farness(number, reading)));
      if (cost < Number.POSITIVE_INFINITY) likest.push({ ordinal, cost });
    }
  const ordinals = likest.sort((a, b) => a.cost - b.cost).map(({ ordinal }) => ordinal);
  const found = new Map<IndexedDocument, number>();
  for (const ordinal of [...new Set(ordinals)].slice(0, MOST_NEAR))
    for (const document of withOrdinal(reader, ordinal) ?? []) {
      const own = document.numbers.filter((number) => number.ordinal === ordinal);
      const cost = Math.min(
        ...own.flatMap((number) => readings.map((reading) => farness(number, reading, document))),
      );
      if (cost < Number.POSITIVE_INFINITY) found.set(document, cost);
    }
  const nearest = [...found].sort((a, b) => a[1] - b[1]).map(([document]) => document);
  return nearest.slice(0, MOST_NEAR);
}

/** How far a number is from what was typed: its ordinal, and each thing typed that is not true of it. */
function farness(number: BorneNumber, reading: NumberReading, document?: IndexedDocument): number {
  const { marks, date, type } = reading;
  const away = farnessOfOrdinal(number.ordinal, reading.ordinal);
  let cost = away;
  const wrong = marks.filter((mark) => !isTrue(mark, number, document)).length;
  // One wrong mark beside a right one ("326-QĐ/TƯ" for 326-QĐ/TU) is a likelier slip than figures changed over.
  cost += wrong * (wrong < marks.length ? 0.95 : 1.1);
  const asked = reading.year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
  const year = number.year || Number(document?.dates[0]?.slice(0, 4) ?? 0);
  if (asked !== undefined && year !== 0 && year !== asked)
    cost += isOneEditAway(String(year), String(asked)) ? 0.6 : 1;
  if (type !== undefined && !fitsType(number, type, document?.type))
    cost += isSibling(document?.type, type) ? 0.5 : 1.1;
  return away > 0 && cost > FARTHEST ? Number.POSITIVE_INFINITY : cost;
}

function farnessOfOrdinal(own: string, asked: string): number {
  if (own === asked) return 0;
  if (Number.parseInt(own, 10) === Number.parseInt(asked, 10)) return 0.3;
  if (isOneEditAway(own, asked)) {
    // Figures changed over, then one left out at the end, then any other slip.
    if (sorted(own) === sorted(asked)) return 1;
    if (own.startsWith(asked)) return 1.05;
    return asked.length > 1 && own.length > 1 ? 1.1 : 1.5;
  }
  return Math.abs(Number(own) - Number(asked)) === 1 ? 1.3 : Number.POSITIVE_INFINITY;
}

const sorted = (figures: string) => [...figures].sort().join();

function isTrue(
  mark: NumberReading['marks'][number],
  { parts }: BorneNumber,
  document?: IndexedDocument,
): boolean {
  if (isPart(mark, parts)) return true;
  return (
    document !== undefined &&
    (isTypeMark(mark.mark, document.type) || (mark.bodies?.includes(document.issuer) ?? false))
  );
}

/** Before its document is loaded a number's type is known by its mark only. */
function fitsType({ parts }: BorneNumber, asked: DocumentTypeId, own?: DocumentTypeId): boolean {
  if (own !== undefined) return isOfType(own, asked);
  const bears = (type: DocumentTypeId) => parts.some((mark) => isTypeMark(mark, type));
  return bears(asked) || !DOCUMENT_TYPE_IDS.some(bears);
}

/** Quyết định and Quy định bear the same mark and are taken for one another. */
function isSibling(own: DocumentTypeId | undefined, asked: DocumentTypeId): boolean {
  return (
    own !== undefined &&
    own !== asked &&
    DOCUMENT_TYPES[asked].marks.some((mark) => isTypeMark(plainMark(mark), own))
  );
}
