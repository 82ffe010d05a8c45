/**
 * Whether a style is one for quotations, by its name.
 * Examples: `Quote`, `Intense Quote`, `Quotations`, `MsoQuote`, `Trích dẫn`, `Lời văn`.
 */
export function isQuotationStyle(name: string): boolean {
  return /quot|trích|lời văn|nguyên văn/iu.test(name.normalize('NFC').replaceAll('_20_', ' '));
}
