import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { Line } from './lines.ts';
import type { SourceFile } from './sourceFile.ts';

/** Fewer words twice in a row may be meant so: two rows of a form, two names of an office. */
const FEWEST_WORDS = 3;
/** A second copy that breaks off is one only when so many lines of it are there. */
const FEWEST_LINES = 3;

/** Lines that follow straight on the same lines: from which to which, and where the first copy begins. */
export interface Repeat {
  from: number;
  to: number;
  first: number;
}

/** Words that were pasted twice: a paragraph, a part of a text, or the whole. Told of where the second copy begins. */
export function checkRepeated(
  lines: readonly Line[],
  file: SourceFile,
): { issues: Issue[]; repeat?: Repeat } {
  const repeat = findRepeat(lines.map(({ rich, rows }) => (rows ? '' : rich.value)));
  const marked =
    repeat && lines[repeat.from]!.rich.marks.some(({ type }) => type === 'sic' || type === 'note');
  if (!repeat || marked) return { issues: [] };
  const other = String(file.placeOf(lines[repeat.first]!.offset).line);
  const count = String(repeat.to - repeat.from);
  const found = lines[repeat.from]!.rich.value.slice(0, 60);
  const place = file.placeOf(lines[repeat.from]!.offset);
  return { issues: [issue('text-repeated', place, { found, other, count })], repeat };
}

function findRepeat(words: readonly string[]): Repeat | undefined {
  const seen = new Map<string, number[]>();
  for (const [from, line] of words.entries()) {
    for (const first of seen.get(line) ?? []) {
      const to = endOfCopy(words, first, from);
      if (to !== undefined) return { from, to, first };
    }
    if (line !== '') seen.set(line, [from, ...(seen.get(line) ?? [])]);
  }
  return undefined;
}

/** Where the copy of `first`…`from` that begins at `from` ends; undefined when it is none. */
function endOfCopy(words: readonly string[], first: number, from: number): number | undefined {
  const whole = from - first;
  const end = Math.min(from + whole, words.length);
  let to = from;
  while (to < end && words[to] === words[first + to - from]) to++;
  if (to < end) return undefined;
  const copied = words.slice(from, to);
  const isEnough =
    copied
      .join(' ')
      .split(/\s+/u)
      .filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS;
  return isEnough && (to - from === whole || copied.length >= FEWEST_LINES) ? to : undefined;
}
