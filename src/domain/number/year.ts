/** `98` → 1998, `09` → 2009: a year of two digits lies between 1945, when the State was founded, and 2044. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 45 ? 2000 : 1900);
}

/** A year of two or four digits that a document can bear. */
export function readYear(digits: string): number | undefined {
  if (digits.length !== 2 && digits.length !== 4) return undefined;
  const year = fullYear(digits);
  return year >= 1945 && year < 2045 ? year : undefined;
}
