import type { Deadline } from '../../domain/deadline/deadline.ts';
import { breakLines, textWidth } from '../textWidth.ts';
import { type Axis, axisOf, lengthOf, spanOf } from './axis.ts';
import { axisWords, gridLines } from './axisMarks.ts';
import type {
  Drawing,
  PlacedGroup,
  PlacedTask,
  PlacedWords,
  Shape,
  TimelineGroup,
  TimelineTask,
} from './drawing.ts';
import { GAP, HEAD_LINE, type Measures, SIZES } from './measures.ts';

const MARK = 12;
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
  const words: PlacedWords[] = breakLines(name, width, SIZES.body).map((line, index) => ({
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
