import type { QueryWord } from './query.ts';
import type { Word } from './word.ts';

/** How the words of a query stand among the words of a text. */
export interface Stance {
  /** Numbers of the first words of whole phrases. */
  phrases: readonly number[];
  /** Numbers of the first and last word of the shortest stretch that holds all words; absent when some are missing. */
  stretch?: readonly [first: number, last: number];
  /** How many words the stretch has. */
  span: number;
  /** True when the stretch has the words in the order typed. */
  isInOrder: boolean;
  /** Share of the query's words that stand there with the very marks typed; words put right do not count. */
  marks: number;
}

/** Looks for a query's words among a text's words. */
export function findStance(text: readonly Word[], words: readonly QueryWord[]): Stance {
  const keys = words.map(({ key }) => key);
  const phrases = text.flatMap((_, at) =>
    keys.every((key, step) => text[at + step]?.key === key) ? [at] : [],
  );
  const stretch = shortestStretch(text, keys);
  const part = stretch ? text.slice(stretch[0], stretch[1] + 1) : text;
  const best = phrases.map((at) => shareOfMarks(text.slice(at, at + words.length), words));
  return {
    phrases: [...phrases].sort((a, b) => best[phrases.indexOf(b)]! - best[phrases.indexOf(a)]! || a - b),
    ...(stretch && { stretch }),
    span: stretch ? stretch[1] - stretch[0] + 1 : Number.POSITIVE_INFINITY,
    isInOrder: stretch !== undefined && isInOrder(part, keys),
    marks: best.length > 0 ? Math.max(...best) : shareOfMarks(part, words),
  };
}

function shareOfMarks(text: readonly Word[], words: readonly QueryWord[]): number {
  const typed = words.filter(({ isMended }) => !isMended);
  const forms = new Set(text.map(({ form }) => form));
  return typed.length === 0 ? 1 : typed.filter(({ form }) => forms.has(form)).length / typed.length;
}

function shortestStretch(text: readonly Word[], keys: readonly string[]): [number, number] | undefined {
  const needed = new Map<string, number>();
  for (const key of keys) needed.set(key, 1);
  let missing = needed.size;
  let best: [number, number] | undefined;
  let first = 0;
  text.forEach(({ key }, last) => {
    const left = needed.get(key);
    if (left === undefined) return;
    needed.set(key, left - 1);
    if (left === 1) missing--;
    while (missing === 0) {
      if (!best || last - first < best[1] - best[0]) best = [first, last];
      const leaving = needed.get(text[first]!.key);
      if (leaving !== undefined) {
        needed.set(text[first]!.key, leaving + 1);
        if (leaving === 0) missing++;
      }
      first++;
    }
  });
  return best;
}

function isInOrder(text: readonly Word[], keys: readonly string[]): boolean {
  let next = 0;
  for (const { key } of text) if (key === keys[next]) next++;
  return next === keys.length;
}
