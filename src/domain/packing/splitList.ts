import { BitReader, BitWriter, CorruptBytes } from './bits.ts';
import { readRising, riceParameter, writeRising } from './risingList.ts';
import { seal, unseal } from './seal.ts';

/** About how many bytes a block has that is split off a long list. */
export const BLOCK_BYTES = 3000;

/** A stretch of a rising list: where the list stands, or in a file of its own that is fetched when it is needed. */
export interface ListBlock {
  /** No number of the block is lower; the next block's `first` is above all of them. */
  first: number;
  numbers?: Uint32Array;
  file?: number;
}

/** A rising list as it is read: how long it is, and its blocks in order. */
export interface SplitList {
  count: number;
  blocks: ListBlock[];
}

/** What is too long goes to files of its own: takes their bytes, gives the number of the file. */
export type BlockSink = (bytes: Uint8Array) => number;

export interface ListLimits {
  /** The highest number that a list can hold plus one. */
  span: number;
  /** Lists of more bits than this are split. */
  inlineBits: number;
}

/** Lists shorter than this are never split, and do not say so. */
const SPLIT_FROM = 64;

/** Writes a rising list: its beginning to `out`, what is too long for that to `sink`. */
export function writeSplit(
  out: BitWriter,
  numbers: Uint32Array,
  { span, inlineBits }: ListLimits,
  sink: BlockSink,
): void {
  out.gamma(numbers.length);
  if (numbers.length < SPLIT_FROM) {
    writeRising(out, numbers, 0, numbers.length, -1, span);
    return;
  }
  const [head = 0, ...ends] = cutList(numbers, span, inlineBits);
  out.gamma(ends.length + 1);
  if (ends.length > 0) {
    out.gamma(head);
    out.gamma(numbers[head]!);
  }
  writeRising(out, numbers, 0, head, -1, numbers[head] ?? span);
  let from = head;
  for (const end of ends) {
    const [first, next] = [numbers[from]!, numbers[end] ?? span];
    const block = new BitWriter();
    block.gamma(end - from);
    writeRising(block, numbers, from, end, first - 1, next - first);
    out.gamma(sink(seal(block.finish())) + 1);
    if (end < numbers.length) out.gamma(next - first);
    from = end;
  }
}

/** Where the blocks of a list end: the first stays where the list is, the others are of about equal size. */
function cutList(numbers: Uint32Array, span: number, inlineBits: number): number[] {
  const perNumber = riceParameter(numbers.length, span) + 1.6;
  const bits = numbers.length * perNumber;
  if (bits <= inlineBits) return [numbers.length];
  const head = Math.max(1, Math.floor(inlineBits / 2 / perNumber));
  const blocks = Math.max(1, Math.round((bits - inlineBits / 2) / (BLOCK_BYTES * 8)));
  const size = Math.ceil((numbers.length - head) / blocks);
  const ends = [head];
  while (ends.at(-1)! < numbers.length) ends.push(Math.min(numbers.length, ends.at(-1)! + size));
  return ends;
}

/** Reads what `writeSplit` wrote to `out`. @throws CorruptBytes when it cannot have been written. */
export function readSplit(input: BitReader, span: number): SplitList {
  const count = input.gamma();
  if (count > span) throw new CorruptBytes();
  const blockCount = count < SPLIT_FROM ? 1 : input.gamma();
  if (blockCount === 1) return { count, blocks: [{ first: 0, numbers: readRising(input, count, -1, span) }] };
  const head = input.gamma();
  let next = input.gamma();
  if (head > count) throw new CorruptBytes();
  const blocks: ListBlock[] = [{ first: 0, numbers: readRising(input, head, -1, next) }];
  for (let index = 1; index < blockCount; index++) {
    const file = input.gamma() - 1;
    blocks.push({ first: next, file });
    if (index < blockCount - 1) next += input.gamma();
  }
  return { count, blocks };
}

/** Decodes a split-off block that begins at `first` and ends before `next`. */
export function readBlock(sealed: Uint8Array, first: number, next: number): Uint32Array {
  const input = new BitReader(unseal(sealed));
  const count = input.gamma();
  if (count > next - first) throw new CorruptBytes();
  return readRising(input, count, first - 1, next - first);
}
