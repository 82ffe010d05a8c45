import type { DocumentTypeId } from '../../document/documentType.ts';
import type { IndexedDocument } from './indexedDocument.ts';

/** A row of the answer. Plain data: the caller makes the address (`domain/urls.ts`) and the words around it. */
export type Hit = DocumentHit | ProvisionHit | BodyHit | TermHit;

/** A document: its name as lists print it, its subject, what is known of its force. */
export interface DocumentHit {
  kind: 'document';
  document: string;
  type: DocumentTypeId;
  name: string;
  subject: string;
  /** True when the subject is the official title, in the document's own words. */
  isOfficial: boolean;
  /** Empty where nothing is known. */
  status: string;
  /** Set when a clause of it was asked for that cannot be opened: the office has no text, or the text no such clause. */
  lack?: 'no-text' | 'no-such-clause';
}

/** A clause of a document whose text is here. */
export interface ProvisionHit {
  kind: 'provision';
  document: string;
  provision: string;
  /** The document's name. */
  name: string;
  /** Its place in short form: "II.1". */
  place: string;
  /** The clause's first words. */
  words: string;
}

/** A body, by its main name. */
export interface BodyHit {
  kind: 'body';
  body: string;
  name: string;
}

/** A term of the glossary, by its anchor on the page of terms. */
export interface TermHit {
  kind: 'term';
  term: string;
  name: string;
}

/**
 * What is known about a query.
 *
 * - `certain`: `hits` holds the one thing meant. After a name, `near` holds other documents that the words fit.
 * - `several`: rows to choose from, likeliest first; one row only where another reading cannot be excluded.
 * - `no-such-number`: the query is a number (or a place) and nothing here bears it; `near` offers what is like it.
 * - `titles`: documents and bodies whose names hold the words, terms that are called so.
 * - `none`: not a query of these kinds, or nothing found.
 */
export interface Resolution {
  kind: 'certain' | 'several' | 'no-such-number' | 'titles' | 'none';
  hits: readonly Hit[];
  /** At most five. */
  near: readonly Hit[];
  /** The number or place asked for, as typed, with `no-such-number`. */
  asked?: string;
}

/** A document as a row of the answer. */
export function documentHit(one: IndexedDocument, lack?: DocumentHit['lack']): DocumentHit {
  const { id, type, name, subject, isOfficial, status } = one;
  return { kind: 'document', document: id, type, name, subject, isOfficial, status, lack };
}

/** Rows for documents, each once. */
export function documentHits(documents: Iterable<IndexedDocument>): DocumentHit[] {
  return [...new Map([...documents].map((one) => [one.id, one])).values()].map((one) => documentHit(one));
}

export const NOTHING: Resolution = { kind: 'none', hits: [], near: [] };
/** Rows of a list of names. */
export const MOST_TITLES = 10;
/** Rows of "có phải …?". */
export const MOST_NEAR = 5;
