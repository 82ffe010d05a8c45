import type { Edition } from '../edition.ts';

/** What BibTeX reads as its own (The TeXbook, ch. 7). */
const SIGNS = /[\\{}$&#%_^~]/g;

/** A document as one entry of BibTeX, in UTF-8 for biber and Zotero; double braces keep names and capitals as they are. */
export function bibtex({ id, address, reference }: Edition): string {
  const { type, title, short, number, date, issuer } = reference;
  const [year, month] = date?.split('-') ?? [];
  const fields = {
    title: `{${escaped(title)}}`,
    shorttitle: short === title ? undefined : `{${escaped(short)}}`,
    author: issuer && `{${escaped(issuer)}}`,
    type: escaped(type),
    number: number && escaped(number),
    date,
    year,
    month: month && String(Number(month)),
    langid: 'vietnamese',
    url: address,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@misc{${id},\n${lines.join('\n')}\n}\n`;
}

function escaped(words: string): string {
  return words.replace(SIGNS, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`));
}
