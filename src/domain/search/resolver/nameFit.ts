import type { TextWord } from '../../text/textWord.ts';
import type { IndexedDocument } from './indexedDocument.ts';
import { documentHits, MOST_NEAR, type Resolution } from './resolution.ts';

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
  /** A word has other marks than were typed. */
  isContradicted: boolean;
}

/** A name query, prepared once. */
export interface NameQuery {
  /** Folded. */
  texts: readonly string[];
  squeezed: string;
  canonical: string;
  /** The words that carry marks, by their letters and as they are written. */
  marked: readonly Pick<TextWord, 'key' | 'form'>[];
}

/**
 * The answer when the first document alone is called so, and either letter by letter or no other begins so; `near`
 * holds the others. Undefined when that is not sure.
 */
export function certainlyNamed(fits: readonly NameFit<IndexedDocument>[]): Resolution | undefined {
  const [first, second] = fits;
  if (first?.tier !== TIER.exact || !first.isWhole || first.isContradicted || second?.tier === TIER.exact)
    return undefined;
  if (!first.isLiteral && second?.tier === TIER.begins) return undefined;
  const hits = documentHits(fits.map(({ item }) => item));
  return { kind: 'certain', hits: hits.slice(0, 1), near: hits.slice(1, 1 + MOST_NEAR) };
}
