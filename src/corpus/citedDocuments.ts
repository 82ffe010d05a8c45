import type { Corpus } from './corpus.ts';
import { isProgramme } from './programmeName.ts';

/**
 * The documents that a programme cites, in the order in which it first names them; those of the site's own where none
 * is named. What no programme's words name is the own one's: it is cited under a name that nobody can read.
 */
export function citedDocumentsOf(corpus: Corpus, programme = corpus.programme): string[] {
  const order = [...programme.provisions.keys()];
  const first = (id: string) => {
    const links = (corpus.backlinks.get(id) ?? []).filter(({ from }) => isProgramme(corpus, from.document));
    const own = links.filter(({ from }) => from.document === programme.metadata.id);
    if (own.length === 0) return links.length === 0 && programme === corpus.programme ? LAST : undefined;
    return Math.min(...own.map(({ from, citation }) => order.indexOf(from.provision) * 1e6 + citation.start));
  };
  return [...corpus.documents.values()]
    .filter(({ metadata }) => metadata.role === 'cited')
    .flatMap(({ metadata: { id } }) => {
      const place = first(id);
      return place === undefined ? [] : [{ id, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

const LAST = Number.POSITIVE_INFINITY;
