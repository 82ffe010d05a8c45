import type { SourceBlock } from '../../blocks.ts';
import type { LeftOut } from '../../source.ts';
import { toColumns } from './bands.ts';
import { findFurniture } from './pageFurniture.ts';
import { type Measure, measureOf, toParagraphs } from './paragraphs.ts';
import { pdfTable } from './pdfTable.ts';
import type { PrintedLine } from './printedLine.ts';

/** A page as its lines, each as its columns, and its size in points. */
export interface LinedPage {
  rows: PrintedLine[][];
  size: Measure['page'];
}

/** Pages of lines as blocks in reading order; heads, feet and page numbers are left out. */
export function pagesToBlocks(pages: readonly LinedPage[]): { blocks: SourceBlock[]; leftOut: LeftOut[] } {
  const furniture = findFurniture(pages.map(({ rows }) => rows));
  const leftOut = [...furniture].map(([line, reason]) => ({
    text: line.text,
    reason,
    origin: { page: line.page },
  }));
  const blocks: SourceBlock[] = [];
  let open: PrintedLine[] = [];
  const size = pages[0]?.size ?? { width: 595, height: 842 };
  const whole = pages.flatMap(({ rows }) => rows.filter((row) => row.length === 1).flat());
  const measure = measureOf(whole, size);
  const close = () => {
    blocks.push(...toParagraphs(open, measure));
    open = [];
  };
  for (const { rows } of pages) {
    const own = rows.map((row) => row.filter((line) => !furniture.has(line))).filter((row) => row.length > 0);
    for (const part of toColumns(own)) {
      const isWide = !('table' in part) && isOfText(part, measure);
      if (isWide) open.push(...part);
      else {
        close();
        blocks.push(
          ...('table' in part ? [pdfTable(part.table)] : toParagraphs(part, measureOf(part, size))),
        );
      }
    }
  }
  close();
  return { blocks, leftOut };
}

/** Lines that go from edge to edge of the text, or stand alone between such. */
const isOfText = (lines: readonly PrintedLine[], { left, right }: Measure) =>
  lines.some((line) => line.right - line.left > (right - left) * 0.55) || lines.length < 2;
