import { expect, it } from 'vitest';
import { cutQuery, LONGEST_QUERY } from './cutQuery.ts';

it.each([
  ['an endless one', 'a'.repeat(100_000), 'a'.repeat(LONGEST_QUERY)],
  ['marks without end', `a${'\u0301'.repeat(50_000)}`, `a${'\u0301'.repeat(LONGEST_QUERY - 1)}`],
  ['a letter of two units at the end', `${'a'.repeat(LONGEST_QUERY - 1)}😀`, 'a'.repeat(LONGEST_QUERY - 1)],
  ['half a letter', 'đảng \ud83d viên\udc00', 'đảng  viên'],
  ['what nobody sees', '\u202e3\u200b26-Q\u00adĐ/TU\u200f\ufeff', '326-QĐ/TU'],
  ['controls', 'đảng\tviên\u0000', 'đảng viên '],
])('cuts %s', (_, query, read) => {
  expect(cutQuery(query)).toBe(read);
});
