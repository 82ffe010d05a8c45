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
    if (row.length === 1) {
      const last = parts.at(-1);
      if (last && !('table' in last) && isWhole(last)) last.push(row[0]!);
      else parts.push(markWhole([row[0]!]));
      at++;
      continue;
    }
    const end = row.length > 2 ? endOfTable(rows, at) : at;
    if (end - at > 1) {
      parts.push({ table: rows.slice(at, end).map((one) => [...one]) });
      at = end;
      continue;
    }
    const band = bandFrom(rows, at);
    parts.push(...band.columns.filter((column) => column.length > 0));
    at = band.end;
  }
  return parts;
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

/** Two columns: from the first row that has both, as long as no line crosses the gutter between them. */
function bandFrom(rows: readonly PrintedLine[][], from: number): { columns: [Column, Column]; end: number } {
  const [first, second] = rows[from]! as [PrintedLine, PrintedLine];
  let low = first.right;
  let high = second.left;
  const columns: [Column, Column] = [[], []];
  let end = from;
  /** Up to the last row with both columns; a line on one side alone may be what stands under both. */
  let sure = from;
  const pending: [Column, Column] = [[], []];
  for (; end < rows.length; end++) {
    const sides: [Column, Column] = [[], []];
    for (const line of rows[end]!) sides[line.left >= (low + high) / 2 ? 1 : 0].push(line);
    const nextLow = Math.max(low, ...sides[0].map(({ right }) => right));
    const nextHigh = Math.min(high, ...sides[1].map(({ left }) => left));
    if (nextLow >= nextHigh) break;
    [low, high] = [nextLow, nextHigh];
    pending[0].push(...sides[0]);
    pending[1].push(...sides[1]);
    if (end > from + 40 && end - sure > 12) break;
    if (sides[0].length > 0 && sides[1].length > 0) sure = end;
    if (sides[0].length + sides[1].length > 0) {
      columns[0].push(...pending[0].splice(0));
      columns[1].push(...pending[1].splice(0));
    }
  }
  return { columns, end: Math.max(end, from + 1) };
}
