import { expect, it } from 'vitest';
import { isBareFigure } from './bareFigure.ts';

it.each(['303', ' 168 ', '1.200', '１６８'])('%s is a figure and no more', (query) => {
  expect(isBareFigure(query)).toBe(true);
});

it.each(['', '303 xã', 'qd 5471', '29/1998', '327-QĐ/TU', 'II.1', 'số 303'])('%s is not', (query) => {
  expect(isBareFigure(query)).toBe(false);
});
