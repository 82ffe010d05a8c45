import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const KNOWN = new Set(['cong', 'khu', 'pho', 'chuc', 'dang', 'viet', 'linh', 'ki', 'an']);

test.each([
  ['congg', 'cong'],
  ['cog', 'cong'],
  ['conh', 'cong'],
  ['cnog', 'cong'],
  ['ddangr', 'dang'],
  ['vieejt', 'viet'],
  ['lnah', 'linh'],
])('%s may mean %s', (typed, meant) => {
  expect(neighboursOf(typed, KNOWN).map((parts) => parts.join(' '))).toContain(meant);
});

test('two words run together come apart', () => {
  expect(neighboursOf('khupho', KNOWN)).toEqual([['khu', 'pho']]);
});

test('the word itself is no neighbour, and far words are none', () => {
  expect(neighboursOf('cong', KNOWN)).toEqual([]);
  expect(neighboursOf('xyzzy', KNOWN)).toEqual([]);
});
