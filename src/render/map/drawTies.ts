import type { DocumentMap, MapEdge } from '../../corpus/documentMap.ts';
import { PROGRAMME_ID } from '../../domain/urls.ts';
import {
  COLUMN,
  type DrawnChip,
  type DrawnDocument,
  type DrawnTie,
  type MapLayout,
  TRACKS,
  WIDTH,
} from './mapLayout.ts';
import type { Row } from './mapRows.ts';
import { MARK } from './placeLanes.ts';
import { type Port, routeTies, type Wanted } from './routeTies.ts';
import { lookOf, TIE_CLASS } from './tieLook.ts';

const INSET = 4;
/** Lines beside a document begin this far from it; to begin behind its words is worth a small way round. */
const BESIDE = 12;
const BEHIND_WORDS = 4;

/** A line for every tie but those to issuers, which are words, along rows and the free strips between them. */
export function drawTies(
  { edges }: DocumentMap,
  lanes: MapLayout['lanes'],
  rows: readonly Row[],
  documents: readonly (DrawnDocument & { row: number })[],
  clauses: readonly DrawnChip[],
): DrawnTie[] {
  const byId = new Map(documents.map((one) => [one.id, one]));
  const marks = documents.map(({ x }) => x);
  const even = Array.from({ length: Math.floor((WIDTH - COLUMN) / 6) }, (_, index) => COLUMN + index * 6);
  const xs = [
    ...new Set([...even.filter((x) => marks.every((mark) => Math.abs(mark - x) > 3)), ...marks]),
  ].sort((a, b) => a - b);
  const ys = [
    ...rows.flatMap(({ top, y }) => [...TRACKS.map((track) => top + track), y]),
    rows.at(-1)!.bottom + 6,
  ];
  const rowAt = new Map(rows.map(({ y }, index) => [y, index]));
  const inRow = Map.groupBy(documents, ({ row }) => row);
  const isBlocked = (x: number, y: number) =>
    x <= COLUMN ||
    (inRow.get(rowAt.get(y) ?? -1) ?? []).some((one) => x > one.from - INSET && x < one.to + INSET);

  const portsOf = (id: string, edge: MapEdge): Port[] => {
    const document = byId.get(id);
    if (id === PROGRAMME_ID && edge.kind === 'related') {
      const y = byId.get(edge.from)!.y;
      const lane = lanes.find(({ top, bottom }) => top < y && y < bottom)!;
      return ys.filter((one) => lane.top < one && one < lane.bottom).map((one) => ({ x: COLUMN, y: one }));
    }
    if (document) {
      const { x, y, side, from, to } = document;
      const [mark, words] = side === 'right' ? [from - BESIDE, to + BESIDE] : [to + BESIDE, from - BESIDE];
      return [
        { x, y },
        { x: mark, y },
        { x: words, y, extra: BEHIND_WORDS },
      ];
    }
    return clauses.filter((chip) => chip.id === id).map(({ y }) => ({ x: COLUMN, y }));
  };
  const ties = edges.filter(({ kind }) => kind !== 'issued-by');
  const reach = ({ from, to }: MapEdge) =>
    Math.abs((byId.get(from)?.y ?? 0) - (byId.get(to)?.y ?? 0)) +
    Math.abs((byId.get(from)?.x ?? 0) - (byId.get(to)?.x ?? 0));
  const rank = (edge: MapEdge) => ['replaces', 'cites', 'amends', 'other'].indexOf(TIE_CLASS[edge.kind]);
  const ordered = [...ties].sort((a, b) => rank(a) - rank(b) || reach(a) - reach(b));
  const wanted = ordered.map((edge): Wanted => {
    // A clause that stands in two lanes goes to the document of the one it stands in.
    const near = edge.kind === 'cites' ? nearestChip(edge, byId, clauses) : undefined;
    return {
      from: near ? [{ x: COLUMN, y: near.y }] : portsOf(edge.from, edge),
      to: portsOf(edge.to, edge),
      ends: [`from ${edge.from}`, `to ${edge.to}`],
      bundle: lookOf(edge),
    };
  });
  const ways = routeTies({ xs, ys, isBlocked }, wanted);
  const points = new Map(ordered.map((edge, index) => [edge, ways[index]!]));
  return ties.map((edge) => {
    const way = points.get(edge)!;
    return { edge, points: touch(way, byId.get(edge.from), byId.get(edge.to)) };
  });
}

function nearestChip(
  { from, to }: MapEdge,
  documents: ReadonlyMap<string, DrawnDocument>,
  clauses: readonly DrawnChip[],
): DrawnChip | undefined {
  const y = documents.get(to)?.y ?? 0;
  return clauses.filter(({ id }) => id === from).sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))[0];
}

/** Room between a mark and the end of a line, where an arrow's tip stands. */
const CLEAR = MARK + 2;

/** Lines run up to the marks of their documents and stop at their rim. */
function touch(way: readonly Port[], from?: DrawnDocument, to?: DrawnDocument): Port[] {
  return stopAt(stopAt([...way].reverse(), to).reverse(), from);
}

/** The line with its first end at the rim of the document's mark, or behind its words where it starts there. */
function stopAt(way: readonly Port[], document?: DrawnDocument): Port[] {
  const [first, ...rest] = way;
  if (!first || !document) return [...way];
  const { x, y, side } = document;
  if (first.x === x && rest[0]) {
    const next = rest[0];
    return [{ x: x + CLEAR * Math.sign(next.x - x), y: y + CLEAR * Math.sign(next.y - y) }, ...rest];
  }
  // A line may end elsewhere: at the programme's column.
  if (first.y !== y) return [...way];
  const isAtMark = side === 'right' ? first.x < x : first.x > x;
  if (!isAtMark)
    return [{ x: side === 'right' ? Math.min(document.to + 2, WIDTH) : document.from - 2, y }, ...way];
  const rim = { x: x + CLEAR * Math.sign(first.x - x), y };
  return rest[0]?.y === y ? [rim, ...rest] : [rim, ...way];
}
