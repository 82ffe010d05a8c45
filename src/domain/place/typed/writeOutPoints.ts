import { mayMean } from '../../text/mayMean.ts';
import { plainText, type Word } from '../../text/words.ts';
import { parseRoman } from '../roman.ts';
import { UNITS } from '../unit.ts';
import { BEFORE_NUMBER, SAID_NUMBERS } from './readPlace.ts';

/** The units a text may have at its top; readers say one for another. */
export const TOP_UNITS: ReadonlySet<string> = new Set(['muc', 'phan', 'chuong']);
/** What is said between two numbers that a point stands between: "iii chấm 1", "phần 4 phẩy 2", "mục 2 số 1". */
const SAID_POINTS = ['chấm', 'phẩy', 'số'];
/** What may follow a place whose two numbers are told apart by nothing but a space: more of it, or its text. */
const FOLLOWS = new Set(['gach', 'doan', 'y', 'dong', 'cua', 'trong', 'o', 'chuong', 'ct', 'cthd']);

/**
 * Two numbers below the top of a text, written out: "phần I.4", "mục 3-4", "mục ba chấm hai", "ii số 1", "mục ii đ1" are
 * a mục (or phần, or chương) and its điểm, and a third number a gạch.
 */
export function writeOutPoints(words: readonly Word[]): readonly Word[] {
  const tops = words.flatMap((word, at) => (isTop(word) ? at : []));
  // A Roman numeral that begins is a mục: "ii chấm 1".
  const isBare = words[0] !== undefined && isRoman(words[0]);
  for (const top of isBare ? [-1, ...tops] : tops) {
    const written = writeOutAt(words, top);
    if (written) return written;
  }
  return words;
}

/** The same for the unit at one place, -1 for the one that is not said; undefined where no two numbers follow it. */
function writeOutAt(words: readonly Word[], top: number): Word[] | undefined {
  const at = top + (BEFORE_NUMBER.has(words[top + 1]?.text ?? '') ? 2 : 1);
  const own = words[at];
  const lower = own && isNumber(own) ? lowerNumber(words, at + 1, words[top]?.text ?? 'muc') : undefined;
  if (!own || !lower) return undefined;
  const before = top < 0 ? [unitWord('muc')] : words.slice(0, top + 1);
  const third = words[lower.end];
  const below = third && isPointed(third) ? [unitWord('gach')] : [];
  const units = [inFigures(own), unitWord('diem'), inFigures(lower.word), ...below];
  return [...before, ...units, ...words.slice(lower.end)];
}

/** The number below, whatever stands between it and the one above, and where it ends. */
function lowerNumber(
  words: readonly Word[],
  at: number,
  unit: string,
): { word: Word; end: number } | undefined {
  const said = pointAt(words, at, unit);
  const [word, after] = words.slice(said === undefined ? at : at + 1);
  const isNumeral = word && isNumber(word) && (said !== undefined || word.isDigits);
  // "mục 2, 13-CT/TU", "mục 2 29/1998": the number of a document.
  if (!isNumeral || (after?.gap === '/' && !isPointed(after))) return undefined;
  const found = { word, end: at + (said === undefined ? 1 : 2) };
  if (said === undefined ? word.gap === '/' : said !== 'số') return found;
  // "mục 2 số 13" is a document more likely.
  const isRest = after === undefined || FOLLOWS.has(after.text) || isPointed(after);
  return word.isDigits && word.text.length === 1 && isRest ? found : undefined;
}

/** The word between two numbers that makes the second a điểm. */
function pointAt(words: readonly Word[], at: number, unit: string): string | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.text === 'd') return words[at + 1]?.gap === '' ? 'đ' : undefined;
  const points = [...SAID_POINTS, ...(unit === 'muc' ? ['mục'] : []), ...(at === 1 ? ['ý', 'điểm'] : [])];
  return points.find((point) => word.text === plainText(point) && mayMean(word, point));
}

const isTop = (word: Word) =>
  TOP_UNITS.has(word.text) && mayMean(word, UNITS[word.text as 'muc' | 'phan' | 'chuong'].name.toLowerCase());

const isRoman = ({ text }: Word) => parseRoman(text.toUpperCase()) !== undefined;
const isNumber = (word: Word) =>
  (word.isDigits && word.text.length < 3) || isRoman(word) || SAID_NUMBERS.has(word.text);
const isPointed = ({ isDigits, stroke, text }: Word) => isDigits && stroke === '.' && text.length < 3;

const inFigures = (word: Word): Word => {
  const figure = SAID_NUMBERS.get(word.text);
  return figure === undefined ? word : { ...word, text: figure, written: figure, isDigits: true };
};

const unitWord = (unit: string): Word => ({
  text: unit,
  written: unit,
  isDigits: false,
  gap: ' ',
  stroke: '',
});
