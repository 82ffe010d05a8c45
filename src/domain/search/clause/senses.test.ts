import { expect, test } from 'vitest';
import { wordsOf } from '../../text/textWord.ts';
import { inTypedWords, sensesOf, type Thesaurus } from './senses.ts';

const THESAURUS: Thesaurus = [
  ['sáp nhập', 'sắp xếp lại', 'nhập'],
  ['lương cơ bản', 'lương cơ sở'],
];
const sensesIn = (query: string) =>
  sensesOf(wordsOf(query), THESAURUS).map(({ from, to, words }) => [from, to, words.length]);

test.each([
  [
    'sáp nhập phường',
    [
      [0, 2, 3],
      [0, 2, 1],
    ],
  ],
  [
    'sap nhap phuong',
    [
      [0, 2, 3],
      [0, 2, 1],
    ],
  ],
  ['nghị định lương cơ bản', [[2, 5, 3]]],
  ['sạp nhập phường', []],
  ['sáp', []],
])('%s', (query, senses) => {
  expect(sensesIn(query)).toEqual(senses);
});

test('a text is read in the words of the query, where they stand in it', () => {
  const query = wordsOf('sáp nhập phường');
  const text = 'Sắp xếp lại phường';
  const read = inTypedWords(wordsOf(text), query, sensesOf(query, THESAURUS));
  expect(read.map(({ key }) => key)).toEqual(['sap', 'nhap', 'phuong']);
  expect(text.slice(read[0]!.start, read[1]!.end)).toBe('Sắp xếp lại');
});
