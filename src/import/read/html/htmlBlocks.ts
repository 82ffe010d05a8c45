import type { Element } from 'hast';
import { parseLabel } from '../../../domain/place/label.ts';
import type { Align, BlockSpan, Cell, Paragraph, SourceBlock } from '../../blocks.ts';
import type { LeftOut } from '../../source.ts';
import {
  attribute,
  childrenOf,
  isBlock,
  isElement,
  isHidden,
  isUnprinted,
  type Node,
  plainTextOf,
  styleOf,
} from './elements.ts';

/** How the words look where the reader is. */
interface Look {
  bold?: true;
  italic?: true;
  font?: string;
  align?: Align;
  isPre?: true;
}

/** What is gathered while a page is read. */
export interface HtmlGathered {
  blocks: SourceBlock[];
  leftOut: LeftOut[];
  /** Numbers and dashes of lists, which a browser prints and the file does not hold. */
  printed: string[];
}

/** The element that holds the document as blocks. */
export function htmlBlocks(root: Node): HtmlGathered {
  const reader = new HtmlReader();
  reader.read(root, {});
  reader.close();
  return { blocks: reader.blocks, leftOut: reader.leftOut, printed: reader.printed };
}

class HtmlReader {
  blocks: SourceBlock[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly printed: string[] = [];
  #spans: BlockSpan[] = [];
  #align: Align | undefined;
  #count = 0;

  read(node: Node, look: Look): void {
    if (node.type === 'text') this.#addText(node.value, look);
    else if (!isElement(node)) for (const child of childrenOf(node)) this.read(child, look);
    else if (!isUnprinted(node)) this.#readElement(node, look);
  }

  /** Ends the paragraph that is open. */
  close(): void {
    const spans = this.#spans;
    this.#spans = [];
    if (spans.length === 0) return;
    const isBlank = spans.every(({ text }) => text.trim() === '');
    if (isBlank) return;
    const origin = { paragraph: ++this.#count };
    this.blocks.push({ kind: 'paragraph', spans, origin, ...(this.#align && { align: this.#align }) });
  }

  #readElement(element: Element, look: Look): void {
    const { tagName } = element;
    if (isHidden(element)) this.#leaveOut(element, 'hidden');
    else if (tagName === 'del' || tagName === 's' || tagName === 'strike') this.#leaveOut(element, 'deleted');
    else if (tagName === 'br') this.#spans.push({ text: '\n' });
    else if (tagName === 'img') this.#addPicture(element);
    else if (tagName === 'table') this.#readTable(element, look);
    else if (isBlock(element)) {
      this.close();
      const inside = lookOf(element, look);
      this.#align = inside.align;
      if (tagName === 'li') this.#addListLabel(element);
      for (const child of element.children) this.#readInside(child, inside);
      this.close();
      this.#align = look.align;
    } else for (const child of element.children) this.read(child, lookOf(element, look));
  }

  /** Behind a block the words go on as those of the element around it. */
  #readInside(child: Node, look: Look): void {
    if (this.#spans.length === 0) this.#align = look.align;
    this.read(child, look);
  }

  #addText(value: string, { bold, italic, font, isPre }: Look): void {
    const text = isPre ? value : value.replace(/[\t\n\r\f ]+/g, ' ');
    if (text === '' || (text === ' ' && this.#spans.length === 0)) return;
    this.#spans.push({ text, ...(bold && { bold }), ...(italic && { italic }), ...(font && { font }) });
  }

  #leaveOut(element: Element, reason: LeftOut['reason']): void {
    const text = plainTextOf(element);
    if (text.trim() !== '') this.leftOut.push({ text, reason, origin: { paragraph: this.#count + 1 } });
  }

  #addPicture(element: Element): void {
    const name = attribute(element, 'alt') || attribute(element, 'src').replace(/^.*\//, '').slice(0, 60);
    this.blocks.push({ kind: 'picture', name, origin: { paragraph: this.#count } });
  }

  /** The number or dash that a browser prints before a list item, unless the item has a label of its own. */
  #addListLabel(item: Element): void {
    const label = attribute(item, 'dataLabel');
    if (label === '' || parseLabel(plainTextOf(item).trim())) return;
    this.#spans.push({ text: `${label} ` });
    this.printed.push(label);
  }

  #readTable(table: Element, look: Look): void {
    this.close();
    const rows = rowsOf(table).map((row) =>
      row.children.filter(isCell).map((cell) => this.#readCell(cell, look)),
    );
    const isFrame = rows.flat().some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
    if (isFrame) this.blocks.push(...rows.flat().flatMap(({ blocks }) => blocks));
    else if (rows.length > 0)
      this.blocks.push({
        kind: 'table',
        rows: rows.map((cells) => cells.map(toCell)),
        origin: { paragraph: this.#count },
      });
    for (const child of table.children)
      if (isElement(child) && !/^(?:tr|thead|tbody|tfoot|colgroup|col)$/.test(child.tagName))
        this.read(child, look);
    this.close();
  }

  #readCell(element: Element, look: Look): ReadCell {
    const outer = this.blocks;
    this.blocks = [];
    this.read({ ...element, tagName: 'div' }, look);
    this.close();
    const { blocks } = this;
    this.blocks = outer;
    return {
      blocks,
      columns: Number(attribute(element, 'colSpan')),
      rows: Number(attribute(element, 'rowSpan')),
    };
  }
}

interface ReadCell {
  blocks: SourceBlock[];
  columns: number;
  rows: number;
}

const isCell = (node: Node): node is Element =>
  isElement(node) && (node.tagName === 'td' || node.tagName === 'th');

function toCell({ blocks, columns, rows }: ReadCell): Cell {
  return {
    paragraphs: blocks.filter((one): one is Paragraph => one.kind === 'paragraph'),
    ...(columns > 1 && { columns }),
    ...(rows > 1 && { rows }),
  };
}

/** The rows of a table itself, not of tables in it. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

function lookOf(element: Element, look: Look): Look {
  const { tagName } = element;
  const weight = styleOf(element, 'font-weight');
  const slant = styleOf(element, 'font-style');
  const font =
    attribute(element, 'face') || styleOf(element, 'font-family')?.split(',')[0]?.replace(/["']/g, '');
  const align =
    tagName === 'center' ? 'center' : (styleOf(element, 'text-align') ?? attribute(element, 'align'));
  const inside: Look = { ...look };
  if (/^(?:b|strong|th|h[1-6])$/.test(tagName) || (weight && /^(?:bold|[6-9]00)/.test(weight)))
    inside.bold = true;
  if (/^(?:i|em)$/.test(tagName) || slant === 'italic') inside.italic = true;
  if (weight && /^(?:normal|[1-5]00)/.test(weight)) delete inside.bold;
  if (slant === 'normal') delete inside.italic;
  if (font) inside.font = font;
  if (/^(?:left|center|right|justify)$/.test(align)) inside.align = align as Align;
  if (tagName === 'pre') inside.isPre = true;
  return inside;
}
