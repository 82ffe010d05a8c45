import type { PrintedLine } from './printedLine.ts';

/** Lines that are read one under another: all of a page's width, or one column of a stretch of it. */
export type Column = PrintedLine[];

/**
 * The rows of a page in reading order. Where lines stand side by side (the head, recipients beside the signature, a page
 * in two columns), each column is read to its end before the next; rows of three columns and more are a table.
 */
export function toColumns(rows: readonly PrintedLine[][]): (Column | { table: PrintedLine[][] })[] {
  const parts: (Column | { table: PrintedLine[][] })[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at]!;
    const end = row.length > 2 ? endOfTable(rows, at) : at;
    const gutter = gutterAt(rows, at);
    if (end - at > 1) {
      parts.push({ table: rows.slice(at, end).map((one) => [...one]) });
      at = end;
    } else if (gutter) at = addBand(parts, rows, at, gutter);
    else {
      const open = openWhole(parts);
      if (open) open.push(...row);
      else parts.push(markWhole([...row]));
      at++;
    }
  }
  return parts;
}

type Parts = ReturnType<typeof toColumns>;

/** The lines of a page's whole width that the next one goes on with. */
function openWhole(parts: Parts): Column | undefined {
  const last = parts.at(-1);
  return last && !('table' in last) && isWhole(last) ? last : undefined;
}

/** Adds the two columns that begin at a row; returns the row behind them. */
function addBand(parts: Parts, rows: readonly PrintedLine[][], at: number, gutter: Gutter): number {
  const open = openWhole(parts);
  const before = open ? takeBack(open, gutter) : [];
  if (open?.length === 0) parts.pop();
  const band = bandFrom([...before.map((line) => [line]), ...rows.slice(at)], gutter);
  parts.push(...band.columns.filter((column) => column.length > 0));
  return at + band.end - before.length;
}

/** The empty stretch between two columns. */
interface Gutter {
  low: number;
  high: number;
}

/** Two lines side by side: on one baseline, or so near that one column could not hold both. */
function gutterAt(rows: readonly PrintedLine[][], at: number): Gutter | undefined {
  const [first, second] = rows[at]!;
  if (second) return { low: first!.right, high: second.left };
  const next = rows[at + 1]?.length === 1 ? rows[at + 1]![0] : undefined;
  if (!next || first!.baseline - next.baseline > 0.95 * Math.min(first!.size, next.size)) return undefined;
  const [left, right] = first!.left < next.left ? [first!, next] : [next, first!];
  return left.right < right.left ? { low: left.right, high: right.left } : undefined;
}

/** Lines just above that stand on one side of the gutter: the head of its column, as a rule the longer one. */
function takeBack(open: Column, { high }: Gutter): Column {
  const taken: Column = [];
  while (open.length > 0) {
    const line = open.at(-1)!;
    const isNear = taken.length === 0 || line.baseline - taken[0]!.baseline < 2 * line.size;
    // A short line on the left is as likely the end of a paragraph.
    if (line.left < high || !isNear) break;
    taken.unshift(open.pop()!);
  }
  return taken;
}

const whole = new WeakSet<Column>();
const isWhole = (column: Column) => whole.has(column);
function markWhole(column: Column): Column {
  whole.add(column);
  return column;
}

/** A table goes on while rows have columns, or stand under a cell of the row before. */
function endOfTable(rows: readonly PrintedLine[][], from: number): number {
  let end = from + 1;
  for (let at = end; at < rows.length; at++) {
    if (rows[at]!.length > 2) end = at + 1;
    else if (rows[at]!.length === 1 && at - end > 2) break;
    else if (rows[at]!.some((line) => rows[from]!.filter((cell) => overlaps(line, cell)).length > 1)) break;
  }
  return end;
}

const overlaps = (line: PrintedLine, cell: PrintedLine) => line.left < cell.right && cell.left < line.right;

/** Two columns: from the first row on, as long as no line crosses the gutter between them. */
function bandFrom(
  rows: readonly PrintedLine[][],
  gutter: Gutter,
): { columns: [Column, Column]; end: number } {
  let { low, high } = gutter;
  const columns: [Column, Column] = [[], []];
  let end = 0;
  for (; end < rows.length; end++) {
    const sides: [Column, Column] = [[], []];
    for (const line of rows[end]!) sides[line.left >= (low + high) / 2 ? 1 : 0].push(line);
    const nextLow = Math.max(low, ...sides[0].map(({ right }) => right));
    const nextHigh = Math.min(high, ...sides[1].map(({ left }) => left));
    if (nextLow >= nextHigh || isFarBelow(rows, end)) break;
    [low, high] = [nextLow, nextHigh];
    columns[0].push(...sides[0]);
    columns[1].push(...sides[1]);
  }
  return { columns, end: Math.max(end, 1) };
}

/** Behind a wide gap something new begins, unless it stands in columns again. */
function isFarBelow(rows: readonly PrintedLine[][], at: number): boolean {
  const [before, line] = [rows[at - 1]?.[0], rows[at]![0]!];
  return before !== undefined && rows[at]!.length === 1 && before.baseline - line.baseline > 7 * line.size;
}
