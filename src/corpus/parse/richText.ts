import type { AnnotatedText, Mark } from '../../domain/provision/tree.ts';
import type { SourceFile } from './sourceFile.ts';

/** A mark that remembers which element of the file made it. */
export type RichMark = Mark & { element?: number };

/** Words with, for every letter, the offset in the file it came from. Line breaks of the file are still in it. */
export interface RichText {
  value: string;
  offsets: number[];
  marks: RichMark[];
}

export const emptyRich = (): RichText => ({ value: '', offsets: [], marks: [] });

/** Appends words whose letters stand side by side in the file from `offset` on. */
export function appendSlice(rich: RichText, value: string, offset: number): void {
  rich.value += value;
  for (let index = 0; index < value.length; index++) rich.offsets.push(offset + index);
}

/**
 * The stretch from `from` to `to` as one printed line: a line break of the file, with the blanks around it, becomes
 * one space, and blanks at both ends go. Marks are cut to fit; one that keeps no letter is dropped, unless it never
 * had any (a footnote call).
 */
export function printedSlice(rich: RichText, from = 0, to = rich.value.length): RichText {
  const source = rich.value;
  while (from < to && isBlank(source[from]!)) from++;
  while (to > from && isBlank(source[to - 1]!)) to--;
  const sliced: RichText = { value: '', offsets: [], marks: [] };
  /** Where each letter of the stretch went. */
  const moved: number[] = [];
  const parts: string[] = [];
  for (let index = from; index < to; ) {
    let next = index;
    while (next < to && isBlank(source[next]!)) next++;
    const isBreak = next > index && source.slice(index, next).includes('\n');
    const end = isBreak ? next : index + 1;
    for (let covered = index; covered < end; covered++) moved.push(sliced.offsets.length);
    sliced.offsets.push(rich.offsets[index]!);
    parts.push(isBreak ? ' ' : source[index]!);
    index = end;
  }
  moved.push(sliced.offsets.length);
  sliced.value = parts.join('');
  const at = (offset: number) => moved[Math.min(Math.max(offset, from), to) - from]!;
  for (const mark of rich.marks) {
    const start = at(mark.start);
    const end = at(mark.end);
    const isPoint = mark.start === mark.end;
    if (isPoint ? mark.start >= from && mark.start <= to : start < end)
      sliced.marks.push({ ...mark, start, end });
  }
  return sliced;
}

const isBlank = (letter: string) => letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r';

/** The words as the tree holds them; `fallback` is the offset of an empty text. */
export function toAnnotatedText(rich: RichText, file: SourceFile, fallback = 0): AnnotatedText {
  const places = [{ offset: 0, place: file.placeOf(rich.offsets[0] ?? fallback) }];
  for (let index = 1; index < rich.offsets.length; index++)
    if (rich.offsets[index] !== rich.offsets[index - 1]! + 1)
      places.push({ offset: index, place: file.placeOf(rich.offsets[index]!) });
  return { value: rich.value, marks: plainMarks(rich.marks), places };
}

/** Marks in the order of their beginning, the wider first. */
export function plainMarks(marks: readonly RichMark[]): Mark[] {
  return marks
    .map(({ element: _, ...mark }) => mark as Mark)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
