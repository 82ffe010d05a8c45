import { describe, expect, it } from 'vitest';
import { readDue, sayDue } from './dueDate.ts';

describe('a time limit', () => {
  it.each([
    ['quý 3/2002', '2002-Q3', 'quý 3/2002'],
    ['quý III/2002', '2002-Q3', 'quý 3/2002'],
    ['Quý IV năm 2003', '2003-Q4', 'quý 4/2003'],
    ['tháng 6/2003', '2003-06', '6/2003'],
    ['12/2002', '2002-12', '12/2002'],
    ['năm 2005', '2005', '2005'],
    ['sớm', 'sớm', 'sớm'],
  ])('is typed as people write it: %s', (typed, due, said) => {
    expect([readDue(typed), sayDue(due)]).toEqual([due, said]);
  });
});
