import { plainText, type Word } from '../../text/words.ts';
import { parseOrdinalWords } from '../ordinalWords.ts';
import { formatRoman, parseRoman } from '../roman.ts';
import { SPOKEN_ORDINALS } from '../spokenOrdinals.ts';
import { UNITS } from '../unit.ts';

/** One step of a place: a unit and the forms in which its number can stand in an id. */
export interface Step {
  unit: string;
  /** `['2', 'ii']`, `['d', 'dd']`; empty for a unit without a number ("mở đầu"). */
  numbers: readonly string[];
}

/** A place said in words, and the words that are not part of it. */
export interface PlaceReading {
  steps: readonly Step[];
  rest: readonly Word[];
}

/** The words of each unit, folded, longest first; "gạch đầu dòng thứ" is also said "gạch", "dấu cộng thứ" "cộng". */
const UNIT_WORDS = [
  ...Object.entries(UNITS).map(([unit, { name }]) => ({
    unit,
    form: plainText(name).replace(/ thu$/, '').split(' '),
  })),
  { unit: 'gach', form: ['gach'] },
  { unit: 'cong', form: ['cong'] },
]
  .filter(({ unit }) => unit !== 'tieu-de')
  .sort((a, b) => b.form.length - a.form.length);
/** Units that stand without a number. */
const ALONE = new Set(['mo-dau', 'chu-ky']);
/** Units numbered by letters, and by Roman numerals. */
const LETTERED = new Set(['diem', 'tiet', 'phu-luc']);
const ROMAN = new Set(['muc', 'chuong', 'phan', 'phu-luc']);
/** What may stand between a unit and its number. */
const BEFORE_NUMBER = new Set(['thu', 'so']);
const ORDINALS = new Map([
  ...SPOKEN_ORDINALS,
  ...['một', 'bốn'].map((word) => [plainText(word), String(parseOrdinalWords(word))] as const),
]);

/** "điểm 1 mục II", "muc 2 diem 1", "gach 2 diem 1 muc 2": units in any order; undefined when no unit is numbered. */
export function readPlace(words: readonly Word[]): PlaceReading | undefined {
  const steps: Step[] = [];
  const rest: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const step = stepAt(words, at);
    if (step) {
      steps.push(step.step);
      at += step.length;
    } else rest.push(words[at++]!);
  }
  return steps.length > 0 ? { steps, rest } : undefined;
}

function stepAt(words: readonly Word[], start: number): { step: Step; length: number } | undefined {
  for (const { unit, form } of UNIT_WORDS) {
    if (!form.every((word, at) => words[start + at]?.text === word)) continue;
    let at = start + form.length;
    if (ALONE.has(unit)) return { step: { unit, numbers: [] }, length: at - start };
    if (BEFORE_NUMBER.has(words[at]?.text ?? '')) at++;
    const numbers = numberForms(unit, words[at], words[at + 1]);
    if (!numbers) continue;
    return { step: { unit, numbers: numbers.forms }, length: at + numbers.length - start };
  }
  return joinedStep(words[start]!);
}

/** "mucII", typed without a space. */
function joinedStep({ text }: Word): { step: Step; length: number } | undefined {
  for (const unit of ROMAN) {
    const value = text.startsWith(unit) ? parseRoman(text.slice(unit.length).toUpperCase()) : undefined;
    if (value !== undefined)
      return { step: { unit, numbers: [String(value), text.slice(unit.length)] }, length: 1 };
  }
  return undefined;
}

/** The forms of a number in an id, and how many words it takes. */
function numberForms(
  unit: string,
  word: Word | undefined,
  next: Word | undefined,
): { forms: string[]; length: number } | undefined {
  if (!word) return undefined;
  if (word.isDigits) {
    if (word.text.length > 4) return undefined;
    const number = String(Number(word.text));
    if (next && !next.isDigits && next.gap === '' && next.text.length === 1)
      return { forms: letterForms(next.written).map((letter) => number + letter), length: 2 };
    return { forms: [number, ...(ROMAN.has(unit) ? [romanOf(Number(number))] : [])], length: 1 };
  }
  const value = ROMAN.has(unit) ? parseRoman(word.text.toUpperCase()) : undefined;
  if (value !== undefined) return { forms: [String(value), word.text], length: 1 };
  if (word.text.length === 1 && LETTERED.has(unit)) {
    const isNumbered = next?.isDigits && next.gap === '';
    return isNumbered
      ? { forms: letterForms(word.written).map((letter) => letter + next.text), length: 2 }
      : { forms: letterForms(word.written), length: 1 };
  }
  for (const length of [2, 1]) {
    const words = length === 2 ? `${word.text} ${next?.text ?? ''}` : word.text;
    const ordinal = ORDINALS.get(words);
    if (ordinal) return { forms: [ordinal, ...(ROMAN.has(unit) ? [romanOf(Number(ordinal))] : [])], length };
  }
  return undefined;
}

/** "d" typed without its stroke can be đ. */
function letterForms(letter: string): string[] {
  return letter === 'đ' ? ['dd'] : letter === 'd' ? ['d', 'dd'] : [plainText(letter)];
}

function romanOf(value: number): string {
  return value > 0 && value < 400 ? formatRoman(value).toLowerCase() : '';
}
