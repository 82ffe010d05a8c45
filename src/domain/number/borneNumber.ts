import { foldText } from '../text/fold.ts';
import { parseNumber } from './documentNumber.ts';
import { plainMark } from './markKey.ts';

/** A number that a document bears, ready for comparison. */
export interface BorneNumber {
  ordinal: string;
  /** 0 when the number has none. */
  year: number;
  /** Marks folded, without "&": `nd`, `cp`. */
  parts: readonly string[];
}

/** Reads a printed number; figures alone ("229") are a number without marks. */
export function readBorneNumber(printed: string): BorneNumber | undefined {
  const number = parseNumber(printed);
  if (number)
    return { ordinal: foldText(number.ordinal), year: number.year ?? 0, parts: number.symbol.map(plainMark) };
  return /^\d{1,5}$/.test(printed) ? { ordinal: String(Number(printed)), year: 0, parts: [] } : undefined;
}
