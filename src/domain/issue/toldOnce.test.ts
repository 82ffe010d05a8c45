import { expect, it } from 'vitest';
import { formatIssue, issue, toldOnce } from './index.ts';

const at = (line: number, file = 'a.mdx') => ({ file, line, column: 1 });
const body = (line: number, found: string) => issue('body-unknown', at(line), { found, expected: 'x' });

it('a name that leads nowhere at many places is told of once, with their number', () => {
  const told = toldOnce([body(1, 'a-b'), body(2, 'c-d'), body(3, 'a-b'), body(4, 'a-b')]);
  expect(told.map(({ place }) => place.line)).toEqual([1, 2]);
  expect(formatIssue(told[0]!)).toContain('(3 chỗ, đây là chỗ đầu)');
  expect(formatIssue(told[0]!)).toContain('trả lại như cũ');
  expect(formatIssue(told[1]!)).not.toContain('chỗ');
});

it('faults of other kinds each keep their line', () => {
  const markers = [1, 2].map((line) => issue('merge-marker', at(line), { found: '<<<<<<<', count: '' }));
  expect(toldOnce(markers)).toEqual(markers);
});

it('a clause that two documents do not have is two faults', () => {
  const clause = (document: string) =>
    issue('provision-unknown', at(1), { found: 'dieu-9', document, expected: 'x' });
  expect(toldOnce([clause('a'), clause('b'), clause('a')])).toHaveLength(2);
});

it('bullets of a whole list are one habit', () => {
  const bullet = (line: number) => issue('label-misspelt', at(line), { found: '✓', expected: '-' });
  expect(toldOnce([bullet(1), bullet(2), bullet(3)])).toHaveLength(1);
  const label = (line: number) =>
    issue('label-misspelt', at(line), { found: 'Dieu 1.', expected: 'Điều 1.' });
  expect(toldOnce([label(1), label(2)])).toHaveLength(2);
});

it('a page that lost its text is one fault, two clauses that are gone are two', () => {
  const gone = (number: number) =>
    issue('permalink-vanished', at(number), { found: `/van-ban/x/#dieu-${number}`, inside: '' });
  expect(toldOnce([1, 2, 3, 4].map(gone))).toHaveLength(1);
  expect(toldOnce([1, 2].map(gone))).toHaveLength(2);
});
