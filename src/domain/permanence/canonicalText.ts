import { officialTexts } from '../provision/tree.ts';

/** NFC, every run of white space one space, none at the ends. */
export function oneLine(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * The words that a unit's digest is made of: the unit's own words, the heading printed below its label, the cells of a
 * table in reading order; NFC, runs of white space as one space, trimmed, one space between the parts.
 *
 * Left out, each for a reason: the units inside it (each has an address and a digest of its own, so a digest tells
 * whether these words changed); the printed label (the address says it already, and words that are renumbered must be
 * known again at their new place); footnote calls, emphasis and every annotation (`<Sic>`, `<Assignment>` …), for they
 * are no words of the text. Letters, capitals, marks and punctuation all count.
 */
export function canonicalText(unit: Parameters<typeof officialTexts>[0]): string {
  const parts = officialTexts(unit).map(({ value }) => value);
  return oneLine(parts.join(' '));
}
