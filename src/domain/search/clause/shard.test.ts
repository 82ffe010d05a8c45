import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CorruptBytes } from '../../packing/bits.ts';
import { readBlock } from '../../packing/splitList.ts';
import { readShard, type ShardEntry, writeShard } from './shard.ts';

const RECORDS = 100_000;
const HIGHEST = 5000;

const numbers = (most: number) =>
  fc
    .uniqueArray(fc.nat(RECORDS - 1), { minLength: 1, maxLength: most })
    .map((list) => Uint32Array.from(list).sort());
const entries = fc
  .uniqueArray(
    fc.record({
      rest: fc.nat(HIGHEST),
      forms: fc.array(fc.record({ hash: fc.nat(63), numbers: numbers(300) }), { minLength: 1, maxLength: 3 }),
    }),
    { selector: ({ rest }) => rest, maxLength: 12 },
  )
  .map((list): ShardEntry[] => list.sort((a, b) => a.rest - b.rest));

function write(list: readonly ShardEntry[], inlineBits: number) {
  const blocks: Uint8Array[] = [];
  const bytes = writeShard(list, HIGHEST, { span: RECORDS, inlineBits }, (block) => blocks.push(block) - 1);
  return { bytes, blocks };
}

test('every list comes back whole, in the shard or in its blocks', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom(200, 2000, 1e9), (list, inlineBits) => {
      const { bytes, blocks } = write(list, inlineBits);
      const read = readShard(bytes, RECORDS);
      expect([...read.keys()]).toEqual(list.map(({ rest }) => rest));
      for (const { rest, forms } of list)
        read.get(rest)!.forEach((form, at) => {
          const parts = form.blocks.map(({ numbers: own, file, first }, index) =>
            own ? [...own] : [...readBlock(blocks[file!]!, first, form.blocks[index + 1]?.first ?? RECORDS)],
          );
          expect(form.hash).toBe(forms[at]!.hash);
          expect(parts.flat()).toEqual([...forms[at]!.numbers]);
        });
    }),
  );
});

test('a long list is cut, and its first part stays in the shard', () => {
  const long = Uint32Array.from({ length: 20_000 }, (_, index) => index * 4);
  const { bytes, blocks } = write([{ rest: 1, forms: [{ hash: 0, numbers: long }] }], 2000);
  expect(bytes.length).toBeLessThan(400);
  expect(blocks.length).toBeGreaterThan(1);
  expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThan(6000);
});

test('bytes that were cut or changed are a fault', () => {
  const list: ShardEntry[] = [{ rest: 7, forms: [{ hash: 3, numbers: Uint32Array.from([1, 5, 9]) }] }];
  const { bytes } = write(list, 1e9);
  for (let length = 0; length < bytes.length; length++)
    expect(() => readShard(bytes.subarray(0, length), RECORDS)).toThrow(CorruptBytes);
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.slice();
    changed[at]! ^= 16;
    expect(() => readShard(changed, RECORDS)).toThrow(CorruptBytes);
  }
  expect(() => readShard(new TextEncoder().encode('<!doctype html><title>404</title>'), RECORDS)).toThrow(
    CorruptBytes,
  );
});
