import type { Cell, Paragraph, SourceBlock } from '../../blocks.ts';
import { childElement, type XmlElement } from '../xmlTree.ts';

/** A cell as it was read, before it is known what it covers. */
export interface ReadCell {
  cell: XmlElement;
  blocks: SourceBlock[];
}

/** Cells that go on from the row above (`w:vMerge`) are part of the cell that begins there. */
export function mergeDown(rows: readonly ReadCell[][]): Cell[][] {
  const open = new Map<number, Cell>();
  return rows.map((row) => {
    const cells: Cell[] = [];
    let column = 0;
    for (const { cell, blocks } of row) {
      const properties = childElement(cell, 'tcPr');
      const columns = Number(childElement(properties, 'gridSpan')?.attributes['w:val'] ?? 1);
      const merge = childElement(properties, 'vMerge');
      const paragraphs = blocks.filter((one): one is Paragraph => one.kind === 'paragraph');
      const above = open.get(column);
      if (merge && merge.attributes['w:val'] !== 'restart' && above) {
        above.rows = (above.rows ?? 1) + 1;
        above.paragraphs.push(...paragraphs);
      } else {
        const made: Cell = { paragraphs, ...(columns > 1 && { columns }) };
        cells.push(made);
        if (merge) open.set(column, made);
        else open.delete(column);
      }
      column += Math.max(1, columns);
    }
    return cells;
  });
}
