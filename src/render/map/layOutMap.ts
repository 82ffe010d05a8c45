import type { Corpus } from '../../corpus/corpus.ts';
import type { DocumentMap, MapEdge, MapEdgeKind } from '../../corpus/documentMap.ts';
import { formatShortDate } from '../../domain/document/date.ts';
import { UNKNOWN } from '../../domain/document/status.ts';
import { shortPlace } from '../../domain/provision/spokenPlace.ts';
import { PROGRAMME_ID } from '../../domain/urls.ts';
import { lanesOf } from './lanes.ts';
import { shortBodyName, shortDocumentName } from './nodeLabel.ts';
import { GAP, type Ground, MARK, type Placed, placeLanes } from './placeLanes.ts';
import { type Port, routeTies, type Wanted } from './routeTies.ts';
import { breakLines, textWidth } from './textWidth.ts';
import { placeOf, type TimeScale, yearsOf } from './timeScale.ts';

/** A document drawn: mark, words beside it, and the rectangle that a finger can hit. Pixels. */
export interface DrawnDocument {
  id: string;
  x: number;
  /** Middle of its row. */
  y: number;
  side: 'left' | 'right';
  name: readonly string[];
  issuer?: string;
  date?: string;
  from: number;
  to: number;
  height: number;
}

export interface DrawnChip {
  id: string;
  x: number;
  y: number;
  width: number;
  text: string;
}

export interface DrawnTie {
  edge: MapEdge;
  points: readonly Port[];
}

/** The picture as numbers: everything in pixels from its upper left corner. */
export interface MapLayout {
  width: number;
  height: number;
  /** Right end of the programme's column; left end of the undated region, of the years before the axis, and the axis. */
  columns: { programme: number; undated: number; early: number; axis: number };
  scale: TimeScale;
  years: readonly { year: number; x: number }[];
  lanes: readonly { top: number; bottom: number }[];
  clauses: readonly DrawnChip[];
  documents: readonly DrawnDocument[];
  bodies: readonly DrawnChip[];
  ties: readonly DrawnTie[];
}

export const WIDTH = 1200;
export const FONT = 13;
export const LINE = 21;
export const TOUCH = 44;
/** Height of the line of years at the top. */
export const HEAD = 40;
const GUTTER = 12;
const TRACKS = [4, 8];
const BETWEEN_LANES = 12;
const NAME_WIDTH = 142;
const COLUMN = 88;

/** How ties run together: those of one look only. */
export function lookOf({ kind, inference }: Pick<MapEdge, 'kind' | 'inference'>): string {
  return `${TIE_CLASS[kind]}${inference === undefined ? '' : ' inferred'}`;
}

/** Four looks: citing, taking the place of, changing, and every other tie. */
export const TIE_CLASS: Record<MapEdgeKind, 'cites' | 'replaces' | 'amends' | 'other' | 'issued'> = {
  cites: 'cites',
  replaces: 'replaces',
  'same-as': 'replaces',
  amends: 'amends',
  guides: 'other',
  implements: 'other',
  'based-on': 'other',
  related: 'other',
  'issued-by': 'issued',
};

/** Places everything on the map: lanes down the page, time from left to right. Deterministic, about 0.3 s. */
export function layOutMap(corpus: Corpus, map: DocumentMap): MapLayout {
  const lanes = lanesOf(map);
  const labels = new Map(
    lanes.flatMap(({ documents }) => documents.map(({ id }) => [id, labelOf(corpus, id)] as const)),
  );
  const dates = [...labels.values()].flatMap(({ at }) => at ?? []);
  const cited = map.edges.flatMap(({ kind, to }) => (kind === 'cites' ? (labels.get(to)?.at ?? []) : []));
  const from = Math.floor(Math.min(...cited, ...(cited.length > 0 ? [] : dates), 2002));
  const to = Math.ceil(Math.max(...dates, from + 1));
  const widest = (wanted: (at: number | undefined) => boolean) =>
    Math.max(0, ...[...labels.values()].filter(({ at }) => wanted(at)).map(({ width }) => width)) +
    2 * MARK +
    GAP;
  const column = widest((at) => at === undefined) + 18;
  const undated = COLUMN + 16;
  const early = undated + column + 4;
  const axis =
    early + (dates.some((at) => at < from) ? widest((at) => at !== undefined && at < from) + 18 : 0);
  const scale: TimeScale = { from, to, start: axis + MARK, end: WIDTH - 2 * MARK };
  const ground: Ground = { undated: [undated + MARK + 4], left: axis, right: WIDTH };

  const placed = placeLanes(
    lanes.map(({ clauses, documents }) => ({
      leastRows: clauses.length,
      documents: documents.map(({ id, parent }) => {
        const { width, lines, at, date } = labels.get(id)!;
        const x = at === undefined ? undefined : at < from ? early + MARK + 4 : round(placeOf(scale, date!));
        return {
          id,
          width,
          lines: lines.length,
          ...(parent ? { parent } : {}),
          ...(x === undefined ? {} : { x }),
        };
      }),
    })),
    ground,
  );

  const rows = rowsOf(placed, labels);
  const drawn = placed.flatMap(({ documents }) =>
    documents.map((one): DrawnDocument & { row: number } => {
      const { lines, issuer, date } = labels.get(one.id)!;
      const y = rows[one.row]!.y;
      const { id, x, side, from, to, row } = one;
      return {
        ...{ id, x, y, side, from, to, row, name: lines, height: lines.length * LINE + LINE },
        ...(issuer ? { issuer } : {}),
        ...(date ? { date: formatShortDate(date) } : {}),
      };
    }),
  );
  const clauses = lanes.flatMap(({ clauses }, lane) =>
    clauses.map((id, index): DrawnChip => {
      const text = shortPlace(id);
      return { id, x: 4, y: rows[placed[lane]!.row + index]!.y, width: COLUMN - 8, text };
    }),
  );
  const bands = placed.map(({ row, rows: count }) => ({
    top: rows[row]!.top - BETWEEN_LANES / 2,
    bottom: rows[row + count - 1]!.bottom + BETWEEN_LANES / 2,
  }));
  const bottom = rows.at(-1)!.bottom + BETWEEN_LANES;
  const bodies = placeBodies(corpus, map, bottom + 64);
  return {
    width: WIDTH,
    height: (bodies.at(-1)?.y ?? bottom) + TOUCH / 2 + 4,
    columns: { programme: COLUMN, undated, early, axis },
    scale,
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index)
      .filter((year) => year === from || (year % 5 === 0 && year - from > 2))
      .map((year) => ({ year, x: round(placeOf(scale, `${year}-01-01`)) })),
    lanes: bands,
    clauses,
    documents: drawn,
    bodies,
    ties: route(map, bands, rows, drawn, clauses),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

function labelOf(corpus: Corpus, id: string) {
  const { metadata } = corpus.documents.get(id)!;
  const { issuer, date } = metadata;
  const lines = breakLines(shortDocumentName(metadata), NAME_WIDTH, FONT, 3);
  const by = issuer.value === undefined ? undefined : shortBodyName(corpus, issuer.value);
  const when = date.value === undefined ? undefined : formatShortDate(date.value);
  const below = [by ?? UNKNOWN, when].filter((one) => one !== undefined).join(' · ');
  const widths = [...lines.map((line) => textWidth(line, FONT, true)), textWidth(below, FONT)];
  return {
    lines,
    width: Math.max(...widths),
    ...(by ? { issuer: by } : {}),
    ...(date.value ? { date: date.value, at: yearsOf(date.value) } : {}),
  };
}

interface Row {
  top: number;
  y: number;
  bottom: number;
}

/** Heights of the rows, each with the gutter above it. */
function rowsOf(
  lanes: readonly { row: number; rows: number; documents: readonly Placed[] }[],
  labels: ReadonlyMap<string, { lines: readonly string[] }>,
): Row[] {
  const rows: Row[] = [];
  let top = HEAD;
  for (const lane of lanes) {
    top += BETWEEN_LANES;
    for (let row = lane.row; row < lane.row + lane.rows; row++) {
      const lines = lane.documents
        .filter((one) => one.row === row)
        .map(({ id }) => labels.get(id)!.lines.length);
      const height = Math.max(TOUCH, (Math.max(1, ...lines) + 1) * LINE);
      rows.push({ top, y: top + GUTTER + height / 2, bottom: top + GUTTER + height });
      top += GUTTER + height;
    }
  }
  return rows;
}

/** The bodies in rows below the lanes. */
function placeBodies(corpus: Corpus, { nodes }: DocumentMap, top: number): DrawnChip[] {
  let x = 4;
  let y = top;
  return nodes.flatMap((node): DrawnChip[] => {
    if (node.kind !== 'body') return [];
    const [short, full] = [shortBodyName(corpus, node.id), corpus.bodies.get(node.id)!.names[0]!];
    const text = short === full ? full : `${short}: ${full}`;
    const width = textWidth(text, FONT) + 24;
    if (x + width > WIDTH) [x, y] = [4, y + TOUCH + 8];
    const chip = { id: node.id, x, y, width, text };
    x += width + 12;
    return [chip];
  });
}

const INSET = 4;
/** Lines beside a document begin this far from it; to begin behind its words is worth a small way round. */
const BESIDE = 12;
const BEHIND_WORDS = 4;

function route(
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
  const isAtMark = first.y === y && (side === 'right' ? first.x < x : first.x > x);
  if (!isAtMark) return [{ x: side === 'right' ? document.to + 2 : document.from - 2, y }, ...way];
  const rim = { x: x + CLEAR * Math.sign(first.x - x), y };
  return rest[0]?.y === y ? [rim, ...rest] : [rim, ...way];
}
