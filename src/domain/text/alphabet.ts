/** Grave, hook, tilde, acute, dot below: tones. The marks of ă, â, ê, ô, ơ, ư make letters and are none of these. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const collator = new Intl.Collator('vi');
const syllables = (text: string) => text.toLocaleLowerCase('vi').split(/\s+/);

/** The letter of the Vietnamese alphabet that a word stands under: "ấp" under Â, "đảng bộ" under Đ. */
export function letterOf(word: string): string {
  return [...word.normalize('NFD').replace(TONES, '').normalize('NFC')][0]!.toLocaleUpperCase('vi');
}

/**
 * The order of a Vietnamese dictionary: syllable by syllable, tones within a syllable before the next one ("chỉnh đốn"
 * before "chính quy"), capitals nothing of their own.
 */
export function byAlphabet(a: string, b: string): number {
  const others = syllables(b);
  for (const [index, syllable] of syllables(a).entries()) {
    const order = collator.compare(syllable, others[index] ?? '');
    if (order !== 0) return order;
  }
  return syllables(a).length - others.length;
}

/** Letters that fold to another one, as they are typed in Telex: so no two letters share an id. */
const TYPED: Readonly<Record<string, string>> = {
  Ă: 'aw',
  Â: 'aa',
  Đ: 'dd',
  Ê: 'ee',
  Ô: 'oo',
  Ơ: 'ow',
  Ư: 'uw',
};

/** The id of the place where a letter's words begin: "van-dd" for Đ. */
export function letterId(letter: string): string {
  return `van-${TYPED[letter] ?? letter.toLocaleLowerCase('vi')}`;
}
