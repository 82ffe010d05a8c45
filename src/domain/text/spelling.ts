const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A syllable with its tone at the end, so that hòa and hoà, ủy and uỷ are one spelling, and hoa is another. */
export function spelling(syllable: string): string {
  const letters = syllable.normalize('NFD').toLowerCase();
  return letters.replace(TONES, '') + (letters.match(TONES)?.join('') ?? '');
}

/** True when a word carries any mark of Vietnamese. */
export function isMarked(word: string): boolean {
  return /[^\p{ASCII}]/u.test(word);
}

/** All spellings of a text, spaces round each: " quy chế … ". */
export function spellings(text: string): string {
  const words = text.normalize('NFC').match(/\d+|\p{L}+/gu) ?? [];
  return ` ${words.map(spelling).join(' ')} `;
}
