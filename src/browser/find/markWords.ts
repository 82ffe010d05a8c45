import { foldText } from '../../domain/text/fold.ts';
import { foldWithMap } from '../../domain/text/foldWithMap.ts';

/** The pieces of one occurrence: more than one where it runs over the border of a link. */
export type Occurrence = HTMLElement[];

const LINES = '.unit > .row > :first-child';

/**
 * Marks every occurrence of the words in the official text below `root`, without regard to marks and case: the whole
 * phrase where it occurs, else each word by itself. The text itself stays letter by letter what it was.
 */
export function markWords(root: ParentNode, query: string): Occurrence[] {
  const phrase = plain(query);
  if (phrase.length < 2) return [];
  const lines = [...root.querySelectorAll(LINES)];
  const whole = lines.flatMap((line) => markLine(line, [phrase]));
  if (whole.length > 0) return whole;
  const words = phrase.split(' ').filter((word) => word.length > 1);
  return words.length > 1 ? lines.flatMap((line) => markLine(line, words)) : [];
}

/** Takes the marks away again. */
export function clearMarks(root: ParentNode): void {
  for (const mark of root.querySelectorAll('mark.found')) {
    const parent = mark.parentNode!;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

function plain(text: string): string {
  return foldText(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
}

function markLine(line: Element, needles: readonly string[]): Occurrence[] {
  const { text, offsets } = foldWithMap(line.textContent);
  const ranges = needles.flatMap((needle) => findWhole(text, needle)).sort(([a], [b]) => a - b);
  // From the last to the first, so that offsets before a new mark stay right.
  return ranges
    .reverse()
    .map(([start, end]) => wrap(line, offsets[start]!, offsets[end]!))
    .reverse();
}

/** Occurrences that are not part of a longer word: "an" is not found in "dân". */
function findWhole(text: string, needle: string): [number, number][] {
  const found: [number, number][] = [];
  for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + needle.length)) {
    const end = start + needle.length;
    if (!/[a-z0-9]/.test(text[start - 1] ?? '') && !/[a-z0-9]/.test(text[end] ?? ''))
      found.push([start, end]);
  }
  return found;
}

function wrap(line: Element, start: number, end: number): Occurrence {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const pieces: { node: Text; from: number; to: number }[] = [];
  let at = 0;
  for (
    let node = walker.nextNode() as Text | null;
    node && at < end;
    node = walker.nextNode() as Text | null
  ) {
    const from = Math.max(0, start - at);
    const to = Math.min(node.length, end - at);
    if (from < to) pieces.push({ node, from, to });
    at += node.length;
  }
  return pieces.map(({ node, from, to }) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = document.createElement('mark');
    mark.className = 'found';
    range.surroundContents(mark);
    return mark;
  });
}
