import { CAPITAL_LETTERS, formatLetter, letterOrdinal, letterToId } from './letters.ts';
import { formatOrdinalWords, parseOrdinalWords } from './ordinalWords.ts';
import { formatRoman, parseRoman } from './roman.ts';

/** How a number is written: 5, V, "năm", đ, A, 1.2, a1, (ii). */
export type NumberStyle =
  | 'arabic'
  | 'roman'
  | 'words'
  | 'letter'
  | 'capital'
  | 'decimal'
  | 'letterDigit'
  | 'smallRoman';

/** The number of a label: data as printed, and what order and id are made from. */
export interface LabelNumber {
  /** As printed: "5a", "II", "hai", "đ", "1.1". */
  printed: string;
  style: NumberStyle;
  /** Its place in the order, from 1; 0 for a letter that drafting rules do not use. */
  value: number;
  /** The "a" of "Điều 5a". */
  suffix: string;
  /** The "1." of "1.2", the "a" of "a2": what must stay the same within a run. */
  prefix: string;
  /** The form in an id: `5a`, `ii`, `2`, `dd`, `1-1`. */
  id: string;
}

/** Reads a number written in the given style; undefined when it is not one. */
export function parseLabelNumber(printed: string, style: NumberStyle): LabelNumber | undefined {
  const make = (value: number | undefined, id: string, suffix = '', prefix = '') =>
    value === undefined ? undefined : { printed, style, value, suffix, prefix, id };
  switch (style) {
    case 'arabic': {
      const [, digits, suffix] = /^(\d{1,4})(\p{L}{0,2})$/u.exec(printed) ?? [];
      const letters = letterToId(suffix ?? '');
      return digits ? make(Number(digits), `${Number(digits)}${letters}`, suffix!.toLowerCase()) : undefined;
    }
    case 'roman':
      return make(parseRoman(printed), printed.toLowerCase());
    case 'smallRoman':
      return make(parseRoman(printed.toUpperCase()), printed);
    case 'words': {
      const value = parseOrdinalWords(printed);
      return make(value, String(value));
    }
    case 'letter':
      return make(letterOrdinal(printed), letterToId(printed));
    case 'capital':
      return make(letterOrdinal(printed, CAPITAL_LETTERS), letterToId(printed));
    case 'decimal': {
      const dot = printed.lastIndexOf('.');
      return make(
        Number(printed.slice(dot + 1)),
        printed.replaceAll('.', '-'),
        '',
        printed.slice(0, dot + 1),
      );
    }
    case 'letterDigit': {
      const [, letter, digits] = /^(\p{L}\.?)(\d+)$/u.exec(printed) ?? [];
      return digits
        ? make(Number(digits), `${letterToId(letter!).replace('.', '')}${digits}`, '', letter!)
        : undefined;
    }
  }
}

/** The number that stands at `value` in the order, written as `like` is written: 3 like "II" → "III". */
export function formatLike(like: LabelNumber, value: number): string {
  switch (like.style) {
    case 'arabic':
      return String(value);
    case 'roman':
      return formatRoman(value);
    case 'smallRoman':
      return formatRoman(value).toLowerCase();
    case 'words':
      return formatOrdinalWords(value);
    case 'letter':
      return formatLetter(value);
    case 'capital':
      return formatLetter(value, CAPITAL_LETTERS);
    default:
      return `${like.prefix}${value}`;
  }
}
