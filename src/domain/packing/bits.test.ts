import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter, CorruptBytes } from './bits.ts';

test('numbers come back as they were written, whatever stands beside them', () => {
  const code = fc.oneof(
    fc.record({ kind: fc.constant('plain' as const), value: fc.nat(2 ** 31 - 1), width: fc.constant(32) }),
    fc.record({ kind: fc.constant('gamma' as const), value: fc.integer({ min: 1, max: 2 ** 30 }) }),
    fc.record({ kind: fc.constant('rice' as const), value: fc.nat(5000), k: fc.nat(12) }),
  );
  fc.assert(
    fc.property(fc.array(code), (codes) => {
      const out = new BitWriter();
      for (const one of codes)
        if (one.kind === 'plain') out.write(one.value, one.width);
        else if (one.kind === 'gamma') out.gamma(one.value);
        else out.rice(one.value, one.k);
      const input = new BitReader(out.finish());
      for (const one of codes) {
        const read =
          one.kind === 'plain'
            ? input.read(one.width)
            : one.kind === 'gamma'
              ? input.gamma()
              : input.rice(one.k);
        expect(read).toBe(one.value);
      }
    }),
  );
});

test('reading past the end is a fault, not a number', () => {
  expect(() => new BitReader(new Uint8Array([0])).gamma()).toThrow(CorruptBytes);
  expect(() => new BitReader(new Uint8Array([255, 255])).rice(3)).toThrow(CorruptBytes);
  expect(() => new BitReader(new Uint8Array(0)).read(1)).toThrow(CorruptBytes);
});
