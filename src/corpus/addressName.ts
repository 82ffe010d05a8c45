import { documentName } from '../domain/document/name.ts';
import { clauseOfPage, splitAddress } from '../domain/permanence/address.ts';
import { spokenPlace } from '../domain/provision/spokenPlace.ts';
import { bodyUrl, documentUrl } from '../domain/urls.ts';
import type { Corpus } from './corpus.ts';

/**
 * What an address is called in a sentence: "điểm 1, mục II, Chương trình hành động", a document's name, a body's name;
 * the address itself where nothing is known of it any more. `from` is the page it is said on: it needs no name there.
 */
export function addressName(corpus: Corpus, address: string, from?: string): string {
  const { page, fragment } = splitAddress(clauseOfPage(address) ?? address);
  if (fragment !== undefined) {
    const place = placeName(fragment);
    return page === from ? place : `${place}, ${pageName(corpus, page)}`;
  }
  return pageName(corpus, page);
}

function placeName(fragment: string): string {
  return spokenPlace(fragment).replace(/^chu-thich-/, 'chú thích ');
}

function pageName({ documents, bodies }: Corpus, page: string): string {
  for (const { metadata } of documents.values())
    if (documentUrl(metadata.id) === page) return documentName(metadata);
  for (const { id, names } of bodies.values()) if (bodyUrl(id) === page) return names[0]!;
  return page;
}
