import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../../document/documentType.ts';
import type { Word } from '../../text/words.ts';
import { isTypeMark } from '../typeMark.ts';
import { readYear } from '../year.ts';
import { isElementDigits, type QueryElement, toElements } from './elements.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { takeDates } from './takeDates.ts';

/** What a query says about a number. */
export interface NumberReading {
  /** Without leading zeros. */
  ordinal: string;
  year?: number;
  /** `1998-05-11`, or `1998-05`. */
  date?: string;
  /** The type said in words. */
  type?: DocumentTypeId;
  /** Marks, abbreviations and names of issuers, each in all its senses, in the order typed. */
  marks: Sense[];
  /** The begun form at the end. */
  begun?: string;
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
  return tight.length > 0
    ? tight
    : readings.filter(({ type, marks }) => type !== undefined || marks.length > 0);
}

/** "45b", "45bqd": the first letter after the figures belongs to them. */
function readLetteredOrdinal(lexicon: Lexicon, words: readonly Word[]): NumberReading[] {
  const at = words.findIndex(
    (word, place) => word.isDigits && words[place + 1]?.isDigits === false && words[place + 1]!.gap === '',
  );
  const lettered = words[at + 1];
  if (at < 0 || !lettered) return [];
  const [letter] = lettered.text;
  const tail = { ...lettered, text: lettered.text.slice(1), written: lettered.written.slice(1) };
  const others = [...words.slice(0, at + 1), ...(tail.text === '' ? [] : [tail]), ...words.slice(at + 2)];
  return readPlainOrdinal(lexicon, others).flatMap((reading) =>
    reading.cut > 0 || reading.ordinal !== String(Number(words[at]!.text))
      ? []
      : [{ ...reading, ordinal: reading.ordinal + letter, isDateLike: false }],
  );
}

function readPlainOrdinal(lexicon: Lexicon, words: readonly Word[]): NumberReading[] {
  const { elements, date, year: saidYear } = takeDates(toElements(lexicon, words));
  const figures = elements.filter(isElementDigits);
  const said = readWords(elements);
  if (figures.length === 0 || figures.length > 2) return [];
  const isBare = said.type === undefined && said.marks.length === 0;
  const base = {
    ...said,
    ...(date === undefined ? {} : { date }),
    ...(saidYear === undefined ? {} : { year: saidYear }),
    isDateLike: false,
    cut: 0 as const,
    isOldForm: isOldForm(elements),
  };
  const [first, second] = figures as [(typeof figures)[0], (typeof figures)[0] | undefined];
  if (!second) return readOne(first.digits, base, isBare);
  if (saidYear !== undefined) return [];
  const after = readYear(second.digits);
  const before = first.digits.length === 4 ? readYear(first.digits) : undefined;
  if (after !== undefined && isOrdinal(first.digits))
    return [
      {
        ...base,
        ordinal: plainOrdinal(first.digits),
        year: after,
        isDateLike: isBare && isDateLike(first.digits, second.digits, second.gap),
      },
    ];
  return before !== undefined && isOrdinal(second.digits)
    ? [{ ...base, ordinal: plainOrdinal(second.digits), year: before }]
    : [];
}

type Base = Omit<NumberReading, 'ordinal'>;

/** One figure: an ordinal, or ordinal and year run together ("291998ndcp"). */
function readOne(digits: string, base: Base, isBare: boolean): NumberReading[] {
  const readings: NumberReading[] = [];
  const isAlone = isBare && base.year === undefined && base.date === undefined;
  if (isOrdinal(digits))
    readings.push({
      ...base,
      ordinal: plainOrdinal(digits),
      isDateLike: isAlone && readYear(digits) !== undefined && digits.length === 4,
    });
  const said = base.year ?? (base.date === undefined ? undefined : Number(base.date.slice(0, 4)));
  for (const length of [4, 2] as const) {
    const ordinal = digits.slice(0, -length);
    const year = readYear(digits.slice(-length));
    // Beside a date only the year of that date can be a year.
    if (said !== undefined && year !== said) continue;
    if (isOrdinal(ordinal) && year !== undefined && !(isBare && length === 2))
      readings.push({ ...base, ordinal: plainOrdinal(ordinal), year, cut: length });
  }
  return readings;
}

const isOrdinal = (digits: string) => /^0*[1-9]\d{0,4}$/.test(digits);
const plainOrdinal = (digits: string) => String(Number(digits));

/** "12/2002" is a month, "24/12" a day: not surely a number when nothing else is said. */
function isDateLike(first: string, second: string, gap: string): boolean {
  if (gap !== '/') return false;
  return second.length === 4 ? Number(first) <= 12 : Number(second) <= 12 && Number(first) <= 31;
}

/** Type, marks and what is left over. */
function readWords(elements: readonly QueryElement[]) {
  const marks: Sense[] = [];
  const ordinalAt = elements.findIndex(isElementDigits);
  let type: DocumentTypeId | undefined;
  let begun: string | undefined;
  let isLoose = false;
  for (const [at, element] of elements.entries()) {
    if (isElementDigits(element)) continue;
    const { sense, text, isBegun } = element;
    if (isBegun) begun = text;
    else if (!sense || (sense.isWord && !isAfterOf(elements, at))) isLoose = true;
    else if (sense.filler === 've' && at > ordinalAt && ordinalAt >= 0) break;
    else if (sense.type !== undefined) {
      if (type !== undefined && type !== sense.type) isLoose = true;
      if (type === undefined || at < ordinalAt) type = sense.type;
    } else if (sense.mark !== undefined || sense.bodies) {
      marks.push(sense);
      // "chương trình hành động NQTW5" is named after another document.
      if (at < ordinalAt && type !== undefined && isOfOtherType([sense], type)) isLoose = true;
    }
  }
  // "hướng dẫn thực hiện 17-NQ/TW": the type is that of another document.
  if (isLoose && type !== undefined && isOfOtherType(marks, type)) type = undefined;
  return {
    ...(type === undefined ? {} : { type }),
    marks,
    // Among other words the last one can be anything.
    ...(begun === undefined || isLoose ? {} : { begun }),
    isLoose,
  };
}

/** "của", "do" before a body: who issued it. */
function isAfterOf(elements: readonly QueryElement[], at: number): boolean {
  const before = elements[at - 1];
  return before !== undefined && !isElementDigits(before) && before.sense?.filler === 'cua';
}

function isOfOtherType(marks: readonly Sense[], type: DocumentTypeId): boolean {
  return marks.some(
    ({ mark }) => DOCUMENT_TYPE_IDS.some((one) => isTypeMark(mark, one)) && !isTypeMark(mark, type),
  );
}

function isOldForm(elements: readonly QueryElement[]): boolean {
  const at = elements.findIndex(isElementDigits);
  const next = elements[at + 1];
  return (
    next !== undefined &&
    !isElementDigits(next) &&
    next.afterStroke &&
    next.sense?.mark !== undefined &&
    next.sense.bodies !== undefined
  );
}
