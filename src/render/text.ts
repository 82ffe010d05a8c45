import { eachProvision, officialLines, type Provision } from '../domain/provision/tree.ts';

/** A unit's printed line as plain text, with the heading below its label; the cells of a table with commas between. */
export function lineText(provision: Provision): string {
  const lines = officialLines(provision).map((texts) => texts.map(({ value }) => value).join(', '));
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
