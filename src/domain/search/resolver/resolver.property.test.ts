import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canBeMeant, type OracleDocument } from '../../../../tests/search/numberOracle.ts';
import { generated, made, real } from '../../../../tests/search/resolverCorpora.ts';
import { type WrittenForm, writtenForms } from '../../../../tests/search/writtenForms.ts';
import { resolveQuery } from './resolveQuery.ts';
import type { ResolverIndex } from './resolverIndex.ts';

/** The same forms each time: what fails, fails for everybody. */
const SEED = 20_021_018;

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
  // Its forms are all asked below as they stand; here, what an untidy hand makes of them.
  ['the real corpus', real, 3_000],
  ['3,000 numbers with near-collisions', generated, 7_000],
])('%s', (_, corpus, runs) => {
  const numbered = corpus.documents.flatMap(({ document, numbers }) =>
    numbers.map((number) => ({ document, forms: writtenForms(number) })),
  );

  test('every number has at least 50 written forms', () => {
    expect(Math.min(...numbered.map(({ forms }) => forms.length))).toBeGreaterThanOrEqual(50);
  });

  test(`no wrong landing in ${runs} forms`, () => {
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
      { numRuns: runs, seed: SEED },
    );
  });
});

test('every form of every number of the real corpus lands right', () => {
  for (const { document, numbers } of real.documents)
    for (const number of numbers)
      for (const form of writtenForms(number)) checkLanding(real, document, form, form.text);
});

test('a number that is not here lands nowhere and says so', () => {
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
    { numRuns: 1_500, seed: SEED },
  );
});
