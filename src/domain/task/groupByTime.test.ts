import { expect, it } from 'vitest';
import { readDeadline } from '../deadline/deadline.ts';
import { groupByTime } from './groupByTime.ts';

const task = (number: number, due?: string, text?: string) => ({ number, deadline: readDeadline(due, text) });

it('a quarter has its months; a year with something that lies in no quarter is one group', () => {
  const groups = groupByTime([
    task(1),
    task(2, '2003-03'),
    task(3, '2002-12'),
    task(4, '2002-09'),
    task(5, '2002-Q3'),
    task(6, '2003', 'đầu năm 2003'),
    task(7, undefined, 'sau khi có hướng dẫn'),
    task(8, '2002-12', 'cuối năm 2002'),
  ]);
  expect(groups.map(({ key, name, tasks }) => [key, name, tasks.map(({ number }) => number)])).toEqual([
    ['2002-q3', 'Quý III/2002', [5, 4]],
    ['2002-q4', 'Quý IV/2002', [3, 8]],
    ['2003', 'Năm 2003', [6, 2]],
    ['khong', 'Không có thời hạn', [7, 1]],
  ]);
});
