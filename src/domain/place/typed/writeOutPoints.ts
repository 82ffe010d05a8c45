import { mayMean } from '../../text/mayMean.ts';
import { plainText, toWords, type Word } from '../../text/words.ts';
import { parseRoman } from '../roman.ts';
import { BEFORE_NUMBER, isPointed, SAID_NUMBERS } from './readPlace.ts';

/** The units a text may have at its top, as they are spelled; readers say one for another. */
const TOPS: Readonly<Record<string, string>> = { muc: 'mục', phan: 'phần', chuong: 'chương' };
export const TOP_UNITS = Object.keys(TOPS);
/** What stands between two numbers where a point is meant: "iii chấm 1", "phần 4 phẩy 2", "mục ii đ1", "iv mục 3". */
const POINTS = 'chấm phẩy đ số ý điểm mục'.split(' ');

/**
 * Two numbers below the top of a text, written out: "phần I.4", "mục 3-4", "mục ba chấm hai", "ii số 1", "mục ii đ1", "2.1"
 * are a mục (or phần, or chương) and its điểm, and a third number a gạch.
 */
export function writeOutPoints(words: readonly Word[]): readonly Word[] {
  const tops = words.flatMap((word, at) =>
    isTop(word) || (isPointed(words[at + 2]) && !words[at + 1]!.isDigits) ? at : [],
  );
  return [-1, ...tops].map((top) => writeOutAt(words, top)).find(Boolean) ?? words;
}

/** The same for the unit at one place, or before the one that is not said; undefined where no two numbers follow it. */
function writeOutAt(words: readonly Word[], top: number): readonly Word[] | undefined {
  const isNamed = isTop(words[top]);
  const at = top + (BEFORE_NUMBER.has(words[top + 1]?.text ?? '') ? 2 : 1);
  const said = POINTS.find((point) => isSaid(words[at + 1], point));
  const [word, ...rest] = words.slice(said === undefined ? at + 1 : at + 2);
  const [own, lower] = [words[at], word].map(numberOf);
  if (own === undefined || lower === undefined) return undefined;
  // Bare figures have a point between them; and a mục is below a phần or a chương.
  const isOther = isNamed
    ? said === 'mục' && words[top]!.text !== 'muc'
    : words[at]!.isDigits && !isPointed(word);
  if (isOther || !isLower(word!, rest[0], said)) return undefined;
  const isThird = isPointed(rest[0]) || (!isNamed && rest[0]?.isDigits);
  const written = `${isNamed ? '' : 'muc '}${own} diem ${lower}${isThird ? ' gach' : ''}`;
  return [...words.slice(0, top + 1), ...toWords(written), ...rest];
}

/**
 * Whether a number is that of a điểm by what stands before it and behind it. "Mục 2, 13-CT/TU", "mục 2 29/1998", "mục 2
 * số 13" are documents.
 */
function isLower(word: Word, next: Word | undefined, said: string | undefined): boolean | undefined {
  if (next?.gap === '/' && !isPointed(next)) return false;
  if (said === undefined ? word.isDigits && word.gap === '/' : said !== 'số') return true;
  // At the end, before a third number, or "của …", "chương trình", "gạch …", "đoạn …", "ý …".
  return word.isDigits && word.text.length === 1 && /^(?:$|[\dcdgy])/.test(next?.text ?? '');
}

const isTop = (word: Word | undefined) => isSaid(word, TOPS[word?.text ?? '']);

const isSaid = (word: Word | undefined, spelled = '') =>
  word?.text === plainText(spelled) && mayMean(word, spelled);

/** A number of one or two figures, in Roman ones, or as it is said. */
function numberOf(word: Word | undefined): string | undefined {
  const { text = '', isDigits } = word ?? {};
  const isNumber = isDigits ? text.length < 3 : parseRoman(text.toUpperCase()) !== undefined;
  return isNumber ? text : SAID_NUMBERS.get(text);
}
