const folded = new Map<string, string>();

/**
 * One character without tone and vowel marks, đ as d (and the foreign ð and ɖ, which look the same in capitals and stand
 * in texts made with old fonts), in lower case; a combining mark alone folds to nothing.
 */
function foldCharacter(character: string): string {
  let plain = folded.get(character);
  if (plain === undefined) {
    plain = character
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐðÐɖƉ]/g, 'd')
      .toLowerCase();
    folded.set(character, plain);
  }
  return plain;
}

/**
 * How a reader types without marks: tone and vowel marks off, đ → d, lower case ("Nghị định" → "nghi dinh").
 * NFC and NFD spellings of a word fold to the same letters. Spacing and punctuation stay.
 */
export function foldText(text: string): string {
  return text.replace(/[A-Z]|\P{ASCII}/gu, foldCharacter);
}

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
