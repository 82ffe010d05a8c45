import { type HierarchyNode, stratify } from 'd3-hierarchy';
import type { DocumentMap, MapEdge } from '../../corpus/documentMap.ts';
import { PROGRAMME_ID } from '../../domain/urls.ts';

/** What one place of the programme leads to: clauses that cite, and documents, each after the one it hangs on. */
export interface Lane {
  clauses: readonly string[];
  documents: readonly LaneDocument[];
}

export interface LaneDocument {
  id: string;
  /** The document it hangs on in this lane; absent for what the clauses cite, or for what hangs on the programme. */
  parent?: string;
}

/** How far apart a tie puts two documents: a document stands in the lane it is nearest to. */
const LENGTHS: Record<MapEdge['kind'], number> = {
  cites: 1,
  replaces: 1,
  'same-as': 1,
  amends: 1,
  guides: 1.25,
  implements: 1.5,
  'based-on': 1.5,
  mentions: 2,
  related: 2,
  'issued-by': Number.POSITIVE_INFINITY,
};

/** Above the lanes; no id of a node. */
const ROOT = '/';
/** The lane there is when nothing is cited. */
const ONLY_LANE = '/1';

interface Hung {
  id: string;
  parent: string | undefined;
  length: number;
  /** Which of those that hang on the same one come first: the programme, what is cited or succeeds, the rest. */
  rank: 0 | 1 | 2;
}

/**
 * The map as lanes: one for each place of the programme that cites (clauses that cite the same document first share
 * one), in printed order. A document that is tied to the programme itself goes to the clause that the tie's proof
 * names. Every document stands once, under the one it hangs on: a tree, walked with successors first and then by time.
 */
export function lanesOf({ nodes, edges }: DocumentMap): Lane[] {
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  const laneOf = new Map<string, string>();
  const clausesOf = new Map<string, string[]>();
  const hung = new Map<string, Hung>();
  for (const { kind, from, to } of edges) {
    if (kind !== 'cites') continue;
    const known = laneOf.get(to);
    const lane = known ?? from;
    laneOf.set(to, lane);
    const clauses = clausesOf.get(lane) ?? [];
    if (!clauses.includes(from)) clausesOf.set(lane, [...clauses, from]);
    if (known === undefined) hung.set(to, { id: to, parent: lane, length: 0, rank: 1 });
  }
  const firstLane = [...clausesOf.keys()][0] ?? ONLY_LANE;
  if (!clausesOf.has(firstLane)) clausesOf.set(firstLane, []);
  const lanes = [...clausesOf.keys()];
  const ties = edges.filter(({ kind }) => kind !== 'cites' && kind !== 'issued-by');
  hung.set(PROGRAMME_ID, { id: PROGRAMME_ID, parent: firstLane, length: 0, rank: 0 });
  hang(hung, ties, (tie) => laneNamed(tie, clausesOf) ?? firstLane);
  for (const { id, kind } of nodes)
    if (kind === 'document' && !hung.has(id))
      hung.set(id, { id, parent: firstLane, length: Number.POSITIVE_INFINITY, rank: 2 });

  const place = (one: Hung) => one.rank * order.size + (order.get(one.id) ?? 0);
  const root = stratify<Hung>()
    .id(({ id }) => id)
    .parentId(({ parent }) => parent)([
    { id: ROOT, parent: undefined, length: 0, rank: 2 },
    ...lanes.map((id): Hung => ({ id, parent: ROOT, length: 0, rank: 2 })),
    ...hung.values(),
  ]);
  for (const lane of root.children ?? []) lane.sort((a, b) => place(a.data) - place(b.data));
  return (root.children ?? []).map((lane) => ({
    clauses: clausesOf.get(lane.id!)!,
    documents: lane.descendants().length > 1 ? walk(lane) : [],
  }));
}

function walk(lane: HierarchyNode<Hung>): LaneDocument[] {
  const documents: LaneDocument[] = [];
  lane.eachBefore(({ data, depth, parent }) => {
    if (depth > 1) documents.push({ id: data.id, ...(depth > 2 ? { parent: parent!.id! } : {}) });
  });
  return documents;
}

/** Dijkstra from what is cited: each document hangs on the nearest one. */
function hang(
  hung: Map<string, Hung>,
  ties: readonly MapEdge[],
  laneByProof: (tie: MapEdge) => string,
): void {
  const waiting = [...hung.keys()];
  while (waiting.length > 0) {
    waiting.sort((a, b) => hung.get(b)!.length - hung.get(a)!.length);
    const id = waiting.pop()!;
    for (const tie of ties) {
      const other = tie.from === id ? tie.to : tie.to === id ? tie.from : undefined;
      if (other === undefined || other === PROGRAMME_ID) continue;
      const length = hung.get(id)!.length + LENGTHS[tie.kind];
      if (length >= (hung.get(other)?.length ?? Number.POSITIVE_INFINITY)) continue;
      const parent = id === PROGRAMME_ID ? laneByProof(tie) : id;
      const rank = tie.kind === 'replaces' && tie.to === id ? 1 : 2;
      hung.set(other, { id: other, parent, length, rank });
      waiting.push(other);
    }
  }
}

/** The lane whose clause the proof names, or holds it: `muc-iv-diem-1-doan-2` is in the lane of `muc-iv-diem-1`. */
function laneNamed(
  { source }: MapEdge,
  clausesOf: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const lanes = [...clausesOf].map(([lane, [own]]) => ({ lane, own: own ?? lane }));
  const laneHolding = (clause: string) =>
    lanes
      .filter(({ own }) => `${clause}-`.startsWith(`${own}-`))
      .sort((a, b) => b.own.length - a.own.length)[0]?.lane;
  for (const key of source.toReversed()) {
    const lane = laneHolding(key);
    if (lane !== undefined) return lane;
  }
  return undefined;
}
