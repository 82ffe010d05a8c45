import type { DocumentTypeId } from '../../domain/document/documentType.ts';
import type { BranchId } from '../../domain/document/level.ts';
import type { BlockSpan, Origin } from '../blocks.ts';
import type { LeftOut, Remark } from '../source.ts';

/** One paragraph of the document as it will be written: no line breaks, one space between words. */
export interface RecognisedLine {
  kind: 'paragraph';
  spans: BlockSpan[];
  origin: Origin;
}

/** A table of the document: cells as words, every row with as many cells as the first. */
export interface TableLine {
  kind: 'table';
  rows: BlockSpan[][][];
  origin: Origin;
}

/** A printed footnote, its paragraphs as one. */
export interface NoteLine {
  id: string;
  spans: BlockSpan[];
}

/** What the form of documents prints around the words, as far as it was found; absent what was not. */
export interface Head {
  branch?: BranchId;
  /** As printed: "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH". */
  issuer?: string;
  /** Without "Số:". */
  number?: string;
  place?: string;
  /** ISO 8601, as far as it is printed. */
  date?: string;
  type?: DocumentTypeId;
  /** What the document is about: the words under its type, or behind "V/v". */
  subject?: string;
  signatory?: string;
  /** "có hiệu lực thi hành từ ngày …", where the document says it of itself. */
  inForce?: string;
}

/** A file recognised as an official document. */
export interface Recognised {
  head: Head;
  title?: RecognisedLine;
  body: (RecognisedLine | TableLine)[];
  notes: NoteLine[];
  leftOut: LeftOut[];
  /** What a person should look at. */
  doubts: Remark[];
}
