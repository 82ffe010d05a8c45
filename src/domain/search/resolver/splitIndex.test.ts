import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generated, made, real } from '../../../../tests/search/resolverCorpora.ts';
import { writtenForms } from '../../../../tests/search/writtenForms.ts';
import { resolveQuery, shardsFor } from './resolveQuery.ts';
import type { ResolverIndex } from './resolverIndex.ts';

describe('a split index', () => {
  const loadAll = (query: string) => {
    let loaded: ResolverIndex = {};
    const names: string[] = [];
    for (let missing = shardsFor(loaded, query); missing.length > 0; missing = shardsFor(loaded, query)) {
      names.push(...missing);
      loaded = { ...loaded, ...Object.fromEntries(missing.map((name) => [name, generated.index[name]!])) };
    }
    return { answer: resolveQuery(loaded, query), names };
  };

  test('answers from the files it asks for as from all', () => {
    const anyNumber = fc.constantFrom(...made.numbers);
    fc.assert(
      fc.property(anyNumber, fc.nat(), (number, at) => {
        const forms = writtenForms(number);
        const { text } = forms[at % forms.length]!;
        const { answer, names } = loadAll(text);
        expect(answer).toEqual(resolveQuery(generated.index, text));
        expect(names.filter((name) => !/^(?:goi|ten|so-.*)$/.test(name))).toEqual([]);
        expect(names.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a number query stays within 24 KiB, a number that is not here too', () => {
    const size = (name: string) => brotliCompressSync(JSON.stringify(generated.index[name])).length;
    for (const query of ['nd 29', '326', 'quyet dinh 327', '12009ndcp', 'nghi dinh 777/1998/nd-cp'])
      expect(
        loadAll(query).names.reduce((sum, name) => sum + size(name), 0),
        query,
      ).toBeLessThanOrEqual(24 * 1024);
  });

  test('a number that is not here asks for the words of numbers and at most five files of documents like it', () => {
    const { answer, names } = loadAll('nghị định 777/1998/NĐ-CP');
    expect(answer.kind).toBe('no-such-number');
    expect(names[0]).toBe('goi');
    expect(names.length).toBeLessThanOrEqual(7);
  });
});

test('the first file of the real corpus is at most one KiB and a half', () => {
  expect(brotliCompressSync(JSON.stringify(real.index['goi'])).length).toBeLessThanOrEqual(1536);
});
