import { clauseUrl } from '../domain/clauseUrls.ts';
import type { Body } from '../domain/document/catalogues.ts';
import type { FilePosition } from '../domain/issue/index.ts';
import { digestOf, wordsDigest } from '../domain/permanence/digest.ts';
import { LASTING_PAGES } from '../domain/permanence/sitePages.ts';
import { scansUrl } from '../domain/scanUrls.ts';
import { bodyUrl, documentUrl, tasksUrl } from '../domain/urls.ts';
import { hasClausePages } from './clausePages.ts';
import type { CorpusDocument } from './corpus.ts';
import type { PublishedAddress } from './publishedAddress.ts';
import { ordersTasks } from './tasks.ts';

/** The bodies with the place of each in its file. */
interface PlacedBodies {
  value: readonly Body[];
  placeOf: (path: readonly PropertyKey[]) => FilePosition;
}

/**
 * Every address the site promises: its own pages, documents, bodies, clauses (and their pages, where they have any),
 * printed footnotes. The digests of clauses are those of their own words; a page has none.
 */
export function publishedAddresses(
  documents: Iterable<CorpusDocument>,
  bodies: PlacedBodies,
): ReadonlyMap<string, PublishedAddress> {
  const all: PublishedAddress[] = LASTING_PAGES.map((address) => ({
    address,
    place: { file: 'src/domain/permanence/sitePages.ts', line: 1, column: 1 },
  }));
  for (const document of documents) all.push(...addressesOf(document));
  for (const [index, { id }] of bodies.value.entries())
    all.push({ address: bodyUrl(id), place: bodies.placeOf([index, 'id']) });
  return new Map(all.map((one) => [one.address, one]));
}

/** The addresses that a document gives the site. */
function* addressesOf({ metadata, tree, provisions, placeOf }: CorpusDocument): Generator<PublishedAddress> {
  const { id } = metadata;
  yield { address: documentUrl(id), place: placeOf(['id']) };
  if (metadata.role === 'programme' && ordersTasks({ provisions }))
    yield { address: tasksUrl({}, id), place: placeOf(['id']) };
  if (metadata.scans.length > 0) yield { address: scansUrl(id), place: placeOf(['scans']) };
  for (const provision of provisions.values()) {
    const { place } = provision;
    yield { address: documentUrl(id, provision.id), digest: wordsDigest(provision), place };
    if (hasClausePages(metadata)) yield { address: clauseUrl(id, provision.id), place };
  }
  for (const note of tree.footnotes) {
    const digest = digestOf(note.text.value);
    yield { address: documentUrl(id, `chu-thich-${note.id}`), digest, place: note.text.places[0]!.place };
  }
}
