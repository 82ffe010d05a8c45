import { expect, it } from 'vitest';
import { mayBeNumberOrPlace, mayHoldPlace } from './queryKind.ts';

it.each([
  ['326-QĐ/TU', true],
  ['nđ29', true],
  ['３２６', true],
  ['lời mở đầu', true],
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

it.each([
  ['II.2', true],
  ['nghị định 29 điều 5', true],
  ['19-QĐ/TW mucII', true],
  ['2.1', true],
  ['đ 5', true],
  ['Ⅱ', true],
  ['326-QĐ/TU', false],
  ['nđ29', false],
  ['qd 999', false],
  ['quy chế dân chủ', false],
])('%s may hold a place: %s', (query, may) => {
  expect(mayHoldPlace(query)).toBe(may);
});
