import { type BlockSpan, type Cell, type Table, textOf } from '../blocks.ts';
import type { TableLine } from './document.ts';

/** No table of a document has more columns; a cell that claims to cover a thousand is a mistake of its file. */
const MOST_COLUMNS = 60;

/** A table with as many cells in each row: what a cell covers besides its own place is empty. */
export function toTable(table: Table): TableLine {
  const rows: BlockSpan[][][] = table.rows.map(() => []);
  table.rows.forEach((cells, at) => {
    const row = rows[at]!;
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column++;
      place(cell, rows, at, column, table.rows.length);
      column += span(cell.columns);
    }
  });
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    kind: 'table',
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? [])),
    origin: table.origin,
  };
}

const span = (columns: number | undefined) => Math.min(MOST_COLUMNS, Math.max(1, columns ?? 1));

function place(cell: Cell, rows: BlockSpan[][][], at: number, column: number, height: number): void {
  const last = Math.min(height, at + Math.max(1, cell.rows ?? 1));
  for (let down = at; down < last; down++)
    for (let right = column; right < column + span(cell.columns); right++)
      rows[down]![right] = down === at && right === column ? spansOf(cell) : [];
}

/** The paragraphs of a cell as one: a row of a table is one line of the file. */
function spansOf({ paragraphs }: Cell): BlockSpan[] {
  return paragraphs
    .filter((one) => textOf(one).trim() !== '' || one.spans.some(({ note }) => note !== undefined))
    .flatMap(({ spans }, index) => (index === 0 ? spans : [{ text: ' ' }, ...spans]))
    .map((one) => ({ ...one, text: one.text.replaceAll('\n', ' ') }));
}
