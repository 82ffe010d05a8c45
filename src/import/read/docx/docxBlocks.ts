import type { BlockSpan, Origin, Paragraph, SourceBlock } from '../../blocks.ts';
import type { LeftOut, LeftOutReason } from '../../source.ts';
import { childElement, elementsOf, textBelow, type XmlElement } from '../xmlTree.ts';
import { mergeDown } from './mergeDown.ts';
import type { Numbering } from './numbering.ts';
import {
  type DocxLook,
  type DocxStyles,
  type ParagraphLook,
  paragraphLook,
  runLook,
  styled,
} from './styles.ts';

/** Elements around runs that say nothing of the words: links, smart tags, fields, controls, insertions, formulas. */
const AROUND = new Set(
  'hyperlink smartTag fldSimple sdt sdtContent ins moveTo customXml bdo dir oMath oMathPara r'.split(' '),
);

/** Reads the parts of a Word file as blocks; numbers that Word counts go on through all of them. */
export class DocxReader {
  readonly leftOut: LeftOut[] = [];
  /** Labels that Word counts and prints itself. */
  readonly labels: string[] = [];
  insertions = 0;
  readonly #styles: DocxStyles;
  readonly #numbering: Numbering;
  #count = 0;

  constructor(styles: DocxStyles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  blocksOf(holder: XmlElement, part?: Origin['part']): SourceBlock[] {
    return elementsOf(holder).flatMap((element) => {
      if (element.name === 'p') return this.#paragraph(element, part);
      if (element.name === 'tbl') return this.#table(element, part);
      if (/^(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(element.name)) return this.blocksOf(element, part);
      if (element.name === 'AlternateContent') return this.blocksOf(this.#choice(element), part);
      if (/^(?:del|moveFrom)$/.test(element.name)) this.leave(element, 'deleted');
      return [];
    });
  }

  /** Leaves out all words below an element. */
  leave(element: XmlElement, reason: LeftOutReason): void {
    const text = printedWords(element);
    if (text.trim() !== '') this.leftOut.push({ text, reason, origin: { paragraph: this.#count } });
  }

  #paragraph(element: XmlElement, part: Origin['part']): SourceBlock[] {
    const properties = childElement(element, 'pPr');
    const own = paragraphLook(properties);
    const style = this.#styles.lookOf(childElement(properties, 'pStyle')?.attributes['w:val'] ?? '');
    const look = { ...style, ...own, numbering: { ...style.numbering, ...own.numbering } };
    const origin: Origin = { paragraph: ++this.#count, ...(part && { part }) };
    const made: { spans: BlockSpan[]; beside: SourceBlock[] } = { spans: [], beside: [] };
    for (const one of elementsOf(element)) this.#inside(one, look, made);
    const isBlank = made.spans.every(({ text, note }) => text.trim() === '' && note === undefined);
    const label = isBlank ? undefined : this.#label(look);
    if (label) made.spans.unshift({ text: `${label} ` });
    const { align } = look;
    const paragraph: Paragraph = { kind: 'paragraph', spans: made.spans, origin, ...(align && { align }) };
    return [...(isBlank ? [] : [paragraph]), ...made.beside];
  }

  #label({ numbering }: ParagraphLook): string | undefined {
    if (!numbering?.id || numbering.id === '0') return undefined;
    const label = this.#numbering.next(numbering.id, numbering.level ?? 0);
    if (label) this.labels.push(label);
    return label;
  }

  #inside(element: XmlElement, look: DocxLook, made: { spans: BlockSpan[]; beside: SourceBlock[] }): void {
    const { name, attributes } = element;
    switch (name) {
      case 'r':
        this.#run(element, look, made);
        return;
      case 'del':
      case 'moveFrom':
        this.leave(element, 'deleted');
        return;
      case 'AlternateContent':
        this.#inside(this.#choice(element), look, made);
        return;
      case 't':
        made.spans.push(styled(textBelow(element), look));
        return;
      case 'tab':
      case 'ptab':
        made.spans.push({ text: '\t' });
        return;
      case 'cr':
        made.spans.push({ text: '\n' });
        return;
      case 'br':
        if (attributes['w:type'] === 'page') made.beside.push({ kind: 'page-break', origin: {} });
        made.spans.push({ text: '\n' });
        return;
      case 'noBreakHyphen':
        made.spans.push(styled('-', look));
        return;
      case 'sym':
        made.spans.push(styled(symbol(attributes), look));
        return;
      case 'footnoteReference':
      case 'endnoteReference':
        made.spans.push({ text: '', note: noteId(name, attributes['w:id'] ?? '') });
        return;
      case 'drawing':
      case 'pict':
      case 'object':
        this.#picture(element, made);
        return;
    }
    if (name === 'ins' || name === 'moveTo') this.insertions++;
    if (AROUND.has(name) || name === 'Choice')
      for (const one of elementsOf(element)) this.#inside(one, look, made);
  }

  #run(element: XmlElement, look: DocxLook, made: { spans: BlockSpan[]; beside: SourceBlock[] }): void {
    const properties = childElement(element, 'rPr');
    const style = childElement(properties, 'rStyle')?.attributes['w:val'];
    const own = { ...look, ...(style && runOnly(this.#styles.lookOf(style))), ...runLook(properties) };
    if (own.hidden) this.leave(element, 'hidden');
    else for (const one of elementsOf(element)) this.#inside(one, own, made);
  }

  /** A picture is told; the words of a text box are read where it is anchored. */
  #picture(element: XmlElement, made: { beside: SourceBlock[] }): void {
    const boxes = textBoxes(element);
    for (const box of boxes) made.beside.push(...this.blocksOf(box, 'box'));
    if (boxes.length === 0)
      made.beside.push({ kind: 'picture', name: 'hình', origin: { paragraph: this.#count } });
  }

  /** What newer programs show; the copy for older ones says the same again. */
  #choice(element: XmlElement): XmlElement {
    const [choice, ...others] = elementsOf(element);
    for (const other of others) this.leave(other, 'repeated');
    return choice ?? element;
  }

  #table(table: XmlElement, part: Origin['part']): SourceBlock[] {
    const origin: Origin = { paragraph: this.#count, ...(part && { part }) };
    const rows = rowsOf(table).map((row) =>
      cellsOf(row).map((cell) => ({ cell, blocks: this.blocksOf(cell, part) })),
    );
    const isFrame = rows.flat().some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
    if (isFrame) return rows.flat().flatMap(({ blocks }) => blocks);
    return [{ kind: 'table', rows: mergeDown(rows), origin }];
  }
}

const runOnly = ({ align: _, numbering: __, ...look }: ParagraphLook): DocxLook => look;

/** Footnotes and endnotes are counted each from 1, so one kind gets a letter. */
export const noteId = (name: string, id: string) => `${name.startsWith('end') ? 'e' : ''}${id}`;

/** `w:sym` names a place in a font of signs; those of the private area are bullets. */
function symbol(attributes: XmlElement['attributes']): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return Number.isInteger(code) && code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
}

/** The outermost text boxes below an element; of two copies only the first is looked into. */
function textBoxes(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((one) => (one.name === 'txbxContent' ? [one] : textBoxes(one)));
}

/** All words below an element that are print, deleted ones too. */
export function printedWords(element: XmlElement): string {
  if (element.name === 't' || element.name === 'delText') return textBelow(element);
  if (element.name === 'noBreakHyphen') return '-';
  if (element.name === 'sym') return symbol(element.attributes);
  const end = element.name === 'p' ? '\n' : '';
  return elementsOf(element).map(printedWords).join('') + end;
}

const throughControls = (holder: XmlElement, name: string): XmlElement[] =>
  elementsOf(holder).flatMap((one) => {
    if (one.name === name) return [one];
    return /^(?:sdt|sdtContent|ins|customXml)$/.test(one.name) ? throughControls(one, name) : [];
  });
const rowsOf = (table: XmlElement) => throughControls(table, 'tr');
const cellsOf = (row: XmlElement) => throughControls(row, 'tc');
