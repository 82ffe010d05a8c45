import type { BorneNumber } from '../../number/borneNumber.ts';
import { plainMark } from '../../number/markKey.ts';
import type { PackedNumbers, Vocabulary } from '../../number/typed/lexicon.ts';

export type NumbersByOrdinal = ReadonlyMap<string, readonly BorneNumber[]>;

const grouped = new WeakMap<object, NumbersByOrdinal>();

/** Every number of the corpus by ordinal. */
export function knownNumbers(vocabulary: Vocabulary): NumbersByOrdinal {
  let numbers = grouped.get(vocabulary);
  if (!numbers) {
    numbers = group(unpack(vocabulary.numbers));
    grouped.set(vocabulary, numbers);
  }
  return numbers;
}

function group(numbers: readonly BorneNumber[]): NumbersByOrdinal {
  const groups = new Map<string, BorneNumber[]>();
  for (const number of numbers) {
    const own = groups.get(number.ordinal);
    if (own) own.push(number);
    else groups.set(number.ordinal, [number]);
  }
  return groups;
}

/** Marks → year → ordinals as steps. */
function unpack(file: PackedNumbers): BorneNumber[] {
  return Object.entries(file).flatMap(([symbol, years]) => {
    const parts = symbol === '' ? [] : symbol.split('-').map(plainMark);
    return Object.entries(years).flatMap(([year, steps]) => {
      let ordinal = 0;
      return steps.map((step) => {
        if (typeof step === 'number') ordinal += step;
        return { ordinal: typeof step === 'number' ? String(ordinal) : step, year: Number(year), parts };
      });
    });
  });
}
