import type { DocumentTypeId } from '../document/documentType.ts';
import type { DocumentNumber } from '../number/documentNumber.ts';

/**
 * A reference as the grammar finds it in running text, before anyone knows what it points at.
 * Offsets are into the searched string; `text` is the exact slice.
 */
export type FoundReference = { start: number; end: number; text: string } & (
  | {
      kind: 'number';
      number: DocumentNumber;
      /** From the word before it, or before the list it stands in: "các Quyết định 231-QĐ/UB, 1852-QĐ/UB". */
      type?: DocumentTypeId;
      /**
       * "ngày 23/5/1993", "ngày 11 tháng 5 năm 1998" or "năm 1993" straight after the number, as ISO (a day, a month
       * or a year). The date is not part of the reference's own text.
       */
      dated?: string;
    }
  /** A name from some document's `aliases`. */
  | { kind: 'name'; document: string }
  /**
   * A place inside a document: "khoản 2 Điều 5", "điểm 1 mục II", "Điều này". `path` holds id parts from the
   * largest unit to the smallest (`['dieu-5', 'khoan-2']`); a part that says "này" is `{ here: 'dieu' }`.
   * `document` is the index, in the same list, of the reference that names the document it belongs to
   * ("khoản 2 Điều 5 Nghị định 29/1998/NĐ-CP"), `here` for this document, or `unknown` when the words after it name
   * a document that nobody has told us of ("Điều 1 Điều lệ Đảng").
   */
  | { kind: 'provision'; path: readonly PathPart[]; document: number | 'here' | 'unknown' }
  /** "Nghị định này", "Chương trình này": the document itself. */
  | { kind: 'self'; type: DocumentTypeId }
);
export type PathPart = string | { here: string };

/** What a citation points at. */
export interface CitationTarget {
  document: string;
  provision?: string;
}

/** A citation with its end known. */
export interface Citation extends CitationTarget {
  start: number;
  end: number;
  text: string;
}

/** A number-like or place-like string that leads nowhere in the corpus, or to more than one document. */
export interface UnresolvedReference {
  start: number;
  end: number;
  text: string;
  why: 'no-such-document' | 'ambiguous' | 'no-such-provision';
  /** Ids of documents that could be meant. */
  candidates: readonly string[];
}
