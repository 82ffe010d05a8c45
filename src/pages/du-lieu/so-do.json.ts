import type { APIRoute } from 'astro';
import { at } from '../../components/address.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { clauseNodeId, documentMapOf } from '../../corpus/documentMap.ts';
import { standingOf } from '../../corpus/standing/standing.ts';
import { parseClause } from '../../domain/provision/clauseReference.ts';
import { tieEnd } from '../../render/map/tieWords.ts';

/**
 * The map as data. `nodes`: id, kind (`clause`, `document`, `body`), name, url, and of a document its date, its force
 * as a group (`status`) and in words (`force`), each `null` when not known. `edges`: kind, from, to, source (keys, or ids of clauses), and
 * `inference` where the tie is inferred.
 */
export const GET: APIRoute = () => {
  const corpus = currentCorpus();
  const { nodes, edges } = documentMapOf(corpus);
  const described = nodes.map(({ kind, id }) => {
    const { name, url } = tieEnd(corpus, id);
    const node = { id, kind, name, url: at(url) };
    if (kind !== 'document') return node;
    const { id: status, phrase } = standingOf(corpus, id);
    const date = corpus.documents.get(id)!.metadata.date.value ?? null;
    return { ...node, date, status: phrase ? status : null, force: phrase || null };
  });
  // Clauses are named as their nodes are.
  const nodeOf = (key: string) => {
    const clause = parseClause(key);
    return clause ? clauseNodeId(clause) : key;
  };
  const proved = edges.map((tie) => ({ ...tie, source: tie.source.map(nodeOf) }));
  return new Response(JSON.stringify({ nodes: described, edges: proved }));
};
