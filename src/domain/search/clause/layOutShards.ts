import type { TermTable } from './collectTerms.ts';
import type { ShardEntry } from './shard.ts';

/** How terms are spread over shards. */
export interface ShardLayout {
  shards: number;
  hashBits: number;
  /** About how many bytes a shard has. */
  shardBytes: number;
}

/** About how many bytes a shard has, at least; more where there would be more shards than this. */
const SHARD_BYTES = 320;
const MOST_SHARDS = 3000;
/** Bits of the hash beyond what tells the terms apart: a word that is in no clause is found by mistake once in 2,000. */
const SPARE_BITS = 11;

/** As many shards as keep each small, few enough for a host to hold their files. */
export function shardLayout(terms: TermTable, records: number): ShardLayout {
  let bits = 0;
  for (let term = 0; term < terms.size; term++) {
    const { length } = terms.clauses(term);
    bits += 22 + Math.min(8000, length * (Math.log2(records / length + 1) + 1.5));
  }
  const shardBytes = Math.max(SHARD_BYTES, bits / 8 / MOST_SHARDS);
  return {
    shards: Math.max(1, Math.ceil(bits / 8 / shardBytes)),
    hashBits: Math.min(32, Math.ceil(Math.log2(terms.size + 1)) + SPARE_BITS),
    shardBytes,
  };
}

/** The entries of each shard in turn, sorted as they are written. */
export function* shardEntries(terms: TermTable, { shards, hashBits }: ShardLayout): Generator<ShardEntry[]> {
  const placeOf = (term: number) => terms.hash(term) >>> (32 - hashBits);
  const starts = new Uint32Array(shards + 1);
  for (let term = 0; term < terms.size; term++) starts[(placeOf(term) % shards) + 1]!++;
  for (let shard = 0; shard < shards; shard++) starts[shard + 1]! += starts[shard]!;
  const free = starts.slice();
  const sorted = new Uint32Array(terms.size);
  for (let term = 0; term < terms.size; term++) sorted[free[placeOf(term) % shards]!++] = term;

  for (let shard = 0; shard < shards; shard++) {
    const entries = new Map<number, Map<number, Uint32Array>>();
    for (const term of sorted.subarray(starts[shard]!, starts[shard + 1]!)) {
      const rest = Math.floor(placeOf(term) / shards);
      const forms = entries.get(rest) ?? new Map<number, Uint32Array>();
      entries.set(rest, forms);
      const before = forms.get(terms.form(term));
      forms.set(terms.form(term), before ? union(before, terms.clauses(term)) : terms.clauses(term));
    }
    yield [...entries]
      .sort(([a], [b]) => a - b)
      .map(([rest, forms]) => ({
        rest,
        forms: [...forms]
          .map(([hash, numbers]) => ({ hash, numbers }))
          .sort((a, b) => b.numbers.length - a.numbers.length || a.hash - b.hash),
      }));
  }
}

function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  return Uint32Array.from(new Set([...a, ...b])).sort();
}
