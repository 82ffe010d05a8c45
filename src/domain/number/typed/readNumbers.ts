import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../../document/documentType.ts';
import type { Word } from '../../text/words.ts';
import { isTypeMark } from '../typeMark.ts';
import { readYear } from '../year.ts';
import { toElements } from './elements.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import type { QueryElement } from './segment.ts';
import { takeDates } from './takeDates.ts';

/** What a query says about a number. */
export interface NumberReading {
  /** Without leading zeros. */
  ordinal: string;
  /** Said as a year, or by the date. */
  year?: number | undefined;
  /** `1998-05-11`, or `1998-05`. */
  date?: string | undefined;
  /** The type said in words. */
  type?: DocumentTypeId | undefined;
  /** Marks, abbreviations and names of issuers, each in all its senses, in the order typed. */
  marks: Sense[];
  /** The begun form at the end. */
  begun?: string | undefined;
  /** Words that are no part of a number stand around it, not as its subject ("về …"). */
  isLoose: boolean;
  /** The figures can be a date or a year as well. */
  isDateLike: boolean;
  /** How many figures of a year were cut off from those of the ordinal ("12009" as 1/2009), 0 where they stood apart. */
  cut: 0 | 2 | 4;
  /** "25/CP": one issuer straight after the ordinal, the form of numbers before years stood in them. */
  isOldForm: boolean;
}

/**
 * All ways in which the words are a number; none for plain words, a date, a year, two numbers, or figures among words
 * where nothing says that they are a document's.
 */
export function readNumbers(lexicon: Lexicon, words: readonly Word[]): NumberReading[] {
  const readings = [...readPlainOrdinal(lexicon, words), ...readLetteredOrdinal(lexicon, words)];
  const tight = readings.filter(({ isLoose }) => !isLoose);
  return tight.length > 0 ? tight : readings.filter(({ type, marks }) => type || marks.length > 0);
}

/** "45b", "45bqd": the first letter after the figures belongs to them. */
function readLetteredOrdinal(lexicon: Lexicon, words: readonly Word[]): NumberReading[] {
  const at = words.findIndex(
    ({ isDigits, gap }, place) => !isDigits && gap === '' && words[place - 1]?.isDigits,
  );
  if (at < 0) return [];
  const { text, written, ...rest } = words[at]!;
  const tail = text.length > 1 ? [{ ...rest, text: text.slice(1), written: written.slice(1) }] : [];
  const ordinal = plainOrdinal(words[at - 1]!.text);
  return readPlainOrdinal(lexicon, [...words.slice(0, at), ...tail, ...words.slice(at + 1)]).flatMap(
    (reading) =>
      reading.cut > 0 || reading.ordinal !== ordinal
        ? []
        : { ...reading, ordinal: ordinal + text[0], isDateLike: false },
  );
}

function readPlainOrdinal(lexicon: Lexicon, words: readonly Word[]): NumberReading[] {
  const { elements, date, year: said } = takeDates(toElements(lexicon, words));
  const [first, second, third] = elements.filter(({ isDigits }) => isDigits);
  if (!first || third) return [];
  const spoken = readWords(elements);
  const isBare = !spoken.type && spoken.marks.length === 0;
  const base = {
    ...spoken,
    date,
    year: said ?? (date === undefined ? undefined : Number(date.slice(0, 4))),
    isDateLike: false,
    cut: 0 as const,
    isOldForm: isOldForm(elements),
  };
  if (!second) return readOne(first.text, base, isBare);
  if (said !== undefined) return [];
  const after = readYear(second.text);
  if (after !== undefined && isOrdinal(first.text)) {
    const isMonth = isBare && second.gap === '/' && isDateLike(first.text, second.text);
    return [{ ...base, ordinal: plainOrdinal(first.text), year: after, isDateLike: isMonth }];
  }
  const before = first.text.length === 4 ? readYear(first.text) : undefined;
  return before !== undefined && isOrdinal(second.text)
    ? [{ ...base, ordinal: plainOrdinal(second.text), year: before }]
    : [];
}

/** One figure: an ordinal, or ordinal and year run together ("291998ndcp"). */
function readOne(digits: string, base: Omit<NumberReading, 'ordinal'>, isBare: boolean): NumberReading[] {
  const isYear = isBare && base.year === undefined && digits.length === 4 && readYear(digits) !== undefined;
  const plain = isOrdinal(digits) ? [{ ...base, ordinal: plainOrdinal(digits), isDateLike: isYear }] : [];
  const lengths = isBare ? ([4] as const) : ([4, 2] as const);
  const cut = lengths.flatMap((length) => {
    const ordinal = digits.slice(0, -length);
    const year = readYear(digits.slice(-length));
    // Beside a date only the year of that date can be a year.
    const isRight = year !== undefined && (base.year === undefined || year === base.year);
    return isRight && isOrdinal(ordinal)
      ? { ...base, ordinal: plainOrdinal(ordinal), year, cut: length }
      : [];
  });
  return [...plain, ...cut];
}

const isOrdinal = (digits: string) => /^0*[1-9]\d{0,4}$/.test(digits);
const plainOrdinal = (digits: string) => String(Number(digits));

/** "12/2002" is a month, "24/12" a day: not surely a number when nothing else is said. */
const isDateLike = (first: string, second: string) =>
  second.length === 4 ? Number(first) <= 12 : Number(second) <= 12 && Number(first) <= 31;

/** Type, marks and what is left over; what follows "về" is the subject of the document. */
function readWords(elements: readonly QueryElement[]) {
  const ordinalAt = elements.findIndex(({ isDigits }) => isDigits);
  const subjectAt = elements.findIndex(({ sense }, at) => at > ordinalAt && sense?.filler === 've');
  const own = subjectAt < 0 ? elements : elements.slice(0, subjectAt);
  const types = own.flatMap(({ sense }, at) => (sense?.type ? { at, type: sense.type } : []));
  const typeBefore = (end: number) => types.findLast(({ at }) => at < end)?.type;
  const marked = own.flatMap(({ sense }, at) => (sense && isMark(sense) ? { at, sense } : []));
  const marks = marked.map(({ sense }) => sense);
  const isLoose =
    own.some(({ isDigits, sense }) => !isDigits && !sense) ||
    new Set(types.map(({ type }) => type)).size > 1 ||
    // "chương trình hành động NQTW5" is named after another document.
    marked.some(({ at, sense }) => at < ordinalAt && isOfOtherType([sense], typeBefore(at)));
  const type = typeBefore(ordinalAt) ?? types[0]?.type;
  return {
    // "hướng dẫn thực hiện 17-NQ/TW": the type is that of another document.
    type: isLoose && isOfOtherType(marks, type) ? undefined : type,
    marks,
    // Among other words the last one can be anything.
    begun: isLoose ? undefined : own.findLast(({ isBegun }) => isBegun)?.text,
    isLoose,
  };
}

const isMark = ({ type, mark, bodies }: Sense) => !type && (mark !== undefined || bodies !== undefined);

const isOfOtherType = (marks: readonly Sense[], type: DocumentTypeId | undefined) =>
  type !== undefined &&
  marks.some(({ mark }) => DOCUMENT_TYPE_IDS.some((one) => isTypeMark(mark, one)) && !isTypeMark(mark, type));

function isOldForm(elements: readonly QueryElement[]): boolean {
  const next = elements[elements.findIndex(({ isDigits }) => isDigits) + 1];
  return next?.gap === '/' && next.sense?.mark !== undefined && next.sense.bodies !== undefined;
}
