import { DOCUMENT_TYPES } from '../../document/documentType.ts';
import { squeeze, type Vocabulary } from '../../number/typed/lexicon.ts';
import { parseRoman } from '../../place/roman.ts';
import { SPOKEN_ORDINALS } from '../../place/spokenOrdinals.ts';
import { nameSyllable, plainWords } from '../../text/words.ts';

/** Words that names and readers put in or leave out. */
const OPTIONAL = new Set(['ve', 'viec', 'so', 'cua', 'thu']);
/** What a Roman numeral of one letter, or an ordinal in words, stands after. */
const BEFORE_ORDINAL = new Set(['khoa', 'lan', 'ky', 'thu']);

/** "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương" is "Nghị quyết Trung ương 5". */
const CONFERENCE = /^nq(\d+(?:lan\d+)?)(?:bch)?tw(?:dang)?/;

/** A phrase and what stands for it in short. */
interface Phrase {
  words: readonly string[];
  short: string;
}

const phrases = new WeakMap<Vocabulary, ReadonlyMap<string, readonly Phrase[]>>();

/** Names of types and bodies by their first word, longest first: "nghi quyet" → nq, "trung uong" → tw. */
function phrasesOf(file: Vocabulary): ReadonlyMap<string, readonly Phrase[]> {
  let map = phrases.get(file);
  if (!map) {
    const types = Object.values(DOCUMENT_TYPES).map(({ name, marks }) => [name, marks[0]] as const);
    const bodies = file.bodies.flatMap(([names, abbreviations = '']) =>
      abbreviations === ''
        ? []
        : names.split('|').map((name) => [name, abbreviations.split('|')[0]!] as const),
    );
    const all = [...types, ...bodies].map(([name, short]) => ({
      words: plainWords(name).map(nameSyllable),
      short: squeeze(short),
    }));
    all.sort((a, b) => b.words.length - a.words.length);
    map = groupByFirstWord(all);
    phrases.set(file, map);
  }
  return map;
}

function groupByFirstWord(all: readonly Phrase[]): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of all) groups.set(phrase.words[0]!, [...(groups.get(phrase.words[0]!) ?? []), phrase]);
  return groups;
}

/**
 * One form for all ways to write a name, made by rule from types, bodies and numerals: "Nghị quyết Trung ương 5 -
 * khóa IX", "nqtw 5 khoa 9", "NQ TW5 khoá 9" → `nqtw5khoa9`.
 */
export function canonicalName(file: Vocabulary, words: readonly string[]): string {
  const short = phrasesOf(file);
  let name = '';
  for (let at = 0; at < words.length; ) {
    const phrase = short
      .get(words[at]!)
      ?.find((one) => one.words.every((word, place) => words[at + place] === word));
    if (phrase) {
      name += phrase.short;
      at += phrase.words.length;
      continue;
    }
    const word = words[at]!;
    // "Nghị quyết (Hội nghị) Trung ương (lần thứ) 5".
    if (word === 'hoi' && words[at + 1] === 'nghi') {
      at += 2;
      continue;
    }
    const isOrdinalPlace = BEFORE_ORDINAL.has(words[at - 1] ?? '');
    const roman =
      /^[ivxl]+$/.test(word) && (word.length > 1 || isOrdinalPlace)
        ? parseRoman(word.toUpperCase())
        : undefined;
    if (roman !== undefined) name += roman;
    else if (isOrdinalPlace && SPOKEN_ORDINALS.has(word)) name += SPOKEN_ORDINALS.get(word);
    else if (!OPTIONAL.has(word) && !(word === 'lan' && !/\d$/.test(name))) name += word;
    at++;
  }
  return name.replace(CONFERENCE, 'nqtw$1');
}
