import { slug } from '../../document/ruledId.ts';
import type { BodyRow } from '../../number/typed/lexicon.ts';
import type { IndexedDocument } from './readDocuments.ts';
import type { BodyHit, DocumentHit, ProvisionHit } from './resolution.ts';
import type { PlaceRow } from './resolverIndex.ts';

/** A document as a row of the answer. */
export function documentHit(one: IndexedDocument, lack?: DocumentHit['lack']): DocumentHit {
  const { id, type, name, subject, isOfficial, status } = one;
  return { kind: 'document', document: id, type, name, subject, isOfficial, status, ...(lack && { lack }) };
}

/** A body as a row of the answer. */
export function bodyHit([names, , id]: BodyRow): BodyHit {
  const name = names.split('|')[0]!;
  return { kind: 'body', body: id ?? slug(name), name };
}

/** A clause of a document as a row of the answer. */
export function provisionHit(
  document: string,
  name: string,
  [provision, place, words]: PlaceRow,
): ProvisionHit {
  return { kind: 'provision', document, provision, name, place, words };
}

/** Rows for documents, each once. */
export function documentHits(documents: Iterable<IndexedDocument>): DocumentHit[] {
  return [...new Map([...documents].map((one) => [one.id, one])).values()].map((one) => documentHit(one));
}
