import { describe, expect, it } from 'vitest';
import { cpuTimeOf } from '../../../tests/cpuTime.ts';
import { isBegunNumber } from '../number/typed/begunNumber.ts';
import { lookAt } from './typedQuery.ts';

describe('one look at a query tells whether', () => {
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
    ['công đoàn', false],
    ['bằng khen', false],
    ['', false],
  ])('%s may be a number or a place: %s', (query, may) => {
    expect(lookAt(query).mayBeCertain).toBe(may);
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
    expect(lookAt(query).mayHoldPlace).toBe(may);
  });

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

  it.each(['303', ' 168 ', '1.200', '１６８'])('%s is a figure and no more', (query) => {
    expect(lookAt(query).isFigure).toBe(true);
  });

  it.each(['', '303 xã', 'qd 5471', '29/1998', '327-QĐ/TU', 'II.1', 'số 303'])('%s is not', (query) => {
    expect(lookAt(query).isFigure).toBe(false);
  });
});

it('marks without end are cut early', () => {
  const query = `a${'\u0301\u0323\u0302'.repeat(20_000)}326`;
  expect(cpuTimeOf(() => lookAt(query))).toBeLessThan(200);
  expect(lookAt(query).text.length).toBeLessThanOrEqual(300);
});
