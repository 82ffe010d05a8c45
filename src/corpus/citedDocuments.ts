import type { Corpus } from './corpus.ts';

/** The documents that the programme cites, in the order in which it first names them. */
export function citedDocumentsOf({ documents, backlinks, programme }: Corpus): string[] {
  const order = [...programme.provisions.keys()];
  const first = (id: string) =>
    Math.min(
      ...(backlinks.get(id) ?? [])
        .filter(({ from }) => from.document === programme.metadata.id)
        .map(({ from, citation }) => order.indexOf(from.provision) * 1e6 + citation.start),
    );
  return [...documents.values()]
    .filter(({ metadata }) => metadata.collection === 'cited')
    .map(({ metadata }) => metadata.id)
    .sort((a, b) => first(a) - first(b));
}
