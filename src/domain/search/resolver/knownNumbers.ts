import { type BorneNumber, type DocumentReader, plainMark } from './readDocuments.ts';
import type { KnownNumbers } from './resolverIndex.ts';

export type NumbersByOrdinal = ReadonlyMap<string, readonly BorneNumber[]>;

const grouped = new WeakMap<object, NumbersByOrdinal>();

/** Every number of the corpus by ordinal; none while `gan` is not loaded. */
export function knownNumbers(reader: DocumentReader): NumbersByOrdinal {
  const file = reader.file('gan') as KnownNumbers | undefined;
  if (!file) return new Map();
  let numbers = grouped.get(file);
  if (!numbers) {
    numbers = group(unpack(file));
    grouped.set(file, numbers);
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
function unpack(file: KnownNumbers): BorneNumber[] {
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
