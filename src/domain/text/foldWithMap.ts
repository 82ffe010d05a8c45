import { foldCharacter } from './fold.ts';

/** Folded text together with the way back to where each of its letters stands in the original. */
export interface FoldedText {
  text: string;
  /**
   * `offsets[i]` is where the character that gave `text[i]` begins in the original (UTF-16 units), so it never
   * falls on a combining mark; one entry more than `text` has letters: the last is the length of the original.
   */
  offsets: Uint32Array;
}

/** `foldText` that remembers offsets: `original.slice(offsets[a], offsets[b])` is what `text.slice(a, b)` was. */
export function foldWithMap(original: string): FoldedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    const plain = foldCharacter(character);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++) offsets.push(offset);
    offset += character.length;
  }
  offsets.push(original.length);
  return { text: parts.join(''), offsets: Uint32Array.from(offsets) };
}
