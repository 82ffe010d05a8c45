import type { IndexedDocument } from './readDocuments.ts';
import type { DocumentHit } from './resolution.ts';

/** A document as a row of the answer. */
export function documentHit(one: IndexedDocument, lack?: DocumentHit['lack']): DocumentHit {
  const { id, type, name, subject, isOfficial, status } = one;
  return { kind: 'document', document: id, type, name, subject, isOfficial, status, ...(lack && { lack }) };
}

/** Rows for documents, each once. */
export function documentHits(documents: Iterable<IndexedDocument>): DocumentHit[] {
  return [...new Map([...documents].map((one) => [one.id, one])).values()].map((one) => documentHit(one));
}
