import { canonicalSpelling } from '../../text/canonicalSpelling.ts';

const LETTERS = 'abcdeghiklmnopqrstuvxyfjwz';

/**
 * What a mistyped syllable may have meant: every known syllable one letter away (one wrong, missing, extra, or two
 * changed round), what Telex leaves unconverted ("ddangr"), and two syllables run together. The most used first.
 */
export function neighboursOf(key: string, known: ReadonlySet<string>): string[][] {
  const near = new Set<string>();
  const add = (candidate: string) => {
    const spelled = canonicalSpelling(candidate);
    if (spelled !== key && known.has(spelled)) near.add(spelled);
  };
  if (key.length >= 2 && key.length <= 12) {
    for (let at = 0; at <= key.length; at++) {
      const [before, after] = [key.slice(0, at), key.slice(at)];
      if (after) add(before + after.slice(1));
      if (after.length > 1) add(before + after[1]! + after[0]! + after.slice(2));
      for (const letter of LETTERS) {
        if (after) add(before + letter + after.slice(1));
        add(before + letter + after);
      }
    }
    add(withoutTelex(key));
  }
  const rank = new Map([...known].map((syllable, index) => [syllable, index]));
  const single = [...near].sort((a, b) => rank.get(a)! - rank.get(b)!).map((one) => [one]);
  const split: string[][] = [];
  for (let at = 2; at <= key.length - 2; at++) {
    const parts = [key.slice(0, at), key.slice(at)].map(canonicalSpelling);
    if (parts.every((part) => known.has(part))) split.push(parts);
  }
  return [...single, ...split];
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
