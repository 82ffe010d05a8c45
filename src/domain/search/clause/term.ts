import { holds } from './postings.ts';
import type { PostingBlock, TermForm } from './shard.ts';

/** A term of a query as the index knows it: in how many clauses it stands, and where. */
export interface Term {
  count: number;
  forms: readonly TermForm[];
  /** The highest clause number plus one. */
  records: number;
}

export function toTerm(forms: readonly TermForm[], records: number): Term {
  return { forms, records, count: forms.reduce((sum, { count }) => sum + count, 0) };
}

/** A block and where the next one begins. */
export interface PlacedBlock {
  block: PostingBlock;
  next: number;
}

/** The blocks of a term that can hold numbers from `low` up to, not including, `high`. */
export function blocksBetween({ forms, records }: Term, low: number, high: number): PlacedBlock[] {
  return forms.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => {
      const next = blocks[index + 1]?.first ?? records;
      return block.first < high && next > low ? [{ block, next }] : [];
    }),
  );
}

/** The numbers of a term's loaded blocks from `low` up to, not including, `high`, in order, each once. */
export function numbersBetween(term: Term, low: number, high: number): number[] {
  const found = new Set<number>();
  for (const { block } of blocksBetween(term, low, high))
    for (const number of block.numbers ?? []) if (number >= low && number < high) found.add(number);
  return [...found].sort((a, b) => a - b);
}

/** Whether a clause holds a term: in the marked form asked for, in another, or not at all. */
export function standsIn(term: Term, number: number, form: number): 'exactly' | 'otherwise' | undefined {
  let found: 'exactly' | 'otherwise' | undefined;
  for (const { hash, blocks } of term.forms) {
    const block = blocks.findLast(({ first }) => first <= number);
    if (!block?.numbers || !holds(block.numbers, number)) continue;
    if (hash === form) return 'exactly';
    found = 'otherwise';
  }
  return found;
}

/**
 * Where to stop reading a term for a first answer and for further ones: after the part in the shard, then after one
 * more block of each list, two more, four more. The last number is the end.
 */
export function* windowsOf(term: Term): Generator<number> {
  for (let blocks = 1; ; blocks *= 2) {
    const ends = term.forms.flatMap(({ blocks: own }) => own[blocks]?.first ?? []);
    if (ends.length === 0) break;
    yield Math.min(...ends);
  }
  yield term.records;
}
