import { AS_PRINTED } from '../domain/provision/misprint.ts';
import { NUMBER_ON_ONE_LINE } from './numberOnOneLine.ts';
import type { EditionRun } from './runs.ts';
import type { WalkedLine } from './walk.ts';
import { type XmlAttributes, xml, xmlText } from './xml.ts';

/** How a format of markup names places and leads to them. */
export interface MarkupNames {
  /** The id of a unit's element. */
  idOf: (unit: string) => string;
  /** The id of a footnote's element. */
  footnoteOf: (footnote: string) => string;
  /** Where a link leads, from the address on the site. */
  hrefOf: (address: string) => string;
  /** What a call of a footnote carries besides. */
  callAttributes: XmlAttributes;
  /** The level that the title of a text has among the headings of the page. */
  titleLevel: number;
}

/** How far units inside others are set in; deeper ones stand as the last. */
const DEEPEST = 3;

/** A printed line as markup that is both XHTML and HTML. */
export function lineMarkup(line: WalkedLine, names: MarkupNames): string {
  const { level, depth, label, gap, runs, below, rows } = line;
  const id = names.idOf(line.id);
  if (rows) {
    const cells = (row: EditionRun[][], tag: string) =>
      xml('tr', {}, ...row.map((one) => xml(tag, {}, runsMarkup(one, names))));
    const [head = [], ...body] = rows;
    return xml(
      'table',
      { id },
      xml('thead', {}, cells(head, 'th')),
      body.length > 0 ? xml('tbody', {}, ...body.map((row) => cells(row, 'td'))) : '',
    );
  }
  const words = [
    xmlText(`${label}${gap}`),
    runsMarkup(runs, names),
    ...(below ? ['<br/>', runsMarkup(below, names)] : []),
  ];
  const tag = level ? `h${Math.min(level + names.titleLevel - 1, 6)}` : 'p';
  return xml(tag, { id, class: depth > 0 ? `d${Math.min(depth, DEEPEST)}` : undefined }, ...words);
}

/** Words with what is printed otherwise, links and calls of footnotes. */
export function runsMarkup(runs: readonly EditionRun[], names: MarkupNames): string {
  return runs
    .map(({ text, strong, emphasis, href, footnote, misprint }) => {
      if (misprint) return xml('small', { class: 'site' }, xmlText(AS_PRINTED));
      if (footnote) {
        const call = { href: `#${names.footnoteOf(footnote)}`, ...names.callAttributes };
        return xml('sup', {}, xml('a', call, xmlText(footnote)));
      }
      let words = text.split('\n').map(wordsMarkup).join('<br/>');
      if (emphasis) words = xml('em', {}, words);
      if (strong) words = xml('strong', {}, words);
      return href ? xml('a', { href: names.hrefOf(href) }, words) : words;
    })
    .join('');
}

const NUMBERS = new RegExp(`(${NUMBER_ON_ONE_LINE})`, 'u');

/** Words of one print; the style of the format keeps what is `so` on one line. */
function wordsMarkup(words: string): string {
  return words
    .split(NUMBERS)
    .map((part, index) => (index % 2 === 1 ? xml('span', { class: 'so' }, xmlText(part)) : xmlText(part)))
    .join('');
}
