import { eachProvision, type Provision, printedLine } from '../domain/provision/tree.ts';

/** A unit's printed line as plain text, with the heading below its label; the cells of a table with commas between. */
export function lineText(provision: Provision): string {
  const { headingBelow, rows } = provision;
  if (rows) return rows.map((row) => row.map(({ value }) => value).join(', ')).join('; ');
  return [printedLine(provision), headingBelow?.value].filter(Boolean).join(' ');
}

/** The words of a unit with everything inside it, in one line. */
export function wholeWords(provision: Provision): string {
  return [...eachProvision([provision])]
    .map(lineText)
    .filter((line) => line !== '')
    .join(' ');
}
