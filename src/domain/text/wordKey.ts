/** Grave, acute, tilde, hook, dot below. */
const TONES = /\u0300|\u0301|\u0303|\u0309|\u0323/gu;
const keys = new Map<string, string>();

/** A word in lower case with its tone mark at the end, so that "khóa" and "khoá", "ủy" and "uỷ" are one word. */
export function wordKey(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    const lower = word.toLowerCase().normalize('NFD');
    key = lower.replace(TONES, '') + (lower.match(TONES)?.join('') ?? '');
    if (keys.size > 20_000) keys.clear();
    keys.set(word, key);
  }
  return key;
}
