/** The letters that number điểm in Vietnamese law, in order: đ after d, no f, j, w, z. */
export const LEGAL_LETTERS = 'abcdđeghiklmnopqrstuvxy';
/** The capitals that number the great parts of Party texts ("A. TÌNH HÌNH"). */
export const CAPITAL_LETTERS = 'ABCDEGHIKLMNOPQRSTUVXY';

/** "đ" → 5; 0 for a letter that drafting rules do not use. */
export function letterOrdinal(letter: string, alphabet: string = LEGAL_LETTERS): number {
  return alphabet.indexOf(letter) + 1;
}

/** 5 → "đ"; "?" past the end of the alphabet. */
export function formatLetter(ordinal: number, alphabet: string = LEGAL_LETTERS): string {
  return alphabet[ordinal - 1] ?? '?';
}

/** "đ" → "dd", so that d and đ never meet in an id; other letters lower-case. */
export function letterToId(letters: string): string {
  return letters.toLowerCase().replace(/[đð]/g, 'dd');
}

/** "dd" → "đ". */
export function letterFromId(id: string): string {
  return id.replace(/dd/g, 'đ');
}
