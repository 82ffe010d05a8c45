import { oneToneStyle, type WordPairs } from './wordPairs.ts';

/** What speaks against a word that was read: another one that fits its place, or only that there is no such syllable. */
export interface Misreading {
  likelier?: string;
}

/**
 * Words of a text that a reader of pictures may have misread, each at its place; undefined where nothing speaks against
 * one. A reader errs in marks of two pixels and is as sure as of any: "tố chức" is no word, "tổ chức" is one. So a word
 * is asked about where the same letters with other marks make a pair with a neighbour that is more usual than any it
 * makes itself. Nothing is put right here.
 */
export function findMisread(words: readonly string[], pairs: WordPairs): (Misreading | undefined)[] {
  const bare = words.map(bareWord);
  return words.map((word, at) => {
    const own = bare[at]!;
    if (own === '') return undefined;
    const before = at > 0 && !endsPhrase(words[at - 1]!) ? bare[at - 1]! : '';
    const next = at + 1 < words.length && !endsPhrase(word) ? bare[at + 1]! : '';
    const usual = (one: string) =>
      Math.max(before ? pairs.usual(before, one) : 0, next ? pairs.usual(one, next) : 0);
    // A pair that is known at all is doubted only for one that is clearly more usual.
    const enough = usual(own) === 0 ? 1 : usual(own) + 2;
    const [likelier] = [...others(own, before, next, pairs)]
      .map((one) => ({ one, usual: usual(one) }))
      .filter((other) => other.usual >= enough)
      .sort((a, b) => b.usual - a.usual);
    if (likelier) return { likelier: likelier.one };
    return own.length > 1 && /\P{ASCII}/u.test(own) && !pairs.hasSyllable(own) ? {} : undefined;
  });
}

function others(own: string, before: string, next: string, pairs: WordPairs): Set<string> {
  const found = new Set<string>();
  if (before) for (const [first, second] of pairs.alike(before, own)) if (first === before) found.add(second);
  if (next) for (const [first, second] of pairs.alike(own, next)) if (second === next) found.add(first);
  found.delete(own);
  return found;
}

/** A word without what stands at it; what has figures in it is a number. */
const bareWord = (word: string) =>
  /\d/.test(word) ? '' : oneToneStyle(/[\p{L}\p{M}]+/u.exec(word)?.[0].toLowerCase() ?? '');
const endsPhrase = (word: string) => /[.,;:!?)”"]$/u.test(word);
