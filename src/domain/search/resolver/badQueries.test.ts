import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTimeOf } from '../../../../tests/cpuTime.ts';
import { generated, real } from '../../../../tests/search/resolverCorpora.ts';
import { resolveQuery } from './resolveQuery.ts';

describe('bad input', () => {
  const queries = [
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          '326',
          'qd',
          '/',
          '-',
          ' ',
          'muc',
          'II',
          '.',
          'điều',
          '19',
          'ngày',
          'năm',
          'a',
          '\u0301',
          '(',
          '<script>',
          '%E0',
        ),
        { maxLength: 200 },
      )
      .map((parts) => parts.join('')),
  ];
  test('no exception, plain data, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(...queries), (query) => {
        const answer = resolveQuery(real.index, query);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(answer.near.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['a'.repeat(10_000)],
    ['9'.repeat(10_000)],
    ['qd '.repeat(3_334)],
    ['1 a '.repeat(2_500)],
    ['((((((((((.*.*.*)+)+)+$'.repeat(400)],
    ['ii.'.repeat(3_334)],
    ['nghi dinh so '.repeat(800)],
    ['\u0301'.repeat(10_000)],
    ['ﷺ'.repeat(10_000)],
    ['🏛️🇻🇳'.repeat(2_000)],
    ['\u202Eשלום مرحبا'.repeat(1_000)],
    ['%E0%A4%A'.repeat(1_000)],
  ])('answers an endless query without hanging (%#)', (query) => {
    resolveQuery(generated.index, query);
    // What grows with the square of the query would take longer.
    expect(cpuTimeOf(() => resolveQuery(generated.index, query))).toBeLessThan(4_000);
  });
});
