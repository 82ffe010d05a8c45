import { expect, test } from 'vitest';
import { splitPlaces } from './splitPlaces.ts';

const isShort = (part: string) => /^[IVX]+(?:\.\d+)*$/.test(part);

test.each([
  ['II.1', ['II.1']],
  ['II.1, II.2; III.3', ['II.1', 'II.2', 'III.3']],
  ['II.1 và III.3', ['II.1', 'III.3']],
  ['II.1,, ;II.2\nIII.3;', ['II.1', 'II.2', 'III.3']],
  ['II.1, II.1', ['II.1']],
  // What is wrong among short forms stays a part of its own, to be named.
  ['II.1, chín; III.3', ['II.1', 'chín', 'III.3']],
  [
    'gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình hành động',
    ['gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình hành động'],
  ],
  [
    'điểm 1, mục II, Chương trình; điểm 2, mục I, Chương trình',
    ['điểm 1, mục II, Chương trình', 'điểm 2, mục I, Chương trình'],
  ],
  ['  ', []],
])('%j', (text, places) => {
  expect(splitPlaces(text, isShort)).toEqual(places);
});
