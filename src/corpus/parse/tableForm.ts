import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { MdastNode } from './mdast.ts';
import type { SourceFile } from './sourceFile.ts';

/** A table whose second line, the rule, was forgotten is a paragraph of bars (GitHub Flavored Markdown, 4.10). */
export function checkIsNoTable({ position }: MdastNode, file: SourceFile, issues: Issue[]): void {
  const [first = ''] = file.text.slice(position.start.offset, position.end.offset).split('\n');
  // Bars at both ends, or two between words: one alone may be the printed text's own.
  const row = /^\|?(.+?)\|?\s*$/.exec(first.replaceAll('\\|', ''))?.[1] ?? '';
  const isRow = /^\|.+\|\s*$/.test(first) || row.split('|').length > 2;
  const cells = isRow ? row.split('|').length : undefined;
  if (cells === undefined) return;
  const expected = `|${' --- |'.repeat(cells)}`;
  issues.push(issue('table-without-rule', file.placeOf(position.start.offset), { expected }));
}

/** A row with other cells than the first would lose words, or gain empty cells, without a word. */
export function checkRows({ position }: MdastNode, file: SourceFile, issues: Issue[]): void {
  const { start, end } = position;
  const lines = file.text.slice(start.offset, end.offset).split('\n');
  const cellsOf = (line: string) =>
    line
      .trim()
      .replace(/\\\|/g, '')
      .replace(/^\||\|$/g, '')
      .split('|').length;
  const count = cellsOf(lines[0]!);
  let offset = start.offset;
  for (const line of lines) {
    const cells = cellsOf(line);
    if (line.trim() !== '' && cells !== count)
      issues.push(
        issue('table-row-uneven', file.placeOf(offset + line.search(/\S/)), {
          found: String(cells),
          count: String(count),
        }),
      );
    offset += line.length + 1;
  }
}
