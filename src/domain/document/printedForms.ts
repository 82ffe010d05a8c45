import type { Body } from './catalogues.ts';

/**
 * The abbreviations of a body that pages and rows may print: those that the programme or a source writes. One of
 * common usage that nobody has confirmed is understood where it is typed, and never shown.
 */
export function printedAbbreviations({ abbreviations }: Pick<Body, 'abbreviations'>): Body['abbreviations'] {
  return abbreviations.filter(({ basis }) => basis !== 'usage');
}
