import type { Deadline } from '../../domain/deadline/deadline.ts';
import { type Axis, axisOf, lengthOf, monthsOf, quartersOf, spanOf } from './axis.ts';
import { textWidth, wrapWords } from './textWidth.ts';

/** A task as the drawing needs it. */
export interface TimelineTask {
  number: number;
  /** "II.1 gạch 2" */
  place: string;
  deadline: Deadline;
}
export interface TimelineGroup {
  name: string;
  tasks: readonly TimelineTask[];
}

export interface PlacedWords {
  /** Where the baseline begins, is centred or ends, by `anchor`. */
  x: number;
  y: number;
  words: string;
  anchor: 'start' | 'middle' | 'end';
  look: 'head' | 'month' | 'body' | 'place' | 'due';
}
/**
 * What stands for a deadline, each of a shape of its own: a bar over its quarter, a dot in its month, a diamond in the
 * month that is our reading, an open bar where a year goes on, a square where no time is named.
 */
export interface Shape {
  kind: 'bar' | 'dot' | 'diamond' | 'open' | 'square';
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface PlacedTask {
  number: number;
  /** The whole row: what can be hit. */
  row: { x: number; y: number; width: number; height: number };
  words: readonly PlacedWords[];
  shape: Shape;
}
/** An upright line between months; heavier between quarters. */
export interface GridLine {
  x: number;
  from: number;
  to: number;
  isQuarter: boolean;
}
/** The tasks that are led alike: a strip of the drawing from `top` to `bottom`. */
export interface PlacedGroup {
  name: string;
  top: number;
  bottom: number;
  words: readonly PlacedWords[];
  lines: readonly GridLine[];
  tasks: readonly PlacedTask[];
}
export interface Drawing {
  width: number;
  height: number;
  /** Names of the axis above all groups and below them; empty where each group has its own. */
  head: readonly PlacedWords[];
  foot: readonly PlacedWords[];
  groups: readonly PlacedGroup[];
}

/** Sizes of a drawing in its own units, which are CSS pixels at the size it is made for. */
export interface Measures {
  width: number;
  /** Where the months begin, and how wide one is. */
  left: number;
  month: number;
  /** Width of the place after the last month; the undated stand right of it, or at the right edge where it is 0. */
  after: number;
  undated: number;
  row: number;
  /** Height of the marks' middle in a row, and of the words'. */
  markAt: number;
  wordsAt: number;
  /** True when every group has the axis of its own above it. */
  hasAxisInGroups: boolean;
}

/** For a desk and for paper: one axis over all, words beside each mark, the undated in a column of their own. */
export const WIDE: Measures = {
  width: 760,
  left: 112,
  month: 44,
  after: 84,
  undated: 168,
  row: 27,
  markAt: 13.5,
  wordsAt: 18,
  hasAxisInGroups: false,
};
/** For a phone of 360 px: words above each mark, the axis again for each body. */
export const NARROW: Measures = {
  width: 328,
  left: 0,
  month: 32,
  after: 40,
  undated: 0,
  row: 46,
  markAt: 33,
  wordsAt: 17,
  hasAxisInGroups: true,
};

export const SIZES: Record<PlacedWords['look'], number> = {
  head: 13,
  month: 13,
  body: 14,
  place: 13,
  due: 13,
};
const MARK = 12;
const GAP = 6;
const HEAD_LINE = 19;
const NAME_LINE = 21;

/** Lays the tasks out: the same tasks in the same order in both measures. */
export function layTimeline(groups: readonly TimelineGroup[], measures: Measures): Drawing {
  const axis = axisOf(groups.flatMap(({ tasks }) => tasks.flatMap(({ deadline }) => deadline.period ?? [])));
  const hasHead = !measures.hasAxisInGroups;
  let y = hasHead ? HEAD_LINE * 2 + 8 : 0;
  const placed = groups.map((group) => {
    const one = placeGroup(group, axis, measures, y);
    y = one.bottom;
    return one;
  });
  return {
    width: measures.width,
    height: hasHead ? y + HEAD_LINE * 2 + 8 : y,
    head: hasHead ? axisWords(axis, measures, 0) : [],
    foot: hasHead ? axisWords(axis, measures, y, true) : [],
    groups: placed,
  };
}

function placeGroup(
  { name, tasks }: TimelineGroup,
  axis: Axis,
  measures: Measures,
  top: number,
): PlacedGroup {
  const { width, hasAxisInGroups, wordsAt } = measures;
  const words: PlacedWords[] = wrapWords(name, width, SIZES.body).map((line, index) => ({
    x: 0,
    y: top + 22 + index * NAME_LINE,
    words: line,
    anchor: 'start',
    look: 'body',
  }));
  let y = top + 12 + words.length * NAME_LINE;
  if (hasAxisInGroups && tasks.some(({ deadline }) => deadline.period)) {
    words.push(...axisWords(axis, measures, y));
    y += HEAD_LINE * 2 + 4;
  }
  const from = y;
  const placed = tasks.map((task, index) => placeTask(task, axis, measures, from + index * measures.row));
  y += tasks.length * measures.row;
  // On a phone behind the marks only: a line through words would be read as part of them.
  const lines = hasAxisInGroups
    ? placed
        .filter(({ shape }) => shape.kind !== 'square')
        .flatMap(({ row }) => gridLines(axis, measures, row.y + wordsAt + 6, row.y + row.height))
    : gridLines(axis, measures, from, y);
  return { name, top, bottom: y + 3, words, lines, tasks: placed };
}

/** Two lines of names: quarters and months; below the drawing the other way round. */
function axisWords(
  axis: Axis,
  { left, month, after, undated }: Measures,
  y: number,
  isFoot = false,
): PlacedWords[] {
  const [quarterLine, monthLine] = isFoot
    ? [HEAD_LINE * 2 - 2, HEAD_LINE - 2]
    : [HEAD_LINE - 4, HEAD_LINE * 2 - 3];
  const centred =
    (look: 'head' | 'month', line: number) => (one: { from: number; to: number; name: string }) => ({
      x: left + ((one.from + one.to) / 2) * month,
      y: y + line,
      words: one.name,
      anchor: 'middle' as const,
      look,
    });
  const end = left + lengthOf(axis) * month;
  const rest: PlacedWords[] = [
    ...(axis.goesOn
      ? [
          {
            x: end + after / 2,
            y: y + monthLine,
            words: 'sau',
            anchor: 'middle' as const,
            look: 'month' as const,
          },
        ]
      : []),
    ...(left > 0
      ? [
          {
            x: left - GAP * 2,
            y: y + monthLine,
            words: 'tháng',
            anchor: 'end' as const,
            look: 'month' as const,
          },
        ]
      : []),
    ...(undated > 0
      ? [
          {
            x: end + after + GAP,
            y: y + monthLine,
            words: 'không nêu thời hạn',
            anchor: 'start' as const,
            look: 'head' as const,
          },
        ]
      : []),
  ];
  return [
    ...quartersOf(axis).map(centred('head', quarterLine)),
    ...monthsOf(axis).map(centred('month', monthLine)),
    ...rest,
  ];
}

function gridLines(axis: Axis, { left, month }: Measures, from: number, to: number): GridLine[] {
  return Array.from({ length: lengthOf(axis) + 1 }, (_, at) => ({
    x: left + at * month,
    from,
    to,
    isQuarter: at % 3 === 0,
  }));
}

function placeTask(task: TimelineTask, axis: Axis, measures: Measures, y: number): PlacedTask {
  const { width, row, wordsAt } = measures;
  const shape = placeShape(task.deadline, axis, measures, y);
  const place: PlacedWords = { x: 0, y: y + wordsAt, words: task.place, anchor: 'start', look: 'place' };
  return {
    number: task.number,
    row: { x: 0, y, width, height: row },
    words: [place, placeDue(task.deadline, shape, axis, measures, y)],
    shape,
  };
}

function placeShape({ period, kind }: Deadline, axis: Axis, measures: Measures, y: number): Shape {
  const { left, month, after, markAt, wordsAt, width, undated } = measures;
  const middle = y + markAt;
  const round = (shape: Shape['kind'], centre: number, at = middle): Shape => ({
    kind: shape,
    x: centre - MARK / 2,
    y: at - MARK / 2,
    width: MARK,
    height: MARK,
  });
  if (!period)
    return undated > 0
      ? round('square', left + lengthOf(axis) * month + after + GAP + MARK / 2)
      : round('square', width - MARK / 2, y + wordsAt - 5);
  const { from, to, isOpen } = spanOf(axis, period);
  if (period.precision === 'month')
    return round(kind === 'reading' ? 'diamond' : 'dot', left + (from + 0.5) * month);
  const x = left + from * month + 2;
  const end = left + to * month - 2 + (isOpen ? after : 0);
  return { kind: isOpen ? 'open' : 'bar', x, y: middle - MARK / 2, width: end - x, height: MARK };
}

/** The deadline's own words: above the mark at the right edge, or beside the mark, where there is room. */
function placeDue(deadline: Deadline, shape: Shape, axis: Axis, measures: Measures, y: number): PlacedWords {
  const { wordsAt, width, undated, left, month, after } = measures;
  const words = deadline.name.charAt(0).toLocaleLowerCase('vi') + deadline.name.slice(1);
  const base = { y: y + wordsAt, words, look: 'due' as const };
  if (undated === 0) return { ...base, x: deadline.period ? width : shape.x - GAP, anchor: 'end' };
  const right = shape.x + shape.width + GAP;
  const border = deadline.period ? left + lengthOf(axis) * month + after : width;
  return right + textWidth(words, SIZES.due) <= border
    ? { ...base, x: right, anchor: 'start' }
    : { ...base, x: shape.x - GAP, anchor: 'end' };
}
