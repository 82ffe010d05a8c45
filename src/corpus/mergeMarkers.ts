import { type Issue, issue } from '../domain/issue/index.ts';

/** The lines that Git writes into a file when two people changed the same place (git-merge, "conflict markers"). */
const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/;

/** One fault a file: where the first conflict begins, and how many there are. Nothing else of such a file can be trusted. */
export function findMergeMarkers(text: string, file: string): Issue[] {
  const lines = text.split('\n');
  const marked = lines.flatMap((line, index) => (MARKER.test(line) ? [index] : []));
  if (marked.length === 0) return [];
  const conflicts = lines.filter((line) => line.startsWith('<<<<<<<')).length;
  const count = conflicts > 1 ? ` (${conflicts} chỗ, đây là chỗ đầu)` : '';
  const line = marked[0]! + 1;
  return [issue('merge-marker', { file, line, column: 1 }, { found: lines[marked[0]!]!.slice(0, 7), count })];
}
