import type { APIRoute } from 'astro';
import { at } from '../../components/address.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { documentMapOf } from '../../corpus/documentMap.ts';
import { tieEnd } from '../../render/map/tieWords.ts';

/**
 * The map as data. `nodes`: id, kind (`clause`, `document`, `body`), name, url, and of a document its date and
 * status, `null` when not known. `edges`: kind, from, to, source keys, and `inference` where the tie is inferred.
 */
export const GET: APIRoute = () => {
  const corpus = currentCorpus();
  const { nodes, edges } = documentMapOf(corpus);
  const described = nodes.map(({ kind, id }) => {
    const { name, url } = tieEnd(corpus, id);
    const metadata = kind === 'document' ? corpus.documents.get(id)!.metadata : undefined;
    return {
      id,
      kind,
      name,
      url: at(url),
      ...(metadata ? { date: metadata.date.value ?? null, status: metadata.status.value ?? null } : {}),
    };
  });
  return new Response(JSON.stringify({ nodes: described, edges }));
};
