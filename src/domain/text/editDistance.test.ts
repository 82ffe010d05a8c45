import { expect, it } from 'vitest';
import { editDistance } from './editDistance.ts';
import { isOneEditAway } from './oneEdit.ts';

it.each([
  ['326', '326', 0],
  ['326', '32', 1],
  ['326', '3266', 1],
  ['326', '327', 1],
  ['326', '236', 1],
  ['326', '362', 1],
  ['326', '632', 2],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('%j and %j are %d apart, either way', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
  expect(isOneEditAway(a, b)).toBe(edits === 1);
});
