import { expect, it } from 'vitest';
import { isBegunNumber } from './begunNumber.ts';

it.each([
  ['qđ', true],
  ['Q', true],
  ['TTLT ', true],
  ['luật', false],
  ['dân chủ', false],
  ['quy định', false],
])('%s is no more than the beginning of a number: %s', (query, is) => {
  expect(isBegunNumber(query)).toBe(is);
});
