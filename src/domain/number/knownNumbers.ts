import type { BorneNumber } from './borneNumber.ts';
import { plainMark } from './markKey.ts';

/** All numbers of a corpus: marks as printed, joined by `-` → year ('' for none) → ordinals in order, figures as steps. */
export type PackedNumbers = Readonly<Record<string, Readonly<Record<string, readonly (number | string)[]>>>>;
export type NumbersByOrdinal = ReadonlyMap<string, readonly BorneNumber[]>;

const unpacked = new WeakMap<PackedNumbers, NumbersByOrdinal>();

/** Every number of the corpus by ordinal; unpacked once. */
export function knownNumbers(packed: PackedNumbers): NumbersByOrdinal {
  const numbers = unpacked.get(packed) ?? unpack(packed);
  unpacked.set(packed, numbers);
  return numbers;
}

function unpack(packed: PackedNumbers): NumbersByOrdinal {
  const groups = new Map<string, BorneNumber[]>();
  for (const [symbol, years] of Object.entries(packed)) {
    const parts = symbol === '' ? [] : symbol.split('-').map(plainMark);
    for (const [year, steps] of Object.entries(years))
      for (const ordinal of ordinalsOf(steps))
        groups.set(ordinal, [...(groups.get(ordinal) ?? []), { ordinal, year: Number(year), parts }]);
  }
  return groups;
}

/** A figure is the step from the one before; an ordinal with a letter stands as it is. */
function ordinalsOf(steps: readonly (number | string)[]): string[] {
  let last = 0;
  return steps.map((step) => {
    if (typeof step === 'number') last += step;
    return String(typeof step === 'number' ? last : step);
  });
}
