import { foldText } from './fold.ts';

/** A Vietnamese syllable without its marks; "y" and "i" as either is written. */
const SYLLABLE =
  /^(?:ngh?|gh?|gi|nh|ch|tr|th|ph|kh|qu|[bcdhklmnprstvx])?(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|o[aei]|u[aeiouy]|y[eu]|ieu|yeu|oa[iouy]|oe[o]|u[aoy][aeiouy]|uyu|uou|uoi)(?:ng|nh|ch|[cmnpt])?$/;
const TONES: Readonly<Record<string, string>> = {
  ...{ s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' },
  ...{ 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' },
};
const HAT = '\u0302';

/**
 * What the keys of a Vietnamese keyboard were meant for where it was switched off, Telex or VNI: "thafnh ury" → "thành
 * ủy", "bi1 thu7" → "bí thư". Undefined where nothing was meant but the letters themselves: words are no syllables either
 * way, half of them of another language, or all of them are syllables as they stand.
 */
export function decodeKeys(text: string): string | undefined {
  const words = text.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean);
  const decoded = words.map((word) => (isPlain(word) ? word : decodeWord(word)));
  const strange = words.filter((_, at) => decoded[at] === undefined);
  const isForeign = strange.length * 2 < words.length && strange.every((word) => /^[a-z]+$/.test(word));
  const isDecoded = words.some((word, at) => decoded[at] !== undefined && !isPlain(word));
  return isDecoded && (strange.length === 0 || isForeign)
    ? words.map((word, at) => decoded[at] ?? word).join(' ')
    : undefined;
}

/** The same of each word that is no syllable as it stands, whatever the others are: "chir thij 30 ct" → "chỉ thị 30 ct". */
export const decodeEachWord = (text: string): string =>
  text.replace(/(?<![\p{L}\d])[a-z]{3,}(?![\p{L}\d])/giu, (word) => decodeKeys(word) ?? word);

const isPlain = (word: string) => /^(?:[^a-z]*|[ivx]+)$/.test(word) || SYLLABLE.test(foldText(word));

/** The syllable that the keys of one word make; undefined where they make none. */
function decodeWord(word: string): string | undefined {
  if (!/^[a-z][a-z\d]*$/.test(word)) return undefined;
  const letters: string[] = [];
  let tone = '';
  for (const key of word) {
    const hasVowel = letters.some((letter) => /[aeiouy]/.test(letter));
    if (hasVowel && TONES[key]) tone = TONES[key];
    else if (!markLetter(letters, key)) letters.push(key);
  }
  const plain = letters.map((letter) => foldText(letter)).join('');
  // "ddv", "hd9nd": short forms have their đ.
  if (letters.length > 1 && letters.includes('đ') && !/[aeiouy]/.test(plain)) return letters.join('');
  return SYLLABLE.test(plain) ? withTone(letters, tone).normalize('NFC') : undefined;
}

/** Puts the mark that a key means on a letter before it; false when the key is a letter of its own. */
function markLetter(letters: string[], key: string): boolean {
  const put = (at: number, mark: string) => {
    if (at < 0) return false;
    letters[at] = mark === 'đ' ? mark : letters[at] + mark;
    return true;
  };
  const last = (pattern: RegExp) => letters.findLastIndex((letter) => pattern.test(letter));
  if (key === 'd' || key === '9') return put(letters[0] === 'd' ? 0 : -1, 'đ');
  if (key === '6') return put(last(/^[aeo]$/), HAT);
  if (key === '8') return put(last(/^a$/), '\u0306');
  if ('aeo'.includes(key)) return put(last(new RegExp(`^${key}$`)), HAT);
  if (key !== 'w' && key !== '7') return false;
  const at = last(key === 'w' ? /^[aou]$/ : /^[ou]$/);
  // "uow" is ươ: both letters have the hook.
  if (letters[at] === 'o' && letters[at - 1] === 'u') put(at - 1, '\u031B');
  return put(at, letters[at] === 'a' ? '\u0306' : '\u031B');
}

/** The tone stands on the vowel with a mark, else on the last before a consonant, else on the last but one. */
function withTone(letters: readonly string[], tone: string): string {
  const first = /^(?:q,u|g,i)(?=,[aeiouy])/.test(letters.join(',')) ? 2 : 0;
  const vowels = [...letters.keys()].filter((at) => at >= first && /^[aeiouy]/.test(letters[at]!));
  const marked = vowels.findLast((at) => letters[at]!.length > 1);
  const isClosed = vowels.at(-1)! < letters.length - 1;
  const at = marked ?? (isClosed || vowels.length < 2 ? vowels.at(-1) : vowels.at(-2));
  return letters.map((letter, place) => (place === at ? letter + tone : letter)).join('');
}
