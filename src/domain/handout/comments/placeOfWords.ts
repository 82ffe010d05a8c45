import type { WordParagraph } from './wordParagraphs.ts';

/** The runs of a paragraph that hold the words; all of the paragraph where they are not found, or are none. */
export function placeOfWords(
  { start, end, runs, text }: WordParagraph,
  words: string,
): { start: number; end: number } {
  const [from, to] = spanOf(text, words) ?? [0, 0];
  const holding = runs.filter((run) => run.from < to && from < run.to);
  const [first, last] = [holding[0], holding.at(-1)];
  return first && last ? { start: first.start, end: last.end } : { start, end };
}

/** Where words stand in a text, whatever the white space; of long ones, of which the report has both ends, from end to end. */
function spanOf(text: string, words: string): [from: number, to: number] | undefined {
  const [head = '', tail = ''] = words.split(' … ', 2);
  const first = find(text, head, 0);
  if (!first || !tail) return first;
  const last = find(text, tail, first[1]);
  return [first[0], last ? last[1] : first[1]];
}

function find(text: string, words: string, from: number): [from: number, to: number] | undefined {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('\\s+');
  if (pattern === '') return undefined;
  const found = new RegExp(pattern, 'u').exec(text.slice(from));
  return found ? [from + found.index, from + found.index + found[0].length] : undefined;
}
