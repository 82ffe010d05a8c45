import { termAnchor } from '../../document/termAnchor.ts';
import type { BodyRow } from '../../number/typed/lexicon.ts';
import { matchWholeNames } from './matchNames.ts';
import { type NameFit, type NameQuery, TIER } from './nameFit.ts';
import { nameIndexOf } from './nameIndex.ts';
import type { TermHit } from './resolution.ts';
import { TERM_ID } from './resolverIndex.ts';
import type { Searchable } from './searchable.ts';

/** Whether a row among the bodies is a term of the glossary. */
export const isTermRow = ([, , id]: BodyRow) => id === TERM_ID;

const NO_ROWS: readonly BodyRow[] = [];
const partsOf = new WeakMap<readonly BodyRow[], { bodies: readonly BodyRow[]; terms: readonly BodyRow[] }>();

/** The bodies and the terms of their common file; the same lists each time, by which their names are kept. */
export function bodiesAndTerms(rows: readonly BodyRow[] = NO_ROWS) {
  const parts = partsOf.get(rows) ?? {
    bodies: rows.filter((row) => !isTermRow(row)),
    terms: rows.filter(isTermRow),
  };
  partsOf.set(rows, parts);
  return parts;
}

/** A term as a row of the answer. */
export const termHit = ([name]: BodyRow): TermHit => ({
  kind: 'term',
  term: termAnchor({ kind: 'term', term: name }),
  name,
});

/**
 * The fits of names with the terms that are called so, letter by letter and mark by mark: after what else is called so,
 * before what only begins so or holds the words. What is begun or mistyped was then not meant.
 */
export function withTerms<T>(
  fits: readonly NameFit<T>[],
  query: NameQuery | undefined,
  terms: readonly BodyRow[],
  toSearchable: (row: BodyRow) => Searchable,
): NameFit<T | BodyRow>[] {
  const called = query
    ? matchWholeNames(query, nameIndexOf(terms, toSearchable)).filter(
        ({ tier, isContradicted }) => tier === TIER.exact && !isContradicted,
      )
    : [];
  if (called.length === 0) return [...fits];
  const within = (from: number, to: number) => fits.filter(({ tier }) => from <= tier && tier <= to);
  return [...within(TIER.exact, TIER.exact), ...called, ...within(TIER.begins, TIER.inOrder)];
}
