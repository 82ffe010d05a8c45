import type { LeftOutReason } from '../../source.ts';
import type { PrintedLine } from './printedLine.ts';

const PAGE_NUMBER = /^[-–—\s]*(?:(?:trang|page)\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu;
/** How many lines at either end of a page may be its head or foot. */
const DEPTH = 2;

/**
 * Page numbers, and heads and feet that are printed again on page after page, at the ends of pages. `pages` are the lines
 * of each page, as columns; what is found is told by line.
 */
export function findFurniture(pages: readonly (readonly PrintedLine[][])[]): Map<PrintedLine, LeftOutReason> {
  const ends = pages.map((rows) => [...rows.slice(0, DEPTH), ...rows.slice(-DEPTH)]);
  const times = new Map<string, Set<number>>();
  for (const [page, rows] of ends.entries())
    for (const line of rows.flat()) {
      const key = keyOf(line);
      times.set(key, (times.get(key) ?? new Set()).add(page));
    }
  const often = Math.max(3, Math.ceil(pages.length * 0.4));
  const isHead = (line: PrintedLine) => times.get(keyOf(line))!.size >= often && line.text.length < 160;
  const heads = ends.flat(2).filter(isHead);
  const outermost = pages.length > 1 ? pages.flatMap((rows) => [rows[0], rows.at(-1)]) : [];
  const numbers = outermost.flatMap((row) =>
    row?.length === 1 && PAGE_NUMBER.test(row[0]!.text) ? row : [],
  );
  return new Map<PrintedLine, LeftOutReason>([
    ...heads.map((line) => [line, 'running-head'] as const),
    ...numbers.map((line) => [line, 'page-number'] as const),
  ]);
}

/** The words with every number alike, and roughly where they stand. */
const keyOf = ({ text, baseline }: PrintedLine) =>
  `${text.replace(/\d+/g, '#').replace(/\s+/gu, ' ').trim()} ${Math.round(baseline / 6)}`;
