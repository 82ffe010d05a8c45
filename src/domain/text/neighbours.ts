import { canonicalSpelling } from './canonicalSpelling.ts';

const LETTERS = 'abcdeghiklmnopqrstuvxyfjwz';

/**
 * What a mistyped syllable may have meant: every known syllable one letter away (one wrong, missing, extra, or two
 * changed round), what Telex leaves unconverted ("ddangr"), and two syllables run together. The most used first.
 */
export function neighboursOf(key: string, known: ReadonlySet<string>): string[][] {
  const isSyllable = key.length >= 2 && key.length <= 12;
  const candidates = isSyllable ? [...oneLetterAway(key), withoutTelex(key)].map(canonicalSpelling) : [];
  const near = new Set(candidates.filter((spelled) => spelled !== key && known.has(spelled)));
  const rank = new Map([...known].map((syllable, index) => [syllable, index]));
  const single = [...near].sort((a, b) => rank.get(a)! - rank.get(b)!).map((one) => [one]);
  const split: string[][] = [];
  for (let at = 2; at <= key.length - 2; at++) {
    const parts = [key.slice(0, at), key.slice(at)].map(canonicalSpelling);
    if (parts.every((part) => known.has(part))) split.push(parts);
  }
  return [...single, ...split];
}

/** With one letter missing, changed or put in, or two changed round. */
function oneLetterAway(key: string): string[] {
  return Array.from({ length: key.length + 1 }, (_, at) => [key.slice(0, at), key.slice(at)]).flatMap(
    ([before = '', after = '']) => {
      const put = [...LETTERS].map((letter) => before + letter + after);
      if (after === '') return put;
      const rest = after.slice(1);
      const changed = [...LETTERS].map((letter) => before + letter + rest);
      const round = before + rest.slice(0, 1) + after[0]! + rest.slice(1);
      return [...put, before + rest, ...changed, round];
    },
  );
}

/** "ddarng" → "dang", "vieejt" → "viet". */
function withoutTelex(key: string): string {
  return key
    .replace(/dd/g, 'd')
    .replace(/aa|aw/g, 'a')
    .replace(/ee/g, 'e')
    .replace(/oo|ow/g, 'o')
    .replace(/uw|w/g, 'u')
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj]/g, '');
}
