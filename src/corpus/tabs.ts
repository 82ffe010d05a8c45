import { type Issue, issue } from '../domain/issue/index.ts';

/** One fault a file for tabs that begin a line, and the text with two spaces for each: a tab has no width of its own. */
export function findTabs(text: string, file: string): { text: string; issues: Issue[] } {
  const lines = text.split('\n');
  const found = lines.flatMap((line, index) => (/^ *\t/.test(line) ? [index] : []));
  if (found.length === 0) return { text, issues: [] };
  const first = found[0]!;
  const count = found.length > 1 ? ` (${found.length} dòng, đây là dòng đầu)` : '';
  const place = { file, line: first + 1, column: lines[first]!.indexOf('\t') + 1 };
  const read = lines.map((line) => line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')));
  return { text: read.join('\n'), issues: [issue('tab-in-indent', place, { count })] };
}
