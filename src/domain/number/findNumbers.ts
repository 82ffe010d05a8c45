import type { DocumentDraft } from '../citation/draft.ts';
import { DOCUMENT_TYPES, type DocumentTypeId } from '../document/documentType.ts';
import { dateAfter } from './dateAfter.ts';
import {
  DASH,
  type DocumentNumber,
  hasKnownMark,
  NUMBER_PATTERN,
  numberFromParts,
  shortNumber,
} from './documentNumber.ts';
import { markKey } from './markKey.ts';
import { TYPE_WORDS, typeOfWord } from './typeWord.ts';

/**
 * A whole number, or the short form with a year and no mark (which counts only after a type word).
 * Examples: `231-QĐ/UB`, `29/1998/NĐ-CP`, `121/2003`.
 */
const CANDIDATE = new RegExp(
  `${NUMBER_PATTERN}|(\\d{1,5}[a-zđ]?)/((?:19|20)\\d\\d)(?![\\p{L}\\p{M}\\p{N}]|[${DASH}/][\\p{L}\\p{N}])`,
  'gu',
);

/**
 * What introduces a number: type word and "số", either alone.
 * Examples: `Nghị định số `, `các Quyết định `, `Số: `.
 */
const INTRODUCTION = new RegExp(
  `(?<before>^|[^\\p{L}\\p{M}\\p{N}])(?:(${TYPE_WORDS})(?:\\s{1,3}số)?|số):?\\s{1,3}$`,
  'iu',
);
const LONGEST_INTRODUCTION = 60;

/**
 * What stands between two numbers that share a type word.
 * Examples: `, `, ` và `, `; số `, `, hoặc số `.
 */
const LIST_GAP =
  /^(?:\s{0,3}[,;]\s{0,3}(?:(?:và|hoặc)\s{1,3})?|\s{1,3}(?:và|hoặc|hay)\s{1,3})(?:số\s{1,3})?$/iu;

/** The type that a list of numbers shares, and where its last one ends. */
interface NumberList {
  type: DocumentTypeId;
  end: number;
}

/** Numbers in running text (NFC), with the type word and date that belong to each. */
export function findNumberReferences(text: string): DocumentDraft[] {
  const found: DocumentDraft[] = [];
  let list: NumberList | undefined;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const reference = readCandidate(text, match, list);
    if (reference) {
      found.push(reference.draft);
      list = reference.list;
    } else CANDIDATE.lastIndex = match.index + /^\d+/.exec(match[0])![0].length;
  }
  return found;
}

/** The reference that a candidate is, and the list that goes on after it; undefined where nothing says it is one. */
function readCandidate(
  text: string,
  match: RegExpExecArray,
  before: NumberList | undefined,
): { draft: DocumentDraft; list: NumberList | undefined } | undefined {
  const [printed, , , symbol] = match;
  const start = match.index;
  const end = start + printed.length;
  const number = startsInsideAWord(text, start) ? undefined : numberOf(match);
  if (!number) return undefined;
  const introduction = INTRODUCTION.exec(text.slice(Math.max(0, start - LONGEST_INTRODUCTION), start));
  const word = introduction?.[2];
  const type = word ? typeOfWord(word) : sharedType(before, text, start, number);
  const isWhole = symbol !== undefined && (introduction !== null || standsAlone(number));
  if (!type && !isWhole) return undefined;
  const date = dateAfter(text, end);
  const draft: DocumentDraft = {
    kind: 'number',
    start: word ? start - introduction![0].length + introduction!.groups!['before']!.length : start,
    end,
    number,
    ...(type ? { type } : {}),
    ...(date ? { dated: date.date } : {}),
  };
  return { draft, list: type && { type, end: date?.end ?? end } };
}

function numberOf([printed, ordinal, year, symbol, shortOrdinal, shortYear]: RegExpExecArray) {
  return shortOrdinal === undefined
    ? numberFromParts(printed, ordinal!, year, symbol!)
    : shortNumber(printed, shortOrdinal, shortYear!);
}

/** The type of the list that a number goes on with. */
function sharedType(list: NumberList | undefined, text: string, start: number, number: DocumentNumber) {
  if (!list || !LIST_GAP.test(text.slice(list.end, start)) || !mayBe(list.type, number)) return undefined;
  return list.type;
}

/** True inside a longer word or figure: "A1-QĐ/UB", "2.231-QĐ/UB", "5/231-QĐ/UB". */
function startsInsideAWord(text: string, start: number): boolean {
  return new RegExp(`(?:[\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{N}][${DASH}/]|\\p{N}\\.)$`, 'u').test(
    text.slice(Math.max(0, start - 3), start),
  );
}

/** False when the number's own mark of type speaks against the type word of the list it stands in. */
function mayBe(type: DocumentTypeId, { symbol: [mark] }: DocumentNumber): boolean {
  if (mark === undefined) return true;
  const isMarkOf = ({ marks }: { marks: readonly string[] }) =>
    marks.some((own) => markKey(own) === markKey(mark));
  return isMarkOf(DOCUMENT_TYPES[type]) || !Object.values(DOCUMENT_TYPES).some(isMarkOf);
}

/**
 * True when a number needs no word before it: a year, or a mark that number series use, or two marks of two letters
 * and more written without space ("311/TC-CQ"); never a figure beside an abbreviation ("5 - UBND").
 */
function standsAlone(number: DocumentNumber): boolean {
  const spaced = /\s/u.test(number.printed);
  if (number.symbol.length === 1) return !spaced && (number.year !== undefined || hasKnownMark(number));
  return hasKnownMark(number) || (!spaced && number.symbol.every((mark) => mark.length > 1));
}
