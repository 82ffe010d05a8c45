import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './sourceFile.ts';

/** "5", "- 5 -", "Trang 2/5": what stands at the edge of a page, never a paragraph of its own. */
const PAGE_NUMBER = /^(?:trang\s+)?[-–—]?\s?\d{1,3}\s?(?:[-–—]|\/\s?\d{1,3})?$/iu;
/** Vietnamese syllables are not divided: a hyphen that ends a line inside a word was made by the line. */
const BROKEN = /(\p{L}[\p{L}\p{M}]*)-[ \t]*\n[ \t]*(\p{Ll}[\p{L}\p{M}]*)/gu;

/** What a scanned page leaves in the words that were read from it. */
export function checkScanned(lines: readonly Line[], file: SourceFile): Issue[] {
  const numbers = lines.flatMap(({ rich, rows, offset }) => {
    const found = rich.value.trim();
    const isWords = rows !== undefined || rich.marks.some(({ type }) => type === 'sic');
    return isWords || !PAGE_NUMBER.test(found)
      ? []
      : [issue('page-number-left', file.placeOf(offset), { found })];
  });
  const first = lines[0]?.offset ?? file.text.length;
  const broken = [...file.text.matchAll(BROKEN)].flatMap(({ 1: before = '', 2: after = '', index }) =>
    index < first
      ? []
      : [
          issue('word-broken', file.placeOf(index), {
            found: `${before}- ${after}`,
            expected: before + after,
          }),
        ],
  );
  return [...numbers, ...broken];
}
