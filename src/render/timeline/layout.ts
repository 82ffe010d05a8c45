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
import { GAP, HEAD_LINE, type Measures, NAME_STEP, SIZES } from './measures.ts';

const MARK = 12;
const NAME_LINE = 21;
/** A “T” of DejaVu begins a pixel before its place: words that begin at the edge would lose it. */
const EDGE = 1;
/** Names of groups are bold, and those of DejaVu wider by this than what is reckoned for lines. */
const WIDER = 1.1;

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
  const { width, hasAxisInGroups } = measures;
  const words: PlacedWords[] = breakLines(name, (width - EDGE) / WIDER, SIZES.body).map((line, index) => ({
    x: EDGE,
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
  const placed: PlacedTask[] = [];
  for (const task of tasks) {
    const one = placeTask(task, axis, measures, y);
    placed.push(one);
    y += one.row.height;
  }
  // On a phone behind the marks only: a line through words would be read as part of them.
  const lines = hasAxisInGroups
    ? placed
        .filter(({ shape }) => shape.kind !== 'square')
        .flatMap(({ row, shape }) => gridLines(axis, measures, shape.y - 4, row.y + row.height))
    : gridLines(axis, measures, from, y);
  return { name, top, bottom: y + 3, words, lines, tasks: placed };
}

/** The name in as many lines as it needs; the mark beside it, or under it where there is no room beside. */
function placeTask(task: TimelineTask, axis: Axis, measures: Measures, y: number): PlacedTask {
  const { width, row, name, left } = measures;
  const lines = breakLines(task.name, name, SIZES.name);
  const wordsHeight = lines.length * NAME_STEP;
  const isBeside = left > 0;
  const height = Math.max(row, isBeside ? wordsHeight + 12 : wordsHeight + MARK + 18);
  const middle = isBeside ? y + height / 2 : y + wordsHeight + MARK / 2 + 10;
  const first = isBeside ? middle - wordsHeight / 2 + 13 : y + 17;
  const shape = placeShape(task.deadline, axis, measures, middle);
  return {
    number: task.number,
    row: { x: 0, y, width, height },
    words: [
      ...lines.map(
        (words, index): PlacedWords => ({
          x: EDGE,
          y: first + index * NAME_STEP,
          words,
          anchor: 'start',
          look: 'name',
        }),
      ),
      placeDue(task.deadline, shape, axis, measures, middle),
    ],
    shape,
  };
}

function placeShape({ period, kind }: Deadline, axis: Axis, measures: Measures, middle: number): Shape {
  const { left, month, after, undated } = measures;
  const round = (shape: Shape['kind'], centre: number): Shape => ({
    kind: shape,
    x: centre - MARK / 2,
    y: middle - MARK / 2,
    width: MARK,
    height: MARK,
  });
  if (!period)
    return round(
      'square',
      undated > 0 ? left + lengthOf(axis) * month + after + GAP + MARK / 2 : MARK / 2 + 2,
    );
  const { from, to, isOpen } = spanOf(axis, period);
  if (period.precision === 'month')
    return round(kind === 'reading' ? 'diamond' : 'dot', left + (from + 0.5) * month);
  const x = left + from * month + 2;
  const end = left + to * month - 2 + (isOpen ? after : 0);
  return { kind: isOpen ? 'open' : 'bar', x, y: middle - MARK / 2, width: end - x, height: MARK };
}

/** The deadline's own words beside its mark: right of it where there is room, else left. */
function placeDue(
  deadline: Deadline,
  shape: Shape,
  axis: Axis,
  { width, undated, left, month, after }: Measures,
  middle: number,
): PlacedWords {
  const words = deadline.name.charAt(0).toLocaleLowerCase('vi') + deadline.name.slice(1);
  const base = { y: middle + 4.5, words, look: 'due' as const };
  const right = shape.x + shape.width + GAP;
  const border = deadline.period && undated > 0 ? left + lengthOf(axis) * month + after : width;
  return right + textWidth(words, SIZES.due) <= border
    ? { ...base, x: right, anchor: 'start' }
    : { ...base, x: shape.x - GAP, anchor: 'end' };
}
