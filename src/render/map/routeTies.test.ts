import { describe, expect, it } from 'vitest';
import { type Port, routeTies, type Wanted } from './routeTies.ts';

const range = (count: number, step: number) => Array.from({ length: count }, (_, index) => index * step);
const grid = (blocked: (x: number, y: number) => boolean = () => false) => ({
  xs: range(20, 10),
  ys: range(20, 10),
  isBlocked: blocked,
});
const line = (from: Port, to: Port, ends: string[], bundle = 'a'): Wanted => ({
  from: [from],
  to: [to],
  ends,
  bundle,
});

describe('the way of a line', () => {
  it('is straight where nothing is in the way', () => {
    expect(routeTies(grid(), [line({ x: 0, y: 50 }, { x: 100, y: 50 }, ['a', 'b'])])).toEqual([
      [
        { x: 0, y: 50 },
        { x: 100, y: 50 },
      ],
    ]);
  });

  it('goes round words and never through them', () => {
    const wall = (x: number, y: number) => x === 50 && y <= 100;
    const [way] = routeTies(grid(wall), [line({ x: 0, y: 50 }, { x: 100, y: 50 }, ['a', 'b'])]);
    expect(way!.some(({ y }) => y > 100)).toBe(true);
    expect(way!.length).toBeGreaterThan(2);
  });

  it('is empty when there is none', () => {
    const [way] = routeTies(
      grid((x) => x === 50),
      [line({ x: 0, y: 50 }, { x: 100, y: 50 }, ['a', 'b'])],
    );
    expect(way).toEqual([]);
  });

  it('runs together with one to the same end, and keeps apart from a stranger', () => {
    const first = line({ x: 0, y: 50 }, { x: 150, y: 50 }, ['from a', 'to z']);
    const onTheWay = (second: Wanted) =>
      routeTies(grid(), [first, second])[1]!.filter(({ y }) => y === 50).length;
    expect(onTheWay(line({ x: 0, y: 80 }, { x: 150, y: 50 }, ['from b', 'to z']))).toBeGreaterThan(1);
    expect(onTheWay(line({ x: 20, y: 80 }, { x: 130, y: 80 }, ['from b', 'to y']))).toBe(0);
    const [, inferred] = routeTies(grid(), [
      first,
      line({ x: 20, y: 50 }, { x: 150, y: 50 }, ['from b', 'to z'], 'dashed'),
    ]);
    expect(inferred!.length).toBeGreaterThan(2);
  });

  it('takes the port that costs less', () => {
    const ports = {
      from: [
        { x: 0, y: 0, extra: 90 },
        { x: 0, y: 30 },
      ],
      to: [{ x: 100, y: 0 }],
      ends: ['a'],
      bundle: 'a',
    };
    expect(routeTies(grid(), [ports])[0]![0]).toEqual({ x: 0, y: 30 });
  });
});
