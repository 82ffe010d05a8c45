import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { shortDue } from '../../domain/deadline/shortDue.ts';
import { documentName } from '../../domain/document/name.ts';
import { shortPlace } from '../../domain/provision/spokenPlace.ts';
import type { Provision } from '../../domain/provision/tree.ts';
import { bodyUrl, documentUrl } from '../../domain/urls.ts';
import { at } from '../address.ts';
import { laterNotes } from './laterNotes.ts';

const join = (items: ElementContent[][], separator = ', '): ElementContent[] =>
  items.flatMap((item, index) => (index > 0 ? [{ type: 'text' as const, value: separator }, ...item] : item));

/**
 * What stands in a unit's margin: its permanent link, deadline and bodies as the text charges them, what it cites,
 * where it is cited, what later law changed there. On a phone all but the first two fold to one quiet line under the unit.
 */
export function sideOf(
  corpus: Corpus,
  document: CorpusDocument,
  provision: Provision,
  hrefOf: (provision: string) => string,
): ElementContent[] {
  const { id, text } = provision;
  const place = shortPlace(id);
  const tasks = text.marks.flatMap((mark) => (mark.type === 'assignment' ? [mark] : []));
  const dues = [...new Set(tasks.flatMap(({ due, dueText }) => (due && dueText ? [shortDue(dueText)] : [])))];
  const leads = [...new Set(tasks.flatMap(({ lead }) => lead))];
  const cited = [
    ...new Set((document.citations.get(text) ?? []).map((citation) => citation.document)),
  ].filter((other) => other !== document.metadata.id);
  const backlinks = (corpus.backlinks.get(document.metadata.id) ?? []).filter(
    ({ citation }) => citation.provision === id,
  );
  return [
    h('a.pl', { href: `#${id}` }, place),
    ...dues.map((due) => h('span.due', `hạn ${due}`)),
    ...(leads.length > 0 ? [h('span', join(leads.map((lead) => [bodyLink(corpus, lead)])))] : []),
    ...(cited.length > 0
      ? [h('span.wide-only', ['Dẫn: ', ...join(cited.map((other) => [documentLink(corpus, other)]))])]
      : []),
    ...(backlinks.length > 0 ? [backlinkList(corpus, document.metadata.id, backlinks, hrefOf)] : []),
    ...(document === corpus.programme ? laterNotes(corpus, id) : []),
  ];
}

function bodyLink({ bodies }: Corpus, id: string): ElementContent {
  return h('a', { href: at(bodyUrl(id)) }, bodies.get(id)?.names[0]);
}

function documentLink({ documents }: Corpus, id: string): ElementContent {
  const { metadata } = documents.get(id)!;
  return h('a', { href: at(documentUrl(id)) }, metadata.number.value ?? documentName(metadata));
}

function backlinkList(
  { documents }: Corpus,
  own: string,
  backlinks: readonly { from: { document: string; provision: string } }[],
  hrefOf: (provision: string) => string,
): ElementContent {
  const places = new Map(backlinks.map(({ from }) => [documentUrl(from.document, from.provision), from]));
  const rows = [...places].map(([url, from]) => {
    const where = from.document === own ? '' : `, ${documentName(documents.get(from.document)!.metadata)}`;
    return h(
      'li',
      h(
        'a',
        { href: from.document === own ? hrefOf(from.provision) : at(url) },
        shortPlace(from.provision) + where,
      ),
    );
  });
  return h('div.cited', ['Được dẫn chiếu tại:', h('ul', rows)]);
}
