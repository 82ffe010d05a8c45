import { BitReader, BitWriter, CorruptBytes } from '../../packing/bits.ts';
import { readRising, riceParameter, writeRising } from '../../packing/risingList.ts';
import { seal, unseal } from '../../packing/seal.ts';
import { FORM_BITS } from './termHash.ts';

/** About how many bytes a block has that is split off a long list. */
export const BLOCK_BYTES = 3000;

/** A stretch of a posting list: in the shard itself, or in a file of its own that is fetched when it is needed. */
export interface PostingBlock {
  /** No number of the block is lower; the next block's `first` is above all of them. */
  first: number;
  numbers?: Uint32Array;
  file?: number;
}

/** The clauses that hold a term in one marked form. */
export interface TermForm {
  hash: number;
  count: number;
  blocks: PostingBlock[];
}

/** A term and its forms, the most frequent first. */
export interface ShardEntry {
  rest: number;
  forms: { hash: number; numbers: Uint32Array }[];
}

/** What is too long for a shard goes to files of its own: takes their bytes, gives the number of the file. */
export type BlockSink = (bytes: Uint8Array) => number;

export interface ShardLimits {
  /** The highest clause number plus one. */
  records: number;
  /** Lists of more bits than this are split. */
  inlineBits: number;
}

/** Encodes entries, sorted by `rest`, as one shard. */
export function writeShard(
  entries: readonly ShardEntry[],
  highestRest: number,
  limits: ShardLimits,
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
      writeList(out, numbers, limits, sink);
    }
  }
  return seal(out.finish());
}

/** Lists shorter than this are never split, and do not say so. */
const SPLIT_FROM = 64;

function writeList(
  out: BitWriter,
  numbers: Uint32Array,
  { records, inlineBits }: ShardLimits,
  sink: BlockSink,
): void {
  out.gamma(numbers.length);
  if (numbers.length < SPLIT_FROM) {
    writeRising(out, numbers, 0, numbers.length, -1, records);
    return;
  }
  const ends = cutList(numbers, records, inlineBits);
  out.gamma(ends.length);
  let from = 0;
  ends.forEach((end, index) => {
    const first = index === 0 ? 0 : numbers[from]!;
    const next = end < numbers.length ? numbers[end]! : records;
    if (index === 0) {
      if (ends.length > 1) out.gamma(end);
      if (ends.length > 1) out.gamma(next);
      writeRising(out, numbers, 0, end, -1, next);
    } else {
      const block = new BitWriter();
      block.gamma(end - from);
      writeRising(block, numbers, from, end, first - 1, next - first);
      out.gamma(sink(seal(block.finish())) + 1);
      if (index < ends.length - 1) out.gamma(next - first);
    }
    from = end;
  });
}

/** Where the blocks of a list end: the first stays in the shard, the others are of about equal size. */
function cutList(numbers: Uint32Array, records: number, inlineBits: number): number[] {
  const perNumber = riceParameter(numbers.length, records) + 1.6;
  const bits = numbers.length * perNumber;
  if (bits <= inlineBits) return [numbers.length];
  const head = Math.max(1, Math.floor(inlineBits / 2 / perNumber));
  const blocks = Math.max(1, Math.round((bits - inlineBits / 2) / (BLOCK_BYTES * 8)));
  const size = Math.ceil((numbers.length - head) / blocks);
  const ends = [head];
  while (ends.at(-1)! < numbers.length) ends.push(Math.min(numbers.length, ends.at(-1)! + size));
  return ends;
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
    const forms = Array.from({ length: input.gamma() }, () => readForm(input, records));
    terms.set(rest, forms);
  }
  return terms;
}

function readForm(input: BitReader, records: number): TermForm {
  const hash = input.read(FORM_BITS);
  const count = input.gamma();
  if (count > records) throw new CorruptBytes();
  const blockCount = count < SPLIT_FROM ? 1 : input.gamma();
  if (blockCount === 1)
    return { hash, count, blocks: [{ first: 0, numbers: readRising(input, count, -1, records) }] };
  const head = input.gamma();
  let next = input.gamma();
  if (head > count) throw new CorruptBytes();
  const blocks: PostingBlock[] = [{ first: 0, numbers: readRising(input, head, -1, next) }];
  for (let index = 1; index < blockCount; index++) {
    const file = input.gamma() - 1;
    blocks.push({ first: next, file });
    if (index < blockCount - 1) next += input.gamma();
  }
  return { hash, count, blocks };
}

/** Decodes a split-off block that begins at `first` and ends before `next`. */
export function readBlock(sealed: Uint8Array, first: number, next: number): Uint32Array {
  const input = new BitReader(unseal(sealed));
  const count = input.gamma();
  if (count > next - first) throw new CorruptBytes();
  return readRising(input, count, first - 1, next - first);
}
