/** Grave, acute, tilde, hook, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word without its tone marks, whose letters keep their shapes (ă, ê, ư), and the mark: "nghiệm" → "nghiêm", dot below. */
export function stripTones(word: string): { base: string; tone: string | undefined } {
  const apart = word.normalize('NFD');
  return { base: apart.replace(TONE, '').normalize('NFC'), tone: apart.match(TONE)?.[0] };
}
