import type { AnnotatedText, Mark } from '../../domain/provision/tree.ts';
import type { SourceFile } from './sourceFile.ts';

/** A mark that remembers which element of the file made it. */
export type RichMark = Mark & { element?: number };

/** Letters that stand side by side in the file: from `at` in the words, and from `offset` in the file, to the next run. */
export interface Run {
  at: number;
  offset: number;
}

/** Words with where they stand in the file. Line breaks of the file are still in them. */
export interface RichText {
  value: string;
  runs: Run[];
  marks: RichMark[];
}

export const emptyRich = (): RichText => ({ value: '', runs: [], marks: [] });

/** Adds that the letter `at`, behind all others so far, stands at `offset`: a new run, unless it goes on the last. */
export function addRun(runs: Run[], { at, offset }: Run): void {
  const last = runs.at(-1);
  if (!last || last.offset + at - last.at !== offset) runs.push({ at, offset });
}

/** Where the letter `at` stands in the file. */
export function offsetInFile(runs: readonly Run[], at: number): number {
  const run = runs.findLast((one) => one.at <= at)!;
  return run.offset + at - run.at;
}

/** Appends words whose letters stand side by side in the file from `offset` on. */
export function appendSlice(rich: RichText, value: string, offset: number): void {
  if (value !== '') addRun(rich.runs, { at: rich.value.length, offset });
  rich.value += value;
}

/** A line break of the file with the blanks around it. */
const BREAK = /[ \t\r]*\n[ \t\r\n]*/g;

/**
 * The stretch from `from` to `to` as one printed line: a line break of the file, with the blanks around it, becomes
 * one space, and blanks at both ends go. Marks are cut to fit; one that keeps no letter is dropped, unless it never
 * had any (a footnote call).
 */
export function printedSlice(rich: RichText, from = 0, to = rich.value.length): RichText {
  while (from < to && isBlank(rich.value[from]!)) from++;
  while (to > from && isBlank(rich.value[to - 1]!)) to--;
  const stretch = rich.value.slice(from, to);
  const breaks = findBreaks(stretch, from);
  /** Where a letter of the stretch went; all blanks of a break to its space. */
  const at = (offset: number) => {
    const place = Math.min(Math.max(offset, from), to);
    let gone = from;
    for (const { start, end } of breaks) if (place > start) gone += Math.min(place, end - 1) - start;
    return place - gone;
  };
  const marks = rich.marks.flatMap((mark) => {
    const start = at(mark.start);
    const end = at(mark.end);
    const isPoint = mark.start === mark.end;
    const isKept = isPoint ? mark.start >= from && mark.start <= to : start < end;
    return isKept ? [{ ...mark, start, end }] : [];
  });
  const value = breaks.length === 0 ? stretch : stretch.replace(BREAK, ' ');
  const runs: Run[] = [];
  for (const start of runStarts(rich.runs, from, to, breaks))
    addRun(runs, { at: at(start), offset: offsetInFile(rich.runs, start) });
  return { value, runs, marks };
}

/** Where runs may begin in a stretch: at its head, where a run of the whole does, and behind each break. */
function runStarts(runs: readonly Run[], from: number, to: number, breaks: readonly Break[]): number[] {
  // Of a break only the first blank is kept.
  const isKept = (at: number) =>
    at >= from && at < to && !breaks.some(({ start, end }) => at > start && at < end);
  const starts = [from, ...runs.map(({ at }) => at), ...breaks.map(({ end }) => end)];
  return starts.filter(isKept).sort((a, b) => a - b);
}

interface Break {
  start: number;
  end: number;
}

function findBreaks(stretch: string, from: number): Break[] {
  if (!stretch.includes('\n')) return [];
  return [...stretch.matchAll(BREAK)].map(({ 0: blanks, index }) => ({
    start: from + index,
    end: from + index + blanks.length,
  }));
}

const isBlank = (letter: string) => letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r';

/** The words as the tree holds them; `fallback` is the offset of an empty text. */
export function toAnnotatedText(rich: RichText, file: SourceFile, fallback = 0): AnnotatedText {
  const runs = rich.runs.length > 0 ? rich.runs : [{ at: 0, offset: fallback }];
  const places = runs.map(({ at, offset }) => ({ offset: at, place: file.placeOf(offset) }));
  return { value: rich.value, marks: plainMarks(rich.marks), places };
}

/** Marks in the order of their beginning, the wider first. */
export function plainMarks(marks: readonly RichMark[]): Mark[] {
  return marks
    .map(({ element: _, ...mark }) => mark as Mark)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
