import { describe, expect, it } from 'vitest';
import { fits, groupByLead, mayFitToo, type TaskFacets, type TaskFilter } from './taskChoice.ts';

const TASK: TaskFacets = {
  number: 1,
  lead: ['a', 'b'],
  with: ['c'],
  report: [],
  part: 'muc-i',
  due: '2002-09',
  key: '2002-09',
};

describe('a filter', () => {
  it.each<[TaskFilter, boolean]>([
    [{}, true],
    [{ 'co-quan': 'b' }, true],
    [{ 'co-quan': 'c' }, true],
    [{ 'co-quan': 'd' }, false],
    [{ 'co-quan': 'c', vai: 'cung-lam' }, true],
    [{ 'co-quan': 'c', vai: 'thuc-hien' }, false],
    [{ vai: 'cung-lam' }, true],
    [{ vai: 'bao-cao' }, false],
    [{ vai: 'khong-co' }, true],
    [{ phan: 'muc-i' }, true],
    [{ phan: 'muc-ii' }, false],
    [{ 'thoi-han': 'co' }, true],
    [{ 'thoi-han': 'khong' }, false],
    [{ 'thoi-han': '2002-q3' }, true],
    [{ 'thoi-han': '2002-12' }, false],
    [{ 'co-quan': 'a', phan: 'muc-i', 'thoi-han': 'co' }, true],
    [{ 'co-quan': 'a', phan: 'muc-i', 'thoi-han': 'khong' }, false],
    [{ 'thoi-han': 'khong-co-lua-chon-nay' }, true],
  ])('%j: %s', (filter, expected) => {
    expect(fits(TASK, filter)).toBe(expected);
  });
});

describe('a task whose words about time are wider than what is asked for', () => {
  const quarter = { ...TASK, due: '2002-Q3', key: '2002-q3' };
  it.each<[TaskFilter, boolean]>([
    [{ 'thoi-han': '2002-09' }, true],
    [{ 'thoi-han': '2002-09', 'co-quan': 'b' }, true],
    [{ 'thoi-han': '2002-09', 'co-quan': 'd' }, false],
    [{ 'thoi-han': '2002-q3' }, false],
    [{ 'thoi-han': '2002-12' }, false],
    [{}, false],
  ])('may fit %j: %s', (filter, expected) => {
    expect(mayFitToo(quarter, filter)).toBe(expected);
  });
});

describe('groups by who leads', () => {
  const task = (number: number, ...lead: string[]) => ({ number, lead });
  it('keeps those of one first body together, in the order of the first charge, none last', () => {
    const groups = groupByLead([
      task(5, 'a'),
      task(1),
      task(2, 'b', 'x'),
      task(3, 'a'),
      task(4, 'b'),
      task(6),
    ]);
    expect(groups.map(({ lead, tasks }) => [lead.join('+'), tasks.map(({ number }) => number)])).toEqual([
      ['b+x', [2]],
      ['b', [4]],
      ['a', [3, 5]],
      ['', [1, 6]],
    ]);
  });
});
