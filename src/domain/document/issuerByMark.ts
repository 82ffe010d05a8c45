import { parseNumber } from '../number/documentNumber.ts';
import { markKey } from '../number/markKey.ts';
import type { Body } from './catalogues.ts';

/** The issuer that a number names by its own last mark, and the mark: "QH" in 10/2022/QH15 is Quốc hội. */
export interface MarkedIssuer {
  body: string;
  mark: string;
}

/**
 * Reads the issuer from a number: the one body whose abbreviation is the last mark, without the number of its term.
 * Undefined where no body bears the mark, or several do ("UBND").
 *
 * Examples: `10/2022/QH15` → QH, `326-QĐ/TU` → TU, `29/1998/NĐ-CP` → CP.
 */
export function issuerByMark(number: string, bodies: readonly Body[]): MarkedIssuer | undefined {
  const mark = parseNumber(number)?.symbol.at(-1)?.replace(/\d+$/, '');
  if (!mark) return undefined;
  const bearing = bodies.filter(({ abbreviations }) =>
    abbreviations.some(({ form }) => markKey(form) === markKey(mark)),
  );
  return bearing.length === 1 ? { body: bearing[0]!.id, mark } : undefined;
}
