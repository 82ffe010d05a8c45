import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../domain/deadline/deadline.ts';
import { textWidth } from '../textWidth.ts';
import { axisOf, monthSpansOf, quartersOf } from './axis.ts';
import type { PlacedWords, TimelineGroup } from './drawing.ts';
import { layTimeline } from './layout.ts';
import { NARROW, SIZES, WIDE } from './measures.ts';

const DUES: readonly (readonly [due: string | undefined, text: string | undefined])[] = [
  ['2002-Q3', 'cuối quý III/2002'],
  ['2002-09', 'tháng 9/2002'],
  ['2002-Q4', 'cuối quý IV/2002'],
  ['2002-12', 'tháng 12/2002'],
  ['2002-12', 'cuối năm 2002'],
  ['2003', 'đầu năm 2003'],
  ['2003-03', 'tháng 3/2003'],
  [undefined, 'Sau khi có hướng dẫn'],
  [undefined, 'hàng năm'],
  [undefined, 'thường xuyên'],
  [undefined, undefined],
];
const tasks = DUES.map(([due, text], index) => ({
  number: index + 1,
  name:
    index % 2
      ? 'Sơ kết'
      : 'Sơ kết quy chế của cấp ủy, chính quyền, đoàn thể; quy chế phối hợp; đi địa bàn hàng ngày; tự phê bình trước dân',
  deadline: readDeadline(due, text),
}));
const groups: TimelineGroup[] = [
  { name: 'Ban Dân vận Thành ủy và Đảng đoàn Mặt trận và các đoàn thể nhân dân cấp Thành phố', tasks },
  { name: 'Không nêu cơ quan', tasks: tasks.slice(-1) },
];

describe('the axis', () => {
  const axis = axisOf(tasks.flatMap(({ deadline }) => deadline.period ?? []));
  it('has the whole quarters from the first time named to the last', () => {
    expect(quartersOf(axis).map(({ name }) => name)).toEqual(['quý III/2002', 'quý IV/2002', 'quý I/2003']);
    expect(monthSpansOf(axis).map(({ name }) => name)).toEqual([
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '1',
      '2',
      '3',
    ]);
    expect(axis.goesOn).toBe(true);
  });
});

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('the %s drawing', (_, measures) => {
  const drawing = layTimeline(groups, measures);
  const own = groups.flatMap((group) => group.tasks);
  const placed = drawing.groups.flatMap((group) => group.tasks);
  const shapeOf = (due: number) => placed[due]!.shape;
  const monthAt = (month: number) => measures.left + month * measures.month;

  it('has every task once, in the order given', () => {
    expect(placed.map(({ number }) => number)).toEqual(own.map(({ number }) => number));
  });

  it('draws a bar over exactly its quarter', () => {
    for (const [due, from] of [
      [0, 0],
      [2, 3],
    ] as const) {
      const { kind, x, width } = shapeOf(due);
      expect([kind, x, x + width]).toEqual(['bar', monthAt(from) + 2, monthAt(from + 3) - 2]);
    }
  });

  it.each([
    [1, 'dot', 2],
    [3, 'dot', 5],
    [4, 'diamond', 5],
    [6, 'dot', 8],
  ])('draws task %i as a %s in the middle of its month', (due, kind, month) => {
    const shape = shapeOf(due);
    expect([shape.kind, shape.x + shape.width / 2]).toEqual([kind, monthAt(month + 0.5)]);
  });

  it('leaves the bar of a year open beyond the last month', () => {
    const { kind, x, width } = shapeOf(5);
    expect([kind, x]).toEqual(['open', monthAt(6) + 2]);
    expect(x + width).toBeGreaterThan(monthAt(9));
  });

  it('sets what names no time apart from the months: beyond them, or in a row that has none', () => {
    const lines = drawing.groups.flatMap((group) => group.lines);
    for (const [index, { row, shape }] of placed.entries()) {
      const isUndated = own[index]!.deadline.period === undefined;
      expect(shape.kind === 'square', `task ${index}`).toBe(isUndated);
      const behind = lines.filter(({ from, to }) => from < row.y + row.height && to > row.y);
      if (!isUndated) expect(behind.length, `task ${index}`).toBeGreaterThan(0);
      else for (const { x } of behind) expect(x, `task ${index}`).toBeLessThan(shape.x);
    }
  });

  it('gives every task a target of at least 24 units, one below the other', () => {
    for (const [index, { row }] of placed.entries()) {
      expect(row.height).toBeGreaterThanOrEqual(24);
      const next = placed[index + 1]?.row;
      if (next) expect(next.y).toBeGreaterThanOrEqual(row.y + row.height);
    }
  });

  it('has no words over each other or beyond the edge, in the widest font', () => {
    const boxes = [
      ...drawing.head,
      ...drawing.foot,
      ...drawing.groups.flatMap((group) => [...group.words, ...group.tasks.flatMap(({ words }) => words)]),
    ].map(boxOf);
    for (const [index, box] of boxes.entries()) {
      expect(box.left, box.words).toBeGreaterThanOrEqual(0);
      expect(box.right, box.words).toBeLessThanOrEqual(drawing.width);
      expect(box.bottom, box.words).toBeLessThanOrEqual(drawing.height);
      for (const other of boxes.slice(index + 1))
        expect(
          box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
          `${box.words} / ${other.words}`,
        ).toBe(false);
    }
  });
});

function boxOf({ x, y, words, anchor, look }: PlacedWords) {
  const size = SIZES[look];
  const width = textWidth(words, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { words, left, right: left + width, top: y - size * 1.05, bottom: y + size * 0.3 };
}
