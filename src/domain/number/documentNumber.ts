import { DOCUMENT_TYPES } from '../document/documentType.ts';
import { foldText } from '../text/fold.ts';
import { markKey } from './markKey.ts';
import { LONE_ISSUERS, OTHER_TYPES } from './vocabulary.ts';
import { fullYear } from './year.ts';

/**
 * A document's number taken apart (Thông tư 01/2011/TT-BNV and Nghị định 30/2020/NĐ-CP for the State's form,
 * Hướng dẫn 36-HD/VPTW for the Party's). A number alone identifies no document: Party numbers restart with every
 * Congress, State numbers every year, and "QĐ" is both Quyết định and Quy định.
 */
export interface DocumentNumber {
  /** As written, in NFC: `09/1998/NĐ-CP`, `17 – NQ/TW`. */
  printed: string;
  /** The running number without leading zeros: `9`; a letter after it stays, in lower case (`45b`). */
  ordinal: string;
  /** The year inside the number, four digits (`98` is read as 1998). */
  year?: number;
  /** The marks of type and issuer in printed order: `['NĐ', 'CP']`; empty in the short form "121/2003". */
  symbol: readonly string[];
  /** The parts folded and joined, equal for every spelling of the same number: `9-1998-nd-cp`. */
  key: string;
}

/** Hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus: all print the same stroke. */
export const DASH = '-\\u2010-\\u2015\\u2212';
const CAPITAL = '[A-ZĐƯƠÔÂÊĂ]';
const SPACE = '[ \\u00A0]{0,2}';
const TIGHT = `[${DASH}/]`;
const SPACED = `${SPACE}${TIGHT}${SPACE}`;

const TYPE_MARKS = [
  ...new Set([
    ...Object.values(DOCUMENT_TYPES).flatMap(({ marks }) => marks as readonly string[]),
    ...OTHER_TYPES.map(([mark]) => mark),
  ]),
].sort((a, b) => b.length - a.length);
const KNOWN_MARKS = new Set([...TYPE_MARKS, ...LONE_ISSUERS].map(foldText));

/**
 * One mark: capitals without tone marks, a small r, g or i after a capital ("TTg", "CTr", "QĐi"), "&", and the
 * number of the legislature at the end.
 * Examples: `NĐ`, `TTg`, `UBTVQH11`, `BGD&ĐT`.
 */
const MARK = `${CAPITAL}[rgi]?(?:&?${CAPITAL}[rgi]?){0,19}\\d{0,2}`;

/**
 * A whole number in NFC text. Groups: ordinal, year, symbol. Space around a separator is allowed before the first
 * mark and between a mark of type and its issuer, nowhere later, so that "Nghị định 25/CP - UBND …" ends at "CP".
 * Examples: `326-QĐ/TU`, `29/1998/NĐ-CP`, `25/CP`, `10/2022/QH15`, `30/CT/TW`, `29 / 1998 / NĐ - CP`.
 */
export const NUMBER_PATTERN =
  `(\\d{1,5}[a-zA-ZĐđ]?)${SPACED}(?:((?:19|20)\\d\\d|\\d\\d)${SPACED})?` +
  `((?:(?:${TYPE_MARKS.join('|')})${SPACED}(?=${CAPITAL}))?${MARK}(?:${TIGHT}${MARK}){0,4})(?![\\p{L}\\p{M}\\p{N}])`;

const WHOLE_NUMBER = new RegExp(`^${NUMBER_PATTERN}$`, 'u');
const SEPARATORS = new RegExp(`\\s*${TIGHT}\\s*`, 'u');

/** The number written in `text` and nothing else, or undefined ("11/5/1998", "12/2002", "24/7", "HTX"). */
export function parseNumber(text: string): DocumentNumber | undefined {
  const printed = text.normalize('NFC').trim();
  const match = WHOLE_NUMBER.exec(printed);
  return match ? numberFromParts(printed, match[1]!, match[2], match[3]!) : undefined;
}

/** Builds the number from what `NUMBER_PATTERN` captured; undefined when its mark is one letter only ("12/B"). */
export function numberFromParts(
  printed: string,
  ordinal: string,
  year: string | undefined,
  symbol: string,
): DocumentNumber | undefined {
  const parts = symbol === '' ? [] : symbol.split(SEPARATORS);
  if (symbol !== '' && parts.join('').length < 2) return undefined;
  return makeNumber(printed, ordinal, year === undefined ? undefined : fullYear(year), parts);
}

/** The short form of running text, ordinal and year without marks: "Nghị định 121/2003". */
export function shortNumber(printed: string, ordinal: string, year: string): DocumentNumber {
  return makeNumber(printed, ordinal, fullYear(year), []);
}

function makeNumber(
  printed: string,
  ordinal: string,
  year: number | undefined,
  symbol: readonly string[],
): DocumentNumber {
  const plainOrdinal = ordinal.toLowerCase().replace(/^0+(?=\d)/, '');
  const key = [plainOrdinal, ...(year === undefined ? [] : [year]), ...symbol.map(markKey)].join('-');
  return { printed, ordinal: plainOrdinal, ...(year === undefined ? {} : { year }), symbol, key };
}

/** The number as it is cited: as printed, with plain hyphens and no space inside. */
export function formatNumber(number: DocumentNumber): string {
  return number.printed.replace(new RegExp(`[${DASH}]`, 'gu'), '-').replace(/\s+/gu, '');
}

/** True when the number's first mark is one that number series really use; what a bare "5-AB" must show. */
export function hasKnownMark(number: DocumentNumber): boolean {
  return number.symbol[0] !== undefined && KNOWN_MARKS.has(foldText(number.symbol[0]));
}
