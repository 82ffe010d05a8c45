import type { Vocabulary } from '../number/typed/lexicon.ts';
import { parseRoman } from '../place/roman.ts';
import { SPOKEN_ORDINALS } from '../place/spokenOrdinals.ts';
import { nameSyllable, plainWords, squeeze } from '../text/words.ts';
import { DOCUMENT_TYPES } from './documentType.ts';

/** Words that names and readers put in or leave out; some of them only before a figure: "số 5" is not "cơ sở". */
const OPTIONAL = new Set(['ve', 'viec', 'cua']);
const BEFORE_FIGURE = new Set(['so', 'thu']);
/** What a Roman numeral of one letter, or an ordinal in words, stands after. */
const BEFORE_ORDINAL = new Set(['khoa', 'lan', 'ky', 'thu']);

/** "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương" is "Nghị quyết Trung ương 5". */
const CONFERENCE = /^nq(\d+(?:lan\d+)?)(?:bch)?tw(?:dang)?/;

/** A phrase and what stands for it in short. */
interface Phrase {
  words: readonly string[];
  short: string;
}

const phrases = new WeakMap<Vocabulary, readonly Phrase[]>();

/** Names of types and bodies, longest first: "nghi quyet" → nq, "trung uong" → tw. */
function phrasesOf(vocabulary: Vocabulary): readonly Phrase[] {
  const known = phrases.get(vocabulary);
  if (known) return known;
  const types = Object.values(DOCUMENT_TYPES).map(({ name, marks }) => [name, marks[0]] as const);
  const bodies = vocabulary.bodies.flatMap(([names, abbreviations = '']) => {
    const [short] = abbreviations.split('|');
    return short ? names.split('|').map((name) => [name, short] as const) : [];
  });
  const made = [...types, ...bodies]
    .map(([name, short]) => ({ words: plainWords(name).map(nameSyllable), short: squeeze(short) }))
    .sort((a, b) => b.words.length - a.words.length);
  phrases.set(vocabulary, made);
  return made;
}

/**
 * One form for all ways to write a name, made by rule from types, bodies and numerals: "Nghị quyết Trung ương 5 -
 * khóa IX", "nqtw 5 khoa 9", "NQ TW5 khoá 9" → `nqtw5khoa9`.
 */
export function canonicalName(vocabulary: Vocabulary, words: readonly string[]): string {
  const short = phrasesOf(vocabulary);
  let name = '';
  for (let at = 0; at < words.length; ) {
    const phrase = short.find((one) => one.words.every((word, place) => words[at + place] === word));
    // "Nghị quyết (Hội nghị) Trung ương (lần thứ) 5".
    const isConference = words[at] === 'hoi' && words[at + 1] === 'nghi';
    if (phrase) name += phrase.short;
    else if (!isConference) name += shortWord(words, at, name);
    at += phrase?.words.length ?? (isConference ? 2 : 1);
  }
  return name.replace(CONFERENCE, 'nqtw$1');
}

/** A word in canonical form: a numeral as figures, nothing for one that is left out. */
function shortWord(words: readonly string[], at: number, name: string): string {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  if (BEFORE_FIGURE.has(word) && (/^[\divxl]+$/.test(after) || SPOKEN_ORDINALS.has(after))) return '';
  const isOrdinalPlace = BEFORE_ORDINAL.has(before);
  const mayBeRoman = /^[ivxl]+$/.test(word) && (word.length > 1 || isOrdinalPlace);
  const roman = mayBeRoman ? parseRoman(word.toUpperCase()) : undefined;
  if (roman !== undefined) return String(roman);
  if (isOrdinalPlace && SPOKEN_ORDINALS.has(word)) return SPOKEN_ORDINALS.get(word)!;
  return OPTIONAL.has(word) || (word === 'lan' && !/\d$/.test(name)) ? '' : word;
}
