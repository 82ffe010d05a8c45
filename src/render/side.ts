import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { laterNotesOn } from '../corpus/laterNotesOn.ts';
import { scanBegunBy } from '../corpus/scan/scanPages.ts';
import { clauseUrl } from '../domain/clauseUrls.ts';
import { documentName } from '../domain/document/name.ts';
import { shortPlace } from '../domain/provision/spokenPlace.ts';
import type { Provision } from '../domain/provision/tree.ts';
import { scansUrl } from '../domain/scanUrls.ts';
import { documentUrl } from '../domain/urls.ts';
import { chargeLine } from './chargeLine.ts';

/** How a page writes the way to what it names: the page knows where it stands, the margin does not. */
export interface Hrefs {
  /** To an address of the site. */
  ofAddress: (address: string) => string;
  /** To a place of the same document, or to its text as a whole. */
  ofPlace: (provision: string | undefined) => string;
}

/**
 * What stands beside a unit in the site's own voice, in its margin or on a quiet line under it: who and by when, where
 * it is cited, the way to what later law changed there and to the paper. What it cites is a link in its words already.
 */
export function sideOf(
  corpus: Corpus,
  document: CorpusDocument,
  provision: Provision,
  above: readonly Provision[],
  { ofAddress, ofPlace }: Hrefs,
): ElementContent[] {
  const { id } = provision;
  const own = document.metadata.id;
  const charge = chargeLine(provision, above, (body) => corpus.bodies.get(body)!.names);
  const backlinks = (corpus.backlinks.get(own) ?? []).filter(({ citation }) => citation.provision === id);
  return [
    ...charge.flatMap((value, index): ElementContent[] => [
      ...(index > 0 ? [h('span', ' · ')] : []),
      { type: 'text', value },
    ]),
    ...(backlinks.length > 0 ? [backlinkList(corpus, own, backlinks, { ofAddress, ofPlace })] : []),
    ...(laterNotesOn(corpus, document, id).length > 0
      ? [h('a.later', { href: `${ofAddress(clauseUrl(own, id))}#ve-sau` }, 'Quy định về sau')]
      : []),
    ...scanLink(scanBegunBy(corpus, document, id), own, ofAddress),
  ];
}

/** The way to a page of the paper, where the first clause on it begins. */
function scanLink(page: number | undefined, own: string, ofAddress: Hrefs['ofAddress']): ElementContent[] {
  if (page === undefined) return [];
  return [h('div.way', h('a', { href: ofAddress(scansUrl(own, page)) }, `Ảnh bản gốc, trang ${page}`))];
}

function backlinkList(
  { documents }: Corpus,
  own: string,
  backlinks: readonly { from: { document: string; provision: string } }[],
  { ofAddress, ofPlace }: Hrefs,
): ElementContent {
  const places = new Map(backlinks.map(({ from }) => [documentUrl(from.document, from.provision), from]));
  const rows = [...places].map(([url, from]) => {
    const where = from.document === own ? '' : `, ${documentName(documents.get(from.document)!.metadata)}`;
    return h(
      'li',
      h(
        'a',
        { href: from.document === own ? ofPlace(from.provision) : ofAddress(url) },
        shortPlace(from.provision) + where,
      ),
    );
  });
  return h('div.cited', ['Được dẫn chiếu tại:', h('ul', rows)]);
}
