import { markMisprints, misprintsOf } from '../domain/provision/misprint.ts';
import {
  type AnnotatedText,
  eachProvision,
  officialLines,
  type Provision,
} from '../domain/provision/tree.ts';

/** A unit's printed line as plain text, with the heading below its label; the cells of a table with commas between. */
export function lineText(provision: Provision): string {
  return lineOf(provision, ({ value }) => value);
}

/** A unit's line as it is copied: a misprint that was kept says so. */
export function copiedLine(provision: Provision): string {
  return lineOf(provision, (text) => markMisprints(text.value, misprintsOf(text)));
}

function lineOf(provision: Provision, wordsOf: (text: AnnotatedText) => string): string {
  const lines = officialLines(provision).map((texts) => texts.map(wordsOf).join(', '));
  const [own = '', ...below] = lines.map((line) => (line.trim() === '' ? '' : line));
  const label = `${provision.label ?? ''}${provision.gap}`;
  return [`${label}${own}`, below.filter(Boolean).join(provision.rows ? '; ' : ' ')]
    .filter(Boolean)
    .join(' ');
}

/** The words of a unit with everything inside it, in one line. */
export function wholeWords(provision: Provision): string {
  return [...eachProvision([provision])]
    .map(lineText)
    .filter((line) => line !== '')
    .join(' ');
}
