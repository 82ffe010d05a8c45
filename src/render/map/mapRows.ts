import { BETWEEN_LANES, GUTTER, HEAD, LINE, TOUCH } from './mapLayout.ts';
import type { PlacedLane } from './placeLanes.ts';

/** A row of documents: the free strip above it begins at `top`. Pixels. */
export interface Row {
  top: number;
  y: number;
  bottom: number;
}

/** Heights of the rows, each with the gutter above it. */
export function rowsOf(
  lanes: readonly PlacedLane[],
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
