import { mayMean } from '../../text/mayMean.ts';
import { toWords, type Word } from '../../text/words.ts';
import { SAID_NUMBERS } from './readPlace.ts';
import { UNIT_FORMS } from './unitForms.ts';
import { TOP_UNITS, writeOutPoints } from './writeOutPoints.ts';

const UNIT_OF_LETTER: Readonly<Record<string, string>> = Object.fromEntries(
  UNIT_FORMS.flatMap(({ unit, letter }) => (letter ? [[letter, unit]] : [])),
);
const UNIT_WORDS = new Set(UNIT_FORMS.flatMap(({ form }) => (form.length === 1 ? form : [])));

/**
 * "d1 m2", "đ5k2 nđ29", "đ1 mục 2": units said by their letters, written out. Two units make a place; a letter with a
 * figure alone is none. "đ" is điểm below a mục, điều above a khoản. Also "phần mở đầu", "lời mở đầu", "đoạn mở đầu thứ 3";
 * and "ý 2", as readers call what is printed after a dash, or a điểm below a mục.
 */
export function writeOutUnits(words: readonly Word[]): Word[] {
  return writeOutIdeas(writeOutLines(writeOutOpening(writeOutLetters(writeOutPoints(words)))));
}

function writeOutLetters(words: readonly Word[]): readonly Word[] {
  const isPair = (at: number) =>
    Object.hasOwn(UNIT_OF_LETTER, words[at]!.text) &&
    words[at + 1]?.isDigits === true &&
    words[at + 1]!.gap === '';
  const units = words.filter(
    ({ text }, at) => isPair(at) || (UNIT_WORDS.has(text) && words[at + 1]?.isDigits),
  );
  if (units.length < 2) return words;
  const hasClause = units.some(({ text }) => /^k(?:hoan)?$/.test(text));
  return words.map((word, at) => {
    if (!isPair(at)) return word;
    const unit = word.text === 'd' && hasClause ? 'dieu' : UNIT_OF_LETTER[word.text]!;
    return { ...word, text: unit, written: unit };
  });
}

/** "dòng 2, phần chữ ký": the lines of a signature are its đoạn. */
function writeOutLines(words: readonly Word[]): Word[] {
  const isSigned = words.some(({ text }) => text === 'ky');
  const isLine = (at: number) => isSigned && words[at]!.text === 'dong' && words[at + 1]?.isDigits;
  return words.map((word, at) => (isLine(at) ? { ...word, text: 'doan', written: 'đoạn' } : word));
}

/** "ý 2", "ý thứ nhất", "ý đầu tiên", "ý cuối": a gạch, or the điểm of a mục where no điểm is said. */
function writeOutIdeas(words: readonly Word[]): Word[] {
  const isCounted = (at: number) => {
    const [next, after] = [words[at + 1], words[at + 2]];
    if (next?.text === 'thu') return after?.isDigits || SAID_NUMBERS.has(after?.text ?? '');
    const isNumbered = next !== undefined && (next.isDigits || SAID_NUMBERS.has(next.text));
    return isNumbered || next?.text === 'cuoi' || (next?.text === 'dau' && after?.text === 'tien');
  };
  const has = (...units: string[]) => words.some(({ text }) => units.includes(text));
  const isPointed = words.some(({ isDigits, stroke }) => isDigits && stroke === '.');
  const unit =
    has(...TOP_UNITS) && !has('diem') && !isPointed
      ? { text: 'diem', written: 'điểm' }
      : { text: 'gach', written: 'gạch' };
  return words.map((word, at) =>
    word.text === 'y' && mayMean(word, 'ý') && isCounted(at) ? { ...word, ...unit } : word,
  );
}

function writeOutOpening(words: readonly Word[]): Word[] {
  const at = words.findIndex(({ text }, place) => text === 'mo' && words[place + 1]?.text === 'dau');
  const before = words[at - 1]?.text;
  if (at < 1 || !['phan', 'loi', 'doan'].includes(before!)) return [...words];
  const line = before === 'doan' ? toWords('doan') : [];
  return [...words.slice(0, at - 1), ...words.slice(at, at + 2), ...line, ...words.slice(at + 2)];
}
