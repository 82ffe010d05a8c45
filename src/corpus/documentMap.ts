import { byTime, timeOf } from '../domain/document/chronology.ts';
import type { RelationKind } from '../domain/document/schema.ts';
import { type ClauseReference, formatClause, parseClause } from '../domain/provision/clauseReference.ts';
import { OWN_PROGRAMME } from '../site.config.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';

/** What stands on the map: the programmes, their clauses that cite, documents, and the bodies that issued them. */
export type MapNode =
  /** A clause of a programme, by `clauseNodeId`. */
  | { kind: 'clause'; id: string }
  /** A document of the corpus, the programmes included, by its id. */
  | { kind: 'document'; id: string }
  /** A body, by its id in `bodies.yaml`. */
  | { kind: 'body'; id: string };

/** A clause cites a document; a document was issued by a body; a document stands to another as `RELATION_KINDS` says. */
export type MapEdgeKind = 'cites' | 'issued-by' | RelationKind;

/** One tie on the map, in the direction in which it is written: the citing clause, the younger document first. */
export interface MapEdge {
  kind: MapEdgeKind;
  from: string;
  to: string;
  /** The proof: keys of `sources.yaml` or clauses (`id#muc-i`). */
  source: readonly string[];
  /** Present when the tie is inferred: the reasons. */
  inference?: string;
  /** A short remark in the site's own words. */
  note?: string;
}

/** The citations of the programmes with all that they lead to. Ids are unique over the three kinds of node. */
export interface DocumentMap {
  nodes: readonly MapNode[];
  edges: readonly MapEdge[];
  /** Documents of the corpus that no tie leads to from a programme or what it cites. */
  leftOut: number;
}

/** A clause's node: a clause of the site's own programme goes by its own id (`muc-i`), another's by `id#muc-i`. */
export function clauseNodeId(clause: ClauseReference): string {
  return clause.document === OWN_PROGRAMME ? clause.provision : formatClause(clause);
}

/** The clause that a node stands for: the way back from `clauseNodeId`. */
export function clauseOfNode(id: string): ClauseReference {
  return parseClause(id) ?? { document: OWN_PROGRAMME, provision: id };
}

/**
 * The map of the corpus: every clause of a programme that cites, what it cites, every document that a chain of
 * ties joins to those or to a programme, and who issued each. Read from the citations, relations and issuers of the
 * corpus; nothing is added. Clauses in printed order, documents oldest first, bodies in the order of their list.
 */
export function documentMapOf(corpus: Corpus): DocumentMap {
  const { documents, programmes, bodies } = corpus;
  const cites = programmes.flatMap((programme) => citationsOf(corpus, programme));
  const reached = new Set([...programmes.map(({ metadata }) => metadata.id), ...cites.map(({ to }) => to)]);
  for (const { metadata } of documents.values()) if (metadata.role === 'cited') reached.add(metadata.id);
  const neighbours = neighboursIn(corpus);
  for (const id of reached) for (const other of neighbours.get(id) ?? []) reached.add(other);

  const time = (id: string) => timeOf(documents.get(id)!.metadata);
  const known = [...reached].sort((a, b) => byTime(time(a), time(b)) || a.localeCompare(b));
  const issued = known.flatMap((id): MapEdge[] => {
    const { value, source, inference, note } = documents.get(id)!.metadata.issuer;
    return value === undefined ? [] : [edge('issued-by', id, value, { source, inference, note })];
  });
  const ties = known.flatMap((id) =>
    documents
      .get(id)!
      .metadata.relations.map(({ kind, document, ...proof }) => edge(kind, id, document, proof)),
  );
  const citing = new Set(cites.map(({ from }) => from));
  const issuers = new Set(issued.map(({ to }) => to));
  return {
    nodes: [
      ...[...citing].map((id): MapNode => ({ kind: 'clause', id })),
      ...known.map((id): MapNode => ({ kind: 'document', id })),
      ...[...bodies.keys()].filter((id) => issuers.has(id)).map((id): MapNode => ({ kind: 'body', id })),
    ],
    edges: [...cites, ...issued, ...ties],
    leftOut: documents.size - reached.size,
  };
}

/** Clause → document, each pair once (a clause may name a document twice), in printed order. */
function citationsOf({ backlinks }: Corpus, { metadata, provisions }: CorpusDocument): MapEdge[] {
  const order = [...provisions.keys()];
  const pairs = new Map<string, MapEdge & { place: number; start: number }>();
  for (const [to, links] of backlinks)
    for (const { from, citation } of links) {
      if (from.document !== metadata.id || to === metadata.id) continue;
      const known = pairs.get(`${from.provision} ${to}`);
      if (known && known.start <= citation.start) continue;
      const found = edge('cites', clauseNodeId(from), to, { source: [formatClause(from)] });
      const place = order.indexOf(from.provision);
      pairs.set(`${from.provision} ${to}`, { ...found, place, start: citation.start });
    }
  return [...pairs.values()]
    .sort((a, b) => a.place - b.place || a.start - b.start)
    .map(({ place, start, ...one }) => one);
}

/** Documents by the documents that are tied to them, in either direction. */
function neighboursIn({ documents }: Corpus): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  for (const { metadata } of documents.values())
    for (const { document } of metadata.relations) {
      join(metadata.id, document);
      join(document, metadata.id);
    }
  return neighbours;
}

function edge(
  kind: MapEdgeKind,
  from: string,
  to: string,
  {
    source,
    inference,
    note,
  }: Pick<MapEdge, 'source'> & { inference?: string | undefined; note?: string | undefined },
): MapEdge {
  return { kind, from, to, source, ...(inference ? { inference } : {}), ...(note ? { note } : {}) };
}
