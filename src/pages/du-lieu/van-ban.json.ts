import type { APIRoute } from 'astro';
import { groupByType } from '../../components/document/groupDocuments.ts';
import { listRow } from '../../components/document/listRow.ts';
import { currentCorpus } from '../../corpus/current.ts';

/** The list of documents as data, in the order of the page; the filter reads it when a reader first chooses. */
export const GET: APIRoute = () => {
  const corpus = currentCorpus();
  const rows = groupByType(corpus.documents.values()).flatMap(({ documents }) =>
    documents.map((one) => listRow(corpus, one)),
  );
  return new Response(JSON.stringify(rows));
};
