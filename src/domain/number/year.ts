import { fullYear } from './documentNumber.ts';

/** A year of two or four digits that a document can bear. */
export function readYear(digits: string): number | undefined {
  if (digits.length !== 2 && digits.length !== 4) return undefined;
  const year = fullYear(digits);
  return year >= 1945 && year < 2045 ? year : undefined;
}
