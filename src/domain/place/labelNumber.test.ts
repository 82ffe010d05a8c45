import { describe, expect, it } from 'vitest';
import { formatLike, parseLabelNumber } from './labelNumber.ts';
import { formatLetter, LEGAL_LETTERS, letterOrdinal } from './letters.ts';
import { formatOrdinalWords, parseOrdinalWords } from './ordinalWords.ts';
import { formatRoman, parseRoman } from './roman.ts';

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('numbers are read as they are written', () => {
  it('Roman, 1 to 399', () => {
    for (const value of upTo(399)) expect(parseRoman(formatRoman(value))).toBe(value);
    expect(['IIII', 'VX', 'iv', '', 'A'].map(parseRoman)).toEqual(Array(5).fill(undefined));
  });
  it('in words, 1 to 99', () => {
    for (const value of upTo(99)) expect(parseOrdinalWords(formatOrdinalWords(value))).toBe(value);
    expect(['nhất', 'tư', 'mười lăm', 'HAI MƯƠI MỐT'].map(parseOrdinalWords)).toEqual([1, 4, 15, 21]);
    expect(['', 'lớn', 'hai ba', 'mười mười'].map(parseOrdinalWords)).toEqual(Array(4).fill(undefined));
  });
  it('the legal alphabet has đ after d and no f, j, w, z', () => {
    for (const value of upTo(LEGAL_LETTERS.length)) expect(letterOrdinal(formatLetter(value))).toBe(value);
    expect([...'dđefjwz'].map((letter) => letterOrdinal(letter))).toEqual([4, 5, 6, 0, 0, 0, 0]);
  });
  it.each([
    ['II', 'roman', 3, 'III'],
    ['hai', 'words', 3, 'ba'],
    ['d', 'letter', 5, 'đ'],
    ['5a', 'arabic', 6, '6'],
    ['1.2', 'decimal', 3, '1.3'],
    ['a2', 'letterDigit', 3, 'a3'],
    ['ii', 'smallRoman', 3, 'iii'],
  ] as const)('what follows %s', (printed, style, value, expected) => {
    expect(formatLike(parseLabelNumber(printed, style)!, value)).toBe(expected);
  });
});
