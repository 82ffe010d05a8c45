import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeNumberCorpus } from '../../../../tests/search/numberCorpus.ts';
import { canBeMeant, type OracleDocument } from '../../../../tests/search/numberOracle.ts';
import {
  toWrittenNumber,
  type WrittenForm,
  type WrittenNumber,
  writtenForms,
} from '../../../../tests/search/writtenForms.ts';
import { loadCorpus } from '../../../corpus/load.ts';
import { buildResolverIndex } from './buildResolverIndex.ts';
import { resolveQuery, shardsFor } from './resolveQuery.ts';
import type { ResolverIndex } from './resolverIndex.ts';

const RUNS = 10_000;

const { documents, bodies } = loadCorpus(process.cwd());
const realDocuments = [...documents.values()].map(({ metadata, tree }) => ({
  metadata,
  provisions: tree.provisions,
}));
const real = {
  index: buildResolverIndex(realDocuments, [...bodies.values()]),
  documents: realDocuments.map(
    ({ metadata }): OracleDocument => ({
      document: metadata.id,
      numbers: [metadata.number, ...metadata.otherNumbers].flatMap(({ value }) =>
        value === undefined ? [] : toWrittenNumber(metadata.id, metadata.type, value, metadata.date.value),
      ),
      issuer: bodies.get(metadata.issuer.value ?? '')?.abbreviations.map(({ form }) => form) ?? [],
    }),
  ),
};

const made = makeNumberCorpus(3_000);
const issuerOf = ({ marks }: WrittenNumber) =>
  marks.at(-1) === 'UB' || marks.at(-1) === 'UBND' ? ['UB', 'UBND'] : [];
const generated = {
  index: buildResolverIndex(made.documents, made.bodies),
  documents: made.numbers.map(
    (number): OracleDocument => ({ document: number.document, numbers: [number], issuer: issuerOf(number) }),
  ),
};

/** What an untidy hand does to a form without changing what it says. */
const untidiness = fc.record({
  changesCase: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  form: fc.constantFrom('NFC', 'NFD'),
  before: fc.constantFrom('', ' ', '  ', '\u00A0'),
  after: fc.constantFrom('', ' ', '?', '.', '  '),
  isDoubled: fc.boolean(),
});

function untidy(
  text: string,
  how: { changesCase: boolean[]; form: string; before: string; after: string; isDoubled: boolean },
): string {
  const letters = [...text].map((letter, at) =>
    how.changesCase[at % 8] ? (/\p{Lu}/u.test(letter) ? letter.toLowerCase() : letter.toUpperCase()) : letter,
  );
  const spaced = how.isDoubled ? letters.join('').replaceAll(' ', '  ') : letters.join('');
  return `${how.before}${spaced}${how.after}`.normalize(how.form);
}

/** Fails when the right document is missing, when a document comes that cannot be meant, or more than one that is determined. */
function checkLanding(
  corpus: { index: ResolverIndex; documents: readonly OracleDocument[] },
  own: string,
  form: WrittenForm,
  text: string,
) {
  const { hits, kind } = resolveQuery(corpus.index, text);
  const found = hits.map((hit) => (hit.kind === 'document' ? hit.document : hit.kind));
  const possible = canBeMeant(form, corpus.documents);
  expect(found, `${text}: the document itself`).toContain(own);
  if (form.isDoubtful) return;
  if (possible.size === 1) {
    expect(found, `${text}: determined`).toEqual([own]);
    if (form.marks.length > 1 && !/\d{5}/.test(form.text)) expect(kind, `${text}: certain`).toBe('certain');
  } else expect([...possible], `${text}: none that cannot be meant`).toEqual(expect.arrayContaining(found));
}

describe.each([
  ['the real corpus', real],
  ['3,000 numbers with near-collisions', generated],
])('%s', (_, corpus) => {
  const numbered = corpus.documents.flatMap(({ document, numbers }) =>
    numbers.map((number) => ({ document, forms: writtenForms(number) })),
  );

  test('every number has at least 50 written forms', () => {
    expect(Math.min(...numbered.map(({ forms }) => forms.length))).toBeGreaterThanOrEqual(50);
  });

  test(`no wrong landing in ${RUNS} forms`, { timeout: 120_000 }, () => {
    const anyForm = fc.nat(numbered.length - 1).chain((at) =>
      fc.record({
        document: fc.constant(numbered[at]!.document),
        form: fc.constantFrom(...numbered[at]!.forms),
        how: untidiness,
      }),
    );
    fc.assert(
      fc.property(anyForm, ({ document, form, how }) =>
        checkLanding(corpus, document, form, untidy(form.text, how)),
      ),
      { numRuns: RUNS },
    );
  });
});

test('every form of every number of the real corpus lands right', { timeout: 120_000 }, () => {
  for (const { document, numbers } of real.documents)
    for (const number of numbers)
      for (const form of writtenForms(number)) checkLanding(real, document, form, form.text);
});

test('a number that is not here lands nowhere and says so', { timeout: 120_000 }, () => {
  const taken = new Set(made.numbers.map(({ ordinal }) => Number.parseInt(ordinal, 10)));
  const free = Array.from({ length: 900 }, (_, at) => at + 1).filter((ordinal) => !taken.has(ordinal));
  fc.assert(
    fc.property(fc.constantFrom(...free), fc.constantFrom(...made.numbers), fc.nat(), (ordinal, like, at) => {
      const forms = writtenForms({
        ...like,
        ordinal: String(ordinal),
        printed: like.printed.replace(like.ordinal, String(ordinal)),
      });
      const form = forms[at % forms.length]!;
      if (form.isDoubtful || /\d{5}/.test(form.text)) return;
      const { kind, hits, near } = resolveQuery(generated.index, form.text);
      expect(hits, form.text).toEqual([]);
      expect(near.length).toBeLessThanOrEqual(5);
      if (form.type !== undefined || form.marks.length > 0) expect(kind, form.text).toBe('no-such-number');
    }),
    { numRuns: 3_000 },
  );
});

describe('a split index', () => {
  const loadAll = (query: string) => {
    let loaded: ResolverIndex = { goc: generated.index.goc };
    const names: string[] = ['goc'];
    for (let missing = shardsFor(loaded, query); missing.length > 0; missing = shardsFor(loaded, query)) {
      names.push(...missing);
      loaded = { ...loaded, ...Object.fromEntries(missing.map((name) => [name, generated.index[name]!])) };
    }
    return { answer: resolveQuery(loaded, query), names };
  };

  test('answers from the files it asks for as from all', { timeout: 120_000 }, () => {
    const anyNumber = fc.constantFrom(...made.numbers);
    fc.assert(
      fc.property(anyNumber, fc.nat(), (number, at) => {
        const forms = writtenForms(number);
        const { text } = forms[at % forms.length]!;
        const { answer, names } = loadAll(text);
        expect(answer).toEqual(resolveQuery(generated.index, text));
        expect(names.filter((name) => name !== 'goc' && !name.startsWith('so-'))).toEqual([]);
        expect(names.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a number query stays within 24 KiB, a number that is not here too', { timeout: 120_000 }, () => {
    const size = (name: string) => brotliCompressSync(JSON.stringify(generated.index[name])).length;
    for (const query of ['nd 29', '326', 'quyet dinh 327', '12009ndcp', 'nghi dinh 777/1998/nd-cp'])
      expect(
        loadAll(query).names.reduce((sum, name) => sum + size(name), 0),
        query,
      ).toBeLessThanOrEqual(24 * 1024);
  });

  test('a number that is not here asks for the list of numbers and at most five files more', () => {
    const { answer, names } = loadAll('nghị định 777/1998/NĐ-CP');
    expect(answer.kind).toBe('no-such-number');
    expect(names).toContain('gan');
    expect(names.length).toBeLessThanOrEqual(8);
  });
});

test('the index of the real corpus, names and titles included, is at most 6 KiB', () => {
  expect(brotliCompressSync(JSON.stringify(real.index.goc)).length).toBeLessThanOrEqual(6 * 1024);
});

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
  test('no exception, plain data, whatever is typed', { timeout: 120_000 }, () => {
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
  ])('answers an endless query at once (%#)', (query) => {
    resolveQuery(generated.index, query);
    const start = performance.now();
    resolveQuery(generated.index, query);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
