import { DOCUMENT_TYPES } from '../../document/documentType.ts';
import { formatOrdinalWords } from '../../provision/ordinalWords.ts';
import { parseRoman } from '../../provision/roman.ts';
import { squeeze } from './lexicon.ts';
import type { RootFile } from './resolverIndex.ts';
import { plainText } from './words.ts';

/** Words that names and readers put in or leave out. */
const OPTIONAL = new Set(['ve', 'viec', 'so', 'cua', 'thu']);
/** What a Roman numeral of one letter, or an ordinal in words, stands after. */
const BEFORE_ORDINAL = new Set(['khoa', 'lan', 'ky', 'thu']);
const LONGEST_PHRASE = 8;
const ORDINALS = new Map(Array.from({ length: 20 }, (_, at) => [plainText(formatOrdinalWords(at + 1)), String(at + 1)]));

const phrases = new WeakMap<RootFile, ReadonlyMap<string, string>>();

/** Type names and body names with what stands for them in short: "nghi quyet" → nq, "trung uong" → tw. */
function phrasesOf(root: RootFile): ReadonlyMap<string, string> {
  let map = phrases.get(root);
  if (!map) {
    const types = Object.values(DOCUMENT_TYPES).map(({ name, marks }) => [plainText(name), squeeze(marks[0])] as const);
    const bodies = root.bodies.flatMap(([names, abbreviations = '']) =>
      abbreviations === '' ? [] : names.split('|').map((name) => [plainText(name), squeeze(abbreviations.split('|')[0]!)] as const),
    );
    map = new Map([...bodies.reverse(), ...types]);
    phrases.set(root, map);
  }
  return map;
}

/**
 * One form for all ways to write a name, made by rule from types, bodies and numerals: "Nghị quyết Trung ương 5 -
 * khóa IX", "nqtw 5 khoa 9", "NQ TW5 khoá 9" → `nqtw5khoa9`.
 */
export function canonicalName(root: RootFile, words: readonly string[]): string {
  const short = phrasesOf(root);
  let name = '';
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    let phrase: string | undefined;
    for (; length > 0 && phrase === undefined; length--) phrase = short.get(words.slice(at, at + length).join(' '));
    if (phrase !== undefined) {
      name += phrase;
      at += length + 1;
      continue;
    }
    const word = words[at]!;
    const isOrdinalPlace = BEFORE_ORDINAL.has(words[at - 1] ?? '');
    const roman = word.length > 1 || isOrdinalPlace ? parseRoman(word.toUpperCase()) : undefined;
    if (roman !== undefined) name += roman;
    else if (isOrdinalPlace && ORDINALS.has(word)) name += ORDINALS.get(word);
    else if (!OPTIONAL.has(word)) name += word;
    at++;
  }
  return name;
}
