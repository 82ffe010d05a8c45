import { type Axis, lengthOf, monthSpansOf, quartersOf } from './axis.ts';
import type { GridLine, PlacedWords } from './drawing.ts';
import { GAP, HEAD_LINE, type Measures } from './measures.ts';

/** Two lines of names: quarters and months; below the drawing the other way round. */
export function axisWords(
  axis: Axis,
  { left, month, after, undated }: Measures,
  y: number,
  isFoot = false,
): PlacedWords[] {
  const [quarterLine, monthLine] = isFoot
    ? [HEAD_LINE * 2 - 2, HEAD_LINE - 2]
    : [HEAD_LINE - 4, HEAD_LINE * 2 - 3];
  const centred =
    (look: 'quarter' | 'month', line: number) => (one: { from: number; to: number; name: string }) => ({
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
            words: 'không có thời hạn',
            anchor: 'start' as const,
            look: 'quarter' as const,
          },
        ]
      : []),
  ];
  return [
    ...quartersOf(axis).map(centred('quarter', quarterLine)),
    ...monthSpansOf(axis).map(centred('month', monthLine)),
    ...rest,
  ];
}

/** Upright lines at the borders of the months. */
export function gridLines(axis: Axis, { left, month }: Measures, from: number, to: number): GridLine[] {
  return Array.from({ length: lengthOf(axis) + 1 }, (_, at) => ({
    x: left + at * month,
    from,
    to,
    isQuarter: at % 3 === 0,
  }));
}
