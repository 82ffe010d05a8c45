import { holds } from '../../packing/risingList.ts';
import type { ListBlock } from '../../packing/splitList.ts';
import type { TermForm } from './shard.ts';

/** The clauses that hold a term: how many there are, and where, by the marks it has there. */
export interface Holders {
  count: number;
  forms: readonly TermForm[];
  /** The highest clause number plus one. */
  records: number;
}

/** A block and where the next one begins. */
export interface PlacedBlock {
  block: ListBlock;
  next: number;
}

export function toHolders(forms: readonly TermForm[], records: number): Holders {
  return { forms, records, count: forms.reduce((sum, { count }) => sum + count, 0) };
}

export const rarestFirst = (terms: readonly Holders[]) => [...terms].sort((a, b) => a.count - b.count);

/** The blocks that can hold numbers from `low` up to, not including, `high`. */
export function blocksBetween({ forms, records }: Holders, low: number, high: number): PlacedBlock[] {
  return forms.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => {
      const next = blocks[index + 1]?.first ?? records;
      return block.first < high && next > low ? [{ block, next }] : [];
    }),
  );
}

/** The numbers of the loaded blocks from `low` up to, not including, `high`, in order, each once. */
export function numbersBetween(term: Holders, low: number, high: number): number[] {
  const found = new Set<number>();
  for (const { block } of blocksBetween(term, low, high))
    for (const number of block.numbers ?? []) if (number >= low && number < high) found.add(number);
  return [...found].sort((a, b) => a - b);
}

/** Whether a clause holds a term: with the very marks asked for, with others, or not at all. */
export function standsIn(
  { forms }: Holders,
  number: number,
  form: number,
): 'exactly' | 'otherwise' | undefined {
  const held = forms.filter(({ blocks }) => {
    const numbers = blocks.findLast(({ first }) => first <= number)?.numbers;
    return numbers !== undefined && holds(numbers, number);
  });
  if (held.length === 0) return undefined;
  return held.some(({ hash }) => hash === form) ? 'exactly' : 'otherwise';
}

/**
 * Where to stop reading for a first answer and for further ones: after the part in the shard, then after one more
 * block of each list, two more, four more. The last number is the end.
 */
export function* windowsOf({ forms, records }: Holders): Generator<number> {
  for (let blocks = 1; ; blocks *= 2) {
    const ends = forms.flatMap(({ blocks: own }) => own[blocks]?.first ?? []);
    if (ends.length === 0) break;
    yield Math.min(...ends);
  }
  yield records;
}
