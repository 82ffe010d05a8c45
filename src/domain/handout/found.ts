/** The part of a file that is not its body. */
export type FilePart =
  | 'header'
  | 'footer'
  | 'footnote'
  | 'endnote'
  | 'comment'
  | 'notes'
  | 'layout'
  | 'diagram';

/** Where something stands in a handout, counted from 1 as its reader counts: slides, pages, paragraphs, lines. */
export interface FilePlace {
  kind: 'paragraph' | 'page' | 'slide' | 'line';
  number: number;
  part?: FilePart;
}

/** A stretch of running text that belongs together: a paragraph, a cell, a page of a PDF. */
export interface Passage {
  text: string;
  place: FilePlace;
  /** True when it is set as a quotation: in a style of that name, a `<blockquote>`, behind ">". */
  isQuote?: true;
}

/** A live link, with the words it is set on (empty on a picture). */
export interface FoundLink {
  href: string;
  words: string;
  place: FilePlace;
}

/** What a reader takes out of a file, in reading order. */
export interface Found {
  links: readonly FoundLink[];
  text: readonly Passage[];
  /** Places whose words could not be made out; their links are read. */
  unread?: readonly FilePlace[];
}
