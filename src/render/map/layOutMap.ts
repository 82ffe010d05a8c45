import type { Corpus } from '../../corpus/corpus.ts';
import type { DocumentMap } from '../../corpus/documentMap.ts';
import { formatShortDate } from '../../domain/document/date.ts';
import { UNKNOWN } from '../../domain/document/status.ts';
import { shortPlace } from '../../domain/provision/spokenPlace.ts';
import { breakLines, textWidth } from '../textWidth.ts';
import { drawTies } from './drawTies.ts';
import { lanesOf } from './lanes.ts';
import {
  BETWEEN_LANES,
  COLUMN,
  type DrawnChip,
  type DrawnDocument,
  FONT,
  LINE,
  type MapLayout,
  NAME_WIDTH,
  TOUCH,
  WIDTH,
} from './mapLayout.ts';
import { rowsOf } from './mapRows.ts';
import { shortBodyName, shortDocumentName } from './nodeLabel.ts';
import { GAP, type Ground, MARK, placeLanes } from './placeLanes.ts';
import { placeOf, type TimeScale, yearsOf } from './timeScale.ts';

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
    ties: drawTies(map, bands, rows, drawn, clauses),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

function labelOf(corpus: Corpus, id: string) {
  const { metadata } = corpus.documents.get(id)!;
  const { issuer, date } = metadata;
  const lines = breakLines(shortDocumentName(metadata), NAME_WIDTH, FONT, 6);
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

/** The bodies in rows below the lanes. */
function placeBodies(corpus: Corpus, { nodes }: DocumentMap, top: number): DrawnChip[] {
  const left = COLUMN + 12;
  let x = left;
  let y = top;
  return nodes.flatMap((node): DrawnChip[] => {
    if (node.kind !== 'body') return [];
    const [short, full] = [shortBodyName(corpus, node.id), corpus.bodies.get(node.id)!.names[0]!];
    const text = short === full ? full : `${short}: ${full}`;
    const width = textWidth(text, FONT) + 24;
    if (x + width > WIDTH) [x, y] = [left, y + TOUCH + 8];
    const chip = { id: node.id, x, y, width, text };
    x += width + 12;
    return [chip];
  });
}
