import type { BlockSpan, Cell, Note, Origin, Paragraph, SourceBlock } from '../../blocks.ts';
import type { LeftOut, LeftOutReason } from '../../source.ts';
import { childElement, elementsOf, type XmlElement } from '../xmlTree.ts';
import { type ListCounts, nextLabel } from './listLabel.ts';
import type { OdtLook, OdtStyles } from './styles.ts';

/** Where a paragraph stands in lists. */
interface InList {
  style: string;
  level: number;
  /** False once the item's first paragraph has its label. */
  isFirst: boolean;
}
interface Made {
  spans: BlockSpan[];
  beside: SourceBlock[];
}

/** Reads the text of an OpenDocument file as blocks (ODF 1.3, 5 and 9). */
export class OdtReader {
  readonly leftOut: LeftOut[] = [];
  readonly notes: Note[] = [];
  readonly labels: string[] = [];
  readonly #styles: OdtStyles;
  readonly #counts: ListCounts = new Map();
  #count = 0;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  blocksOf(holder: XmlElement, part?: Origin['part'], list?: InList): SourceBlock[] {
    return elementsOf(holder).flatMap((element) => this.#block(element, part, list));
  }

  leave(element: XmlElement, reason: LeftOutReason): void {
    const text = allWords(element);
    if (text.trim() !== '') this.leftOut.push({ text, reason, origin: { paragraph: this.#count } });
  }

  #block(element: XmlElement, part: Origin['part'], list: InList | undefined): SourceBlock[] {
    switch (element.name) {
      case 'p':
      case 'h':
        return this.#paragraph(element, part, list);
      case 'table':
        return this.#table(element, part);
      case 'list': {
        const style = element.attributes['text:style-name'] ?? list?.style ?? '';
        return this.blocksOf(element, part, { style, level: (list?.level ?? 0) + 1, isFirst: false });
      }
      case 'list-item':
        return this.blocksOf(element, part, list && { ...list, isFirst: true });
      case 'tracked-changes':
        this.leave(element, 'deleted');
        return [];
      case 'annotation':
        this.leave(element, 'comment');
        return [];
      case 'frame':
        return this.#frame(element);
      case 'forms':
      case 'sequence-decls':
        return [];
      default:
        return this.blocksOf(element, part, list);
    }
  }

  #paragraph(element: XmlElement, part: Origin['part'], list: InList | undefined): SourceBlock[] {
    const look = this.#styles.lookOf(element.attributes['text:style-name']);
    const origin: Origin = { paragraph: ++this.#count, ...(part && { part }) };
    const made: Made = { spans: [], beside: [] };
    this.#inside(element, look, made);
    const isBlank = made.spans.every(({ text, note }) => text.trim() === '' && note === undefined);
    const label = isBlank || !list?.isFirst ? undefined : this.#label(list, look);
    if (list) list.isFirst = false;
    if (label) made.spans.unshift({ text: `${label} ` });
    const { align } = look;
    const paragraph: Paragraph = { kind: 'paragraph', spans: made.spans, origin, ...(align && { align }) };
    return [...(isBlank ? [] : [paragraph]), ...made.beside];
  }

  #label({ style, level }: InList, look: OdtLook): string | undefined {
    const label = nextLabel(this.#styles, this.#counts, style || (look.list ?? ''), level);
    if (label) this.labels.push(label);
    return label;
  }

  #inside(element: XmlElement, look: OdtLook, made: Made): void {
    const { bold, italic, font } = look;
    const say = (text: string) =>
      made.spans.push({
        text,
        ...(bold && { bold: true }),
        ...(italic && { italic: true }),
        ...(font && { font }),
      });
    for (const one of element.children)
      if (typeof one === 'string') say(one.replace(/[\t\n\r ]+/g, ' '));
      else this.#inline(one, look, made, say);
  }

  #inline(one: XmlElement, look: OdtLook, made: Made, say: (text: string) => void): void {
    switch (one.name) {
      case 's':
        say(' '.repeat(Math.min(200, Number(one.attributes['text:c'] ?? 1))));
        break;
      case 'tab':
        say('\t');
        break;
      case 'line-break':
        say('\n');
        break;
      case 'note':
        this.#note(one, made);
        break;
      case 'annotation':
        this.leave(one, 'comment');
        break;
      case 'frame':
      case 'custom-shape':
        made.beside.push(...this.#frame(one));
        break;
      case 'span':
        this.#inside(one, { ...look, ...this.#styles.lookOf(one.attributes['text:style-name']) }, made);
        break;
      default:
        this.#inside(one, look, made);
    }
  }

  #note(note: XmlElement, made: Made): void {
    const citation = childElement(note, 'note-citation');
    const id = `${note.attributes['text:note-class'] === 'endnote' ? 'e' : ''}${this.notes.length + 1}`;
    if (citation) this.leave(citation, 'note-call');
    made.spans.push({ text: '', note: id });
    const own: Note = { id, paragraphs: [] };
    this.notes.push(own);
    const body = childElement(note, 'note-body');
    const blocks = body ? this.blocksOf(body, 'footnote') : [];
    own.paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  }

  /** A picture is told; the words of a text box are read where it is anchored. */
  #frame(frame: XmlElement): SourceBlock[] {
    const box = childElement(frame, 'text-box');
    if (box) return this.blocksOf(box, 'box');
    const blocks = this.blocksOf(frame, 'box');
    return blocks.length > 0
      ? blocks
      : [{ kind: 'picture', name: 'hình', origin: { paragraph: this.#count } }];
  }

  #table(table: XmlElement, part: Origin['part']): SourceBlock[] {
    const origin: Origin = { paragraph: this.#count, ...(part && { part }) };
    const rows = rowsOf(table).map((row) =>
      elementsOf(row)
        .filter(({ name }) => name === 'table-cell')
        .map((cell) => ({ cell, blocks: this.blocksOf(cell, part) })),
    );
    const isFrame = rows.flat().some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
    if (isFrame) return rows.flat().flatMap(({ blocks }) => blocks);
    return [{ kind: 'table', rows: rows.map((row) => row.map(toCell)), origin }];
  }
}

function toCell({ cell, blocks }: { cell: XmlElement; blocks: SourceBlock[] }): Cell {
  const columns = Number(cell.attributes['table:number-columns-spanned'] ?? 1);
  const rows = Number(cell.attributes['table:number-rows-spanned'] ?? 1);
  return {
    paragraphs: blocks.filter((one): one is Paragraph => one.kind === 'paragraph'),
    ...(columns > 1 && { columns }),
    ...(rows > 1 && { rows }),
  };
}

const rowsOf = (table: XmlElement): XmlElement[] =>
  elementsOf(table).flatMap((one) => {
    if (one.name === 'table-row') return [one];
    return /^(?:table-header-rows|table-rows|table-row-group)$/.test(one.name) ? rowsOf(one) : [];
  });

/** All words below an element that are print. */
export function allWords(element: XmlElement): string {
  return element.children
    .map((one) => (typeof one === 'string' ? one : UNPRINTED.has(one.name) ? '' : allWords(one)))
    .join('');
}
const UNPRINTED = new Set([
  'forms',
  'creator',
  'date',
  'title',
  'desc',
  'sequence-decls',
  'change-info',
  'event-listeners',
]);
