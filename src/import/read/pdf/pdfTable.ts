import type { Cell, Table } from '../../blocks.ts';
import type { PrintedLine } from './printedLine.ts';

/** Rows of columns as a table: columns by where the cells of the widest row stand, lines without a first cell go on. */
export function pdfTable(rows: readonly PrintedLine[][]): Table {
  const widest = rows.reduce((most, row) => (row.length > most.length ? row : most), rows[0]!);
  const columnOf = (line: PrintedLine) => {
    const distances = widest.map((cell) => Math.abs((line.left + line.right - cell.left - cell.right) / 2));
    return distances.indexOf(Math.min(...distances));
  };
  const made: Cell[][] = [];
  for (const row of rows) {
    const isNew = made.length === 0 || columnOf(row[0]!) === 0;
    if (isNew) made.push(widest.map(() => ({ paragraphs: [] })));
    for (const line of row)
      made.at(-1)![columnOf(line)]!.paragraphs.push({
        kind: 'paragraph',
        spans: line.spans,
        origin: { page: line.page },
      });
  }
  return { kind: 'table', rows: made, origin: { page: rows[0]![0]!.page } };
}
