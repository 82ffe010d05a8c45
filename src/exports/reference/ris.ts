import type { Edition } from '../edition.ts';

/**
 * A document as one record of RIS: a statute, as Zotero, EndNote and Mendeley take it. A comma after the issuer says
 * that it is a body, whose name is not to be parted.
 */
export function ris({ id, address, reference }: Edition): string {
  const { title, short, number, date, issuer } = reference;
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'STAT'],
    ['ID', id],
    ['TI', title],
    ['ST', short === title ? undefined : short],
    ['AU', issuer && `${issuer},`],
    ['M1', number],
    ['DA', date && `${date.replaceAll('-', '/')}/`],
    ['PY', date?.slice(0, 4)],
    ['LA', 'vi'],
    ['UR', address],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return `${[...written, 'ER  - '].join('\r\n')}\r\n`;
}
