import type { WholeName } from './nameIndex.ts';

/** How well words fit a name, best first. */
export const TIER = {
  exact: 0,
  begins: 1,
  phrase: 2,
  inOrder: 3,
  scattered: 4,
  begun: 5,
  mistyped: 6,
} as const;

export interface NameFit<T> {
  item: T;
  tier: number;
  /** The words are the name letter by letter, not by a short form made by rule. */
  isLiteral: boolean;
  /** The words are a name by which the document alone is called, not a title without its type. */
  isWhole: boolean;
}

/** A name query, prepared once. */
export interface NameQuery {
  /** Folded. */
  texts: readonly string[];
  squeezed: string;
  canonical: string;
  /** Spellings of the words that carry marks, spaces round them. */
  marked: readonly string[];
}

export interface NamedTier extends WholeName {
  tier: number;
}

/** The first alone is called so, and either letter by letter or no other begins so. */
export function isSurelyNamed(fits: readonly NameFit<unknown>[]): boolean {
  const [first, second] = fits;
  if (first?.tier !== TIER.exact || !first.isWhole || second?.tier === TIER.exact) return false;
  return first.isLiteral || second?.tier !== TIER.begins;
}
