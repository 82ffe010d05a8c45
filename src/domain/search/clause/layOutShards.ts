import { groupNumbers } from '../../packing/groupNumbers.ts';
import type { TermTable } from './collectTerms.ts';
import { type Spread, slotOf } from './layout.ts';
import type { ShardEntry } from './shard.ts';

/** How terms are spread, about how many bytes a shard has, and the highest number that tells its terms apart. */
export interface ShardLayout extends Spread {
  shardBytes: number;
  highestRest: number;
}

/** About how many bytes a shard has, at least; it grows as the root of the whole, and their number with it. */
const SHARD_BYTES = 200;
const SHARD_GROWTH = 0.65;
/** Bits of the hash beyond what tells the terms apart: a word that is in no clause is found by mistake once in 2,000. */
const SPARE_BITS = 11;

/** As many shards as keep each small, few enough for a host to hold their files. */
export function shardLayout(terms: TermTable, records: number): ShardLayout {
  let bits = 0;
  for (let term = 0; term < terms.size; term++) {
    const { length } = terms.clauses(term);
    bits += 22 + Math.min(8000, length * (Math.log2(records / length + 1) + 1.5));
  }
  const shardBytes = Math.max(SHARD_BYTES, SHARD_GROWTH * Math.sqrt(bits / 8));
  const shards = Math.max(1, Math.ceil(bits / 8 / shardBytes));
  const hashBits = Math.min(32, Math.ceil(Math.log2(terms.size + 1)) + SPARE_BITS);
  return { shards, hashBits, shardBytes, highestRest: Math.floor((2 ** hashBits - 1) / shards) };
}

/** The entries of each shard in turn, sorted as they are written. */
export function* shardEntries(terms: TermTable, layout: ShardLayout): Generator<ShardEntry[]> {
  const shardOf = (term: number) => slotOf(terms.hash(term), layout).shard;
  const termsOf = groupNumbers(layout.shards, terms.size, shardOf, (term) => term);
  for (let shard = 0; shard < layout.shards; shard++) yield entriesOf(terms, termsOf(shard), layout);
}

function entriesOf(terms: TermTable, own: Uint32Array, layout: ShardLayout): ShardEntry[] {
  const entries = new Map<number, Map<number, Uint32Array>>();
  for (const term of own) {
    const { rest } = slotOf(terms.hash(term), layout);
    const forms = entries.get(rest) ?? new Map<number, Uint32Array>();
    entries.set(rest, forms);
    const before = forms.get(terms.form(term));
    forms.set(terms.form(term), before ? union(before, terms.clauses(term)) : terms.clauses(term));
  }
  return [...entries]
    .sort(([a], [b]) => a - b)
    .map(([rest, forms]) => ({
      rest,
      forms: [...forms]
        .map(([hash, numbers]) => ({ hash, numbers }))
        .sort((a, b) => b.numbers.length - a.numbers.length || a.hash - b.hash),
    }));
}

function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  return Uint32Array.from(new Set([...a, ...b])).sort();
}
