/**
 * The neutral list that every reader makes and the recogniser reads: what is printed, how it looks as far as the form of
 * official documents says something by it, and where it came from. No reader knows about provisions, no recogniser
 * about formats.
 */

/** A rectangle on a page: from its left and upper edge, in parts of the page's width and height (0 to 1). */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where something stands in the file that was read: enough to show the place beside the text that was made of it. */
export interface Origin {
  /** Of a PDF or a scan, from 1. */
  page?: number;
  box?: Box;
  /** Of plain text and Markdown, from 1. */
  line?: number;
  /** Of formats without pages: which paragraph, from 1. */
  paragraph?: number;
  /** What is no part of the running text: a footnote, a text box, the head of a page. */
  part?: 'footnote' | 'box' | 'header' | 'footer';
}

/** Words that look alike. A call of a footnote is a span without words. */
export interface BlockSpan {
  text: string;
  bold?: true;
  italic?: true;
  /** The name of the font, where the file says it: old fonts tell which encoding the letters are in. */
  font?: string;
  /** The footnote that is called here. */
  note?: string;
  /** How sure a reader of pictures is of these words, 0 to 1; absent where letters are letters. */
  sure?: number;
  /** What the word may be in truth, where a reader of pictures may have misread it; never put in by itself. */
  maybe?: string;
  /** Where the words stand, and on which page: a paragraph may begin on the one before. */
  box?: Box;
  page?: number;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Paragraph {
  kind: 'paragraph';
  /** Line breaks that the print has inside a paragraph are `\n`. */
  spans: BlockSpan[];
  align?: Align;
  origin: Origin;
}

export interface Cell {
  paragraphs: Paragraph[];
  /** How many columns and rows it covers; one each when absent. */
  columns?: number;
  rows?: number;
}

export interface Table {
  kind: 'table';
  rows: Cell[][];
  origin: Origin;
}

/** A picture is told, never taken over: an official text is words. */
export interface Picture {
  kind: 'picture';
  name: string;
  origin: Origin;
}

export interface PageBreak {
  kind: 'page-break';
  origin: Origin;
}

export type SourceBlock = Paragraph | Table | Picture | PageBreak;

/** A printed footnote: what calls it, and its words. */
export interface Note {
  id: string;
  paragraphs: Paragraph[];
}

/** The words of a paragraph without how they look. */
export function textOf({ spans }: Pick<Paragraph, 'spans'>): string {
  return spans.map(({ text }) => text).join('');
}

/** The words of a block, those in cells of tables too. */
export const wordsOfBlock = (block: SourceBlock): string => [...eachParagraph([block])].map(textOf).join(' ');

/** Every paragraph of the blocks, those in cells of tables too, in printed order. */
export function* eachParagraph(blocks: readonly SourceBlock[]): Generator<Paragraph> {
  for (const block of blocks)
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'table') for (const cell of block.rows.flat()) yield* cell.paragraphs;
}
