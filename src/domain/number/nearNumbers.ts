import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../document/documentType.ts';
import { isOneEditAway } from '../text/oneEdit.ts';
import { bearsMark } from './bearsMark.ts';
import type { BorneNumber } from './borneNumber.ts';
import type { NumbersByOrdinal } from './knownNumbers.ts';
import type { NumberReading } from './typed/readNumbers.ts';
import { isTypeMark } from './typeMark.ts';

/** A number with another ordinal is near only up to here; one with the same ordinal always. */
const FARTHEST = 1.75;

/**
 * Numbers that are like one which nobody bears, likest first: figures changed over, the next number, one figure more,
 * less or other; the same ordinal with other marks, type or year.
 */
export function nearNumbers(known: NumbersByOrdinal, readings: readonly NumberReading[]): BorneNumber[] {
  const near = readings.flatMap((reading) =>
    [...known].flatMap(([ordinal, numbers]) => {
      const away = farnessOfOrdinal(ordinal, reading.ordinal);
      if (away > FARTHEST) return [];
      const found = numbers.map((number) => ({ number, cost: away + farness(number, reading) }));
      return away === 0 ? found : found.filter(({ cost }) => cost <= FARTHEST);
    }),
  );
  return near.sort((a, b) => a.cost - b.cost).map(({ number }) => number);
}

/** How much of what was typed beside the ordinal is not true of a number. */
function farness({ year, parts }: BorneNumber, { marks, type, year: asked }: NumberReading): number {
  const wrong = marks.filter(({ mark }) => !bearsMark(parts, mark)).length;
  // One wrong mark beside a right one ("326-QĐ/TƯ" for 326-QĐ/TU) is a likelier slip than figures changed over.
  const wrongMarks = wrong * (wrong < marks.length ? 0.95 : 1.1);
  const wrongType = type && !canBeOfType(parts, type) ? 1.1 : 0;
  if (asked === undefined || asked === year) return wrongMarks + wrongType;
  const wrongYear = year === 0 ? 0.3 : isOneEditAway(String(year), String(asked)) ? 0.6 : 1;
  return wrongMarks + wrongType + wrongYear;
}

function farnessOfOrdinal(own: string, asked: string): number {
  if (own === asked) return 0;
  if (Number.parseInt(own, 10) === Number.parseInt(asked, 10)) return 0.3;
  const isNext = Math.abs(Number(own) - Number(asked)) === 1;
  if (!isOneEditAway(own, asked)) return isNext ? 1.3 : Number.POSITIVE_INFINITY;
  if (sorted(own) === sorted(asked)) return 1;
  if (own.length === 1 || asked.length === 1) return own.startsWith(asked) ? 1.05 : 1.5;
  return isNext ? 1.02 : own.startsWith(asked) ? 1.05 : 1.1;
}

const sorted = (figures: string) => [...figures].sort().join();

/** A number's type is known by its mark, if by anything. */
function canBeOfType(parts: readonly string[], asked: DocumentTypeId): boolean {
  const bears = (type: DocumentTypeId) => parts.some((mark) => isTypeMark(mark, type));
  return bears(asked) || !DOCUMENT_TYPE_IDS.some(bears);
}
