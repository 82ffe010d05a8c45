import type { APIRoute } from 'astro';
import { currentCorpus } from '../../../corpus/current.ts';
import { documentHistory, hasHistory } from '../../../corpus/permalinks.ts';

/** The earlier words of a document's clauses; only for documents in which anything ever changed. */
export function getStaticPaths() {
  const corpus = currentCorpus();
  return [...corpus.documents.keys()]
    .filter((id) => hasHistory(corpus, id))
    .map((id) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(documentHistory(currentCorpus(), params['id']!)));
