/** A document to be placed: how wide its words are, and where its date stands. */
export interface Placeable {
  id: string;
  /** The document it hangs on, placed before it. */
  parent?: string;
  /** Width of the words beside its mark, in pixels. */
  width: number;
  /** Lines of words. */
  lines: number;
  /** Where its mark stands; absent for a document without a date, which goes to one of the undated columns. */
  x?: number;
}

/** Where a document stands: its row, its mark, and on which side of the mark its words are. */
export interface Placed {
  id: string;
  row: number;
  x: number;
  side: 'left' | 'right';
  /** From the outer edge of the mark to the end of the words. */
  from: number;
  to: number;
}

export interface PlacedLane {
  /** Number of the lane's first row, and how many rows it has. */
  row: number;
  rows: number;
  documents: readonly Placed[];
}

export interface Ground {
  /** Marks of documents without a date stand in these columns. */
  undated: readonly number[];
  /** Words to the left of a mark stay right of this; nothing reaches beyond the right end. */
  left: number;
  right: number;
}

/** Half the width of a mark, the gap to its words, and what stays free between two documents in a row. */
export const MARK = 8;
export const GAP = 6;
const APART = 20;
/** A new row costs as much as being this many rows away from the document one hangs on. */
const NEW_ROW = 6;

/**
 * Puts the documents of each lane in rows. A mark stands exactly at its date, so only row and side are chosen: the
 * row nearest to that of the document it hangs on where the words overlap nothing, or a new one. Lanes share no rows.
 */
export function placeLanes(
  lanes: readonly { leastRows: number; documents: readonly Placeable[] }[],
  ground: Ground,
): PlacedLane[] {
  let first = 0;
  return lanes.map(({ leastRows, documents }) => {
    const placed = new Map<string, Placed>();
    let rows = 1;
    for (const document of documents) {
      const one = bestPlace(document, [...placed.values()], rows, ground);
      placed.set(document.id, one);
      rows = Math.max(rows, one.row + 1);
    }
    const lane = {
      row: first,
      rows: Math.max(rows, leastRows),
      documents: [...placed.values()].map((one) => ({ ...one, row: one.row + first })),
    };
    first += lane.rows;
    return lane;
  });
}

function bestPlace(
  { id, parent, width, x }: Placeable,
  placed: readonly Placed[],
  rows: number,
  { undated, left, right }: Ground,
): Placed {
  const near = placed.find((one) => one.id === parent)?.row ?? 0;
  const extent = MARK + GAP + width;
  const sides: Pick<Placed, 'x' | 'side' | 'from' | 'to'>[] = (x === undefined ? undated : [x]).flatMap(
    (at) => [
      ...(at + extent <= right ? [{ x: at, side: 'right' as const, from: at - MARK, to: at + extent }] : []),
      ...(x !== undefined && at - extent >= left
        ? [{ x: at, side: 'left' as const, from: at - extent, to: at + MARK }]
        : []),
    ],
  );
  let best: (Placed & { cost: number }) | undefined;
  for (let row = 0; row <= rows; row++)
    for (const [index, side] of sides.entries()) {
      const isFree = placed.every(
        (one) => one.row !== row || one.to + APART <= side.from || side.to + APART <= one.from,
      );
      const cost = Math.abs(row - near) + index * 0.4 + (row === rows ? NEW_ROW : 0);
      if (isFree && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { id, row, ...side, cost };
    }
  const { cost, ...place } = best!;
  return place;
}
