import { isSyllable } from './syllable.ts';

/** A word that stands as its keys were struck, and the word that was meant. */
export interface RawKeys {
  found: string;
  meant: string;
  start: number;
}

/** What the keys of Telex make of a letter: shapes by doubling and w, tones by letters that no rime has. */
const SHAPES: readonly (readonly [keys: RegExp, letter: string])[] = [
  [/^dd/, 'đ'],
  [/uw?ow/, 'ươ'],
  [/aa/, 'â'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/aw/, 'ă'],
  [/ow/, 'ơ'],
  [/uw/, 'ư'],
];
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
/** VNI strikes figures: what each is in Telex, tones and shapes. */
const TELEX_OF_VNI: Readonly<Record<string, string>> = {
  1: 's',
  2: 'f',
  3: 'r',
  4: 'x',
  5: 'j',
  8: 'w',
  7: 'w',
};

/** A word of the keyboard's own letters and figures, in one case but for its first letter, with nothing joined to it. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}_@/.#-])(?:DD|[A-Za-z])[a-z0-9]{1,9}(?![\p{L}\p{M}\p{N}_@/#-]|\.[\p{L}\p{N}])/gu;

/**
 * Words of a text (NFC) that a typist's program left as they were struck, in Telex ("ddaangr") or VNI ("d9a3ng"). Only
 * what can be no word of English or Latin is told of: "of", "plans", "boots" would make syllables too.
 */
export function findRawKeys(text: string): RawKeys[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index: start }) => {
    const meant = decode(found);
    return meant === undefined ? [] : [{ found, meant, start }];
  });
}

function decode(word: string): string | undefined {
  const keys = word.toLowerCase();
  if (/\d/.test(keys)) return isVni(keys) ? made(telexOf(keys), word) : undefined;
  return !isSyllable(keys) && !FOREIGN.has(keys) && isTelex(keys) ? made(keys, word) : undefined;
}

/** Words of other tongues that strike like Vietnamese ones. */
const FOREIGN = new Set(
  'beef reef roof hoof woof beer deer peer seer leer veer door poor moor boor raj taj haj'.split(' '),
);

/** A figure inside the word, or the 9 of đ: a figure at the end counts something ("m2", "gd1"). */
const isVni = (keys: string) => /^(?:d9)?[a-z]+[1-8]+[a-z]+\d?$|^d9[a-z]+\d{0,2}$/.test(keys);

const telexOf = (keys: string) =>
  keys
    .replace(/^d9/, 'dd')
    .replace(/([aeo])([1-5]?)6/g, '$1$1$2')
    .replace(/\d/g, (figure) => TELEX_OF_VNI[figure] ?? figure);

/**
 * What no other language writes: đ struck as dd, a word that ends in j, a tone (but s, the plural) after the last
 * consonant, w with a tone, a doubled vowel with a tone.
 */
function isTelex(keys: string): boolean {
  return (
    /^dd[a-z]/.test(keys) ||
    /[a-z]j$/.test(keys) ||
    /(?:[cmnpt]|ng|nh|ch)[frx]$/.test(keys) ||
    /[aou]w[a-z]*[frxj]/.test(keys) ||
    /uwow/.test(keys) ||
    /(?:aa|ee|oo)(?:[frxj]|[mnuiy][frxj]$|(?:ng|nh|ch)[sfrxj]$)/.test(keys)
  );
}

/** The syllable that the keys make, in the case of the word; undefined when they make none. */
function made(keys: string, word: string): string | undefined {
  const vowel = keys.search(/[aeiouy]/);
  if (vowel < 0) return undefined;
  const rime = keys.slice(vowel);
  const tones = rime.match(/[sfrxj]/g) ?? [];
  if (tones.length > 1) return undefined;
  const base = SHAPES.reduce(
    (letters, [pattern, letter]) => letters.replace(pattern, letter),
    keys.slice(0, vowel) + rime.replace(/[sfrxj]/g, ''),
  );
  const syllable = tones[0] ? withTone(base, TONES[tones[0]]!) : base;
  if (syllable === keys || !isSyllable(syllable)) return undefined;
  return /^[A-Z]/.test(word) ? syllable.charAt(0).toUpperCase() + syllable.slice(1) : syllable;
}

/** The tone stands on the letter with a shape, else on the last vowel before a final consonant, else on the one before. */
function withTone(base: string, tone: string): string {
  const onset = /^(?:gi(?=[aăâeêoôơuư])|qu(?=[aăâeêioôơy]))/u.exec(base)?.[0].length ?? 0;
  const rime = base.slice(onset);
  const vowels = [...rime.matchAll(/[aăâeêioôơuưy]/gu)].map(({ index }) => index + onset);
  const shaped = vowels.findLast((at) => /[ăâêôơư]/u.test(base[at]!));
  const isClosed = !/[aăâeêioôơuưy]$/u.test(base) || vowels.length === 1;
  const at = shaped ?? (isClosed ? vowels.at(-1) : vowels.at(-2));
  if (at === undefined) return base;
  return (base.slice(0, at + 1) + tone + base.slice(at + 1)).normalize('NFC');
}
