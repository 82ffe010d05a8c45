import { mayMean } from '../../text/mayMean.ts';
import { plainText, type Word } from '../../text/words.ts';
import { parseOrdinalWords } from '../ordinalWords.ts';
import { formatRoman, parseRoman } from '../roman.ts';
import { SPOKEN_ORDINALS } from '../spokenOrdinals.ts';
import type { UnitWords } from '../unit.ts';
import { UNIT_FORMS } from './unitForms.ts';

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

/** What may stand between a unit and its number. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(['thu', 'so']);
/** Ordinals and cardinals as they are said, folded. */
export const SAID_NUMBERS: ReadonlyMap<string, string> = new Map([
  ...SPOKEN_ORDINALS,
  ...['một', 'bốn'].map((word) => [plainText(word), String(parseOrdinalWords(word))] as const),
]);

/** "điểm 1 mục II", "muc 2 diem 1", "gach 2 diem 1 muc 2": units in any order; undefined when no unit is numbered. */
export function readPlace(words: readonly Word[]): PlaceReading | undefined {
  const steps: Step[] = [];
  const rest: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const found = stepsAt(words, at);
    if (found) {
      steps.push(...found.steps);
      at += found.length;
    } else rest.push(words[at++]!);
  }
  return steps.length > 0 ? { steps, rest } : undefined;
}

interface Found {
  steps: Step[];
  /** How many words they take. */
  length: number;
}

function stepsAt(words: readonly Word[], start: number): Found | undefined {
  for (const { form, spelled, ...unit } of UNIT_FORMS) {
    if (!form.every((word, at) => words[start + at]?.text === word)) continue;
    if (!spelled.every((word, at) => mayMean(words[start + at]!, word))) continue;
    let at = start + form.length;
    if (unit.isAlone) return { steps: [{ unit: unit.unit, numbers: [] }], length: at - start };
    if (BEFORE_NUMBER.has(words[at]?.text ?? '')) at++;
    const found = pointedSteps(unit.unit, words, at) ?? oneStep(unit, words[at], words[at + 1]);
    if (found) return { ...found, length: at + found.length - start };
  }
  return joinedStep(words[start]!);
}

/** "mucII", typed without a space. */
function joinedStep({ text }: Word): Found | undefined {
  for (const { unit, form, numerals } of UNIT_FORMS) {
    const [word] = form;
    if (!takesRoman({ numerals }) || form.length > 1 || !text.startsWith(word!)) continue;
    const value = parseRoman(text.slice(word!.length).toUpperCase());
    if (value !== undefined)
      return { steps: [{ unit, numbers: [String(value), text.slice(word!.length)] }], length: 1 };
  }
  return undefined;
}

/**
 * A unit's word with figures and points is one place, whatever else the figures could be: khoản 1 of Điều 5 in
 * "điều 5.1", and a number of two parts in "điểm 1.2".
 */
function pointedSteps(unit: string, words: readonly Word[], at: number): Found | undefined {
  const after = words.slice(at + 1).findIndex((word) => !isPointed(word));
  const figures = words.slice(at, after < 0 ? undefined : at + 1 + after);
  if (!figures[0]?.isDigits || figures.length < 2) return undefined;
  const numbers = figures.map(({ text }) => String(Number(text)));
  const steps =
    unit === 'dieu'
      ? numbers.map((number, place) => ({ unit: place === 0 ? unit : 'khoan', numbers: [number] }))
      : [{ unit, numbers: [numbers.join('-')] }];
  return { steps, length: figures.length };
}

/** A number of one or two figures behind a point. */
export const isPointed = (word: Word | undefined) =>
  word?.isDigits && word.stroke === '.' && word.text.length < 3;

/** A unit with its one number. */
function oneStep(
  { unit, numerals }: Numbered & { unit: string },
  word: Word | undefined,
  next: Word | undefined,
): Found | undefined {
  if (!word) return undefined;
  for (const read of NUMERALS) {
    const found = read(word, next, { numerals });
    if (found) return { steps: [{ unit, numbers: found.numbers }], length: found.length };
  }
  return undefined;
}

type Numbered = Pick<UnitWords, 'numerals'>;
/** Reads the number of a unit from a word, and the one after it, in one way: its forms, and how many words it takes. */
type ReadNumeral = (
  word: Word,
  next: Word | undefined,
  unit: Numbered,
) => { numbers: string[]; length: number } | undefined;

/** "2", "2a". */
const readFigure: ReadNumeral = ({ isDigits, text }, next, unit) => {
  if (!isDigits || text.length > 4) return undefined;
  const number = String(Number(text));
  const isLettered = next && !next.isDigits && next.gap === '' && next.text.length === 1;
  return isLettered
    ? { numbers: letterForms(next.written).map((letter) => number + letter), length: 2 }
    : { numbers: inBothNumerals(number, unit), length: 1 };
};

/** "ii", where a unit is numbered so. */
const readRoman: ReadNumeral = ({ text }, _, unit) => {
  const value = takesRoman(unit) ? parseRoman(text.toUpperCase()) : undefined;
  return value === undefined ? undefined : { numbers: [String(value), text], length: 1 };
};

/** "đ", "a1", where a unit is lettered. */
const readLetter: ReadNumeral = ({ text, written }, next, { numerals }) => {
  if (text.length !== 1 || (numerals !== 'letters' && numerals !== 'both')) return undefined;
  const letters = letterForms(written);
  return next?.isDigits && next.gap === ''
    ? { numbers: letters.map((letter) => letter + next.text), length: 2 }
    : { numbers: letters, length: 1 };
};

/** The number of the last of its kind. */
export const LAST = 'cuoi';

/** "đầu" and "cuối", with "tiên" or "cùng": the first, the last. "Gạch đầu dòng" is a unit's name. */
const readEnd: ReadNumeral = (word, next) => {
  const isFirst = word.text === 'dau' && mayMean(word, 'đầu') && next?.text !== 'dong';
  if (!isFirst && !(word.text === LAST && mayMean(word, 'cuối'))) return undefined;
  const isLong = next?.text === (isFirst ? 'tien' : 'cung');
  return { numbers: isFirst ? ['1', 'i'] : [LAST], length: isLong ? 2 : 1 };
};

/** "hai", "mười một". */
const readOrdinal: ReadNumeral = ({ text }, next, unit) => {
  const two = SAID_NUMBERS.get(`${text} ${next?.text ?? ''}`);
  const ordinal = two || SAID_NUMBERS.get(text);
  return ordinal ? { numbers: inBothNumerals(ordinal, unit), length: two ? 2 : 1 } : undefined;
};

const NUMERALS = [readFigure, readRoman, readLetter, readOrdinal, readEnd];

const inBothNumerals = (number: string, unit: Numbered) =>
  takesRoman(unit) ? [number, romanOf(Number(number))] : [number];

const takesRoman = ({ numerals }: Numbered) => numerals === 'roman' || numerals === 'both';

/** "d" typed without its stroke can be đ. */
function letterForms(letter: string): string[] {
  return letter === 'đ' ? ['dd'] : letter === 'd' ? ['d', 'dd'] : [plainText(letter)];
}

function romanOf(value: number): string {
  return value > 0 && value < 400 ? formatRoman(value).toLowerCase() : '';
}
