const folded = new Map<string, string>();

/**
 * One character without tone and vowel marks, đ as d (and the foreign ð and ɖ, which look the same in capitals and stand
 * in texts made with old fonts), in lower case; a combining mark alone folds to nothing.
 */
export function foldCharacter(character: string): string {
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
