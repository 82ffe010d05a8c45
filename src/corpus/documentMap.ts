import { byTime, timeOf } from '../domain/document/chronology.ts';
import type { RelationKind } from '../domain/document/schema.ts';
import { compareText } from '../domain/text/compareText.ts';
import { PROGRAMME_ID } from '../domain/urls.ts';
import type { Corpus } from './corpus.ts';

/** What stands on the map: the programme, its clauses that cite, documents, and the bodies that issued them. */
export type MapNode =
  /** A clause of the programme, by its provision id. */
  | { kind: 'clause'; id: string }
  /** A document of the corpus, the programme included, by its id. */
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
  /** The proof: keys of `sources.yaml` or provision ids of the programme. */
  source: readonly string[];
  /** Present when the tie is inferred: the reasons. */
  inference?: string;
  /** A short remark in the site's own words. */
  note?: string;
}

/** The citations of the programme with all that they lead to. Ids are unique over the three kinds of node. */
export interface DocumentMap {
  nodes: readonly MapNode[];
  edges: readonly MapEdge[];
  /** Documents of the corpus that no tie leads to from the programme or what it cites. */
  leftOut: number;
}

/**
 * The map of the corpus: every clause of the programme that cites, what it cites, every document that a chain of
 * ties joins to those or to the programme, and who issued each. Read from the citations, relations and issuers of the
 * corpus; nothing is added. Clauses in printed order, documents oldest first, bodies in the order of their list.
 */
export function documentMapOf(corpus: Corpus): DocumentMap {
  const { documents, programme, bodies } = corpus;
  const cites = citationsOf(corpus);
  const reached = new Set([PROGRAMME_ID, ...cites.map(({ to }) => to)]);
  for (const { metadata } of documents.values())
    if (metadata.collection === 'cited') reached.add(metadata.id);
  const neighbours = neighboursIn(corpus);
  for (const id of reached) for (const other of neighbours.get(id) ?? []) reached.add(other);

  const time = (id: string) => timeOf(documents.get(id)!.metadata);
  const known = [...reached].sort((a, b) => byTime(time(a), time(b)) || compareText(a, b));
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
      ...[...programme.provisions.keys()]
        .filter((id) => citing.has(id))
        .map((id): MapNode => ({ kind: 'clause', id })),
      ...known.map((id): MapNode => ({ kind: 'document', id })),
      ...[...bodies.keys()].filter((id) => issuers.has(id)).map((id): MapNode => ({ kind: 'body', id })),
    ],
    edges: [...cites, ...issued, ...ties],
    leftOut: documents.size - reached.size,
  };
}

/** Clause → document, each pair once (a clause may name a document twice), in printed order. */
function citationsOf({ backlinks, programme }: Corpus): MapEdge[] {
  const order = [...programme.provisions.keys()];
  const pairs = new Map<string, MapEdge & { start: number }>();
  for (const [to, links] of backlinks)
    for (const { from, citation } of links) {
      if (from.document !== PROGRAMME_ID || to === PROGRAMME_ID) continue;
      const known = pairs.get(`${from.provision} ${to}`);
      if (known && known.start <= citation.start) continue;
      const found = edge('cites', from.provision, to, { source: [from.provision] });
      pairs.set(`${from.provision} ${to}`, { ...found, start: citation.start });
    }
  return [...pairs.values()]
    .sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from) || a.start - b.start)
    .map(({ start, ...one }) => one);
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
