import { BitReader, BitWriter } from '../../packing/bits.ts';
import { riceParameter } from '../../packing/risingList.ts';
import { seal, unseal } from '../../packing/seal.ts';
import {
  type BlockSink,
  type ListLimits,
  readSplit,
  type SplitList,
  writeSplit,
} from '../../packing/splitList.ts';
import { FORM_BITS } from './termHash.ts';

/** The clauses that hold a term in one marked form. */
export interface TermForm extends SplitList {
  hash: number;
}

/** A term and its forms, the most frequent first. */
export interface ShardEntry {
  rest: number;
  forms: { hash: number; numbers: Uint32Array }[];
}

/** Encodes entries, sorted by `rest`, as one shard; blocks of what is too long for it go to `sink`. */
export function writeShard(
  entries: readonly ShardEntry[],
  highestRest: number,
  limits: ListLimits,
  sink: BlockSink,
): Uint8Array {
  const out = new BitWriter();
  const k = riceParameter(entries.length, highestRest + 1);
  out.gamma(entries.length + 1);
  out.write(k, 5);
  let last = -1;
  for (const { rest, forms } of entries) {
    out.rice(rest - last - 1, k);
    last = rest;
    out.gamma(forms.length);
    for (const { hash, numbers } of forms) {
      out.write(hash, FORM_BITS);
      writeSplit(out, numbers, limits, sink);
    }
  }
  return seal(out.finish());
}

/** Decodes a shard into its terms by `rest`. @throws CorruptBytes when the bytes are not a whole shard. */
export function readShard(sealed: Uint8Array, records: number): Map<number, TermForm[]> {
  const input = new BitReader(unseal(sealed));
  const size = input.gamma() - 1;
  const k = input.read(5);
  const terms = new Map<number, TermForm[]>();
  let rest = -1;
  for (let entry = 0; entry < size; entry++) {
    rest += input.rice(k) + 1;
    const readForm = () => ({ hash: input.read(FORM_BITS), ...readSplit(input, records) });
    terms.set(rest, Array.from({ length: input.gamma() }, readForm));
  }
  return terms;
}
