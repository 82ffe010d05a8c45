import { agreementOf } from './marks.ts';
import type { QueryWord } from './query.ts';
import type { TextWord } from './word.ts';

/** How the words of a query stand among the words of a text. A word with other marks than were typed is another word. */
export interface Stance {
  /** What stands there: bits by the place of a word in the query. */
  held: number;
  /** Words of it that have the very marks typed. */
  exact: number;
  /** What stands beside its neighbour in the query: bits by the place of the pair. */
  pairs: number;
  /** Numbers of the first words of whole phrases. */
  phrases: readonly number[];
  /** Numbers of the first and last word of the shortest stretch that has all that stands there. */
  stretch?: readonly [first: number, last: number];
  /** How many words the stretch has. */
  span: number;
}

/** Looks for a query's words among a text's words. */
export function findStance(text: readonly TextWord[], words: readonly QueryWord[]): Stance {
  const fits = text.map((word) => bitsWhere(words, (one) => standsFor(one, word)));
  const held = fits.reduce((bits, one) => bits | one, 0);
  const pairs = fits.reduce((bits, one, at) => bits | (one & ((fits[at + 1] ?? 0) >> 1)), 0);
  const exactIn = (from: number, to: number) =>
    countBits(bitsWhere(words, ({ form }) => text.slice(from, to).some((word) => word.form === form)));
  const phrases = text
    .flatMap((_, at) => (words.every((_, step) => ((fits[at + step] ?? 0) >> step) & 1) ? [at] : []))
    .map((at) => ({ at, exact: exactIn(at, at + words.length) }))
    .sort((a, b) => b.exact - a.exact || a.at - b.at);
  const stretch = shortestStretch(fits, held);
  const [first, last] = stretch ?? [0, -1];
  return {
    held,
    pairs,
    exact: phrases[0]?.exact ?? exactIn(first, last + 1),
    phrases: phrases.map(({ at }) => at),
    ...(stretch && { stretch }),
    span: last - first + 1,
  };
}

/** Whether a word of a text is the one typed. */
export const standsFor = ({ key, form, isToneTold = false }: QueryWord, word: TextWord) =>
  word.key === key && agreementOf(form, word.form, isToneTold) !== 'contradicted';

/** Bits by the places of what passes. */
export function bitsWhere<T>(list: readonly T[], passes: (one: T, at: number) => boolean): number {
  return list.reduce((bits, one, at) => (passes(one, at) ? bits | (1 << at) : bits), 0);
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** The fewest neighbouring words that have between them all that stands in the text. */
function shortestStretch(fits: readonly number[], held: number): [number, number] | undefined {
  const lastSeen = new Map<number, number>();
  let best: [number, number] | undefined;
  fits.forEach((bits, last) => {
    if (bits === 0) return;
    lastSeen.delete(bits);
    lastSeen.set(bits, last);
    let [missing, first] = [held, last];
    for (const [one, at] of [...lastSeen].reverse()) {
      if ((one & missing) !== 0) first = at;
      missing &= ~one;
    }
    if (missing === 0 && (!best || last - first < best[1] - best[0])) best = [first, last];
  });
  return best;
}
