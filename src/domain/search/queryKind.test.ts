import { expect, it } from 'vitest';
import { mayBeNumberOrPlace } from './queryKind.ts';

it.each([
  ['326-QĐ/TU', true],
  ['nđ29', true],
  ['NQTW5', true],
  ['mục IV', true],
  ['II', true],
  ['dieu 5 khoan 2', true],
  ['Mở đầu', true],
  ['chi bộ khu phố', false],
  ['mucdich', false],
  ['vi phạm', false],
  ['', false],
])('%s may be a number or a place: %s', (query, may) => {
  expect(mayBeNumberOrPlace(query)).toBe(may);
});
