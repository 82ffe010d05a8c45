import { isSyllable } from './syllable.ts';

/** A word whose letters were struck in a wrong way, and what it was to be. */
export interface OddLetters {
  found: string;
  expected: string;
  start: number;
}

/** "BẢng", "bẢNG", "ChÍnh"; "TTg", "UBND", "ThS" are marks, and no syllables. */
const MIXED =
  /(?<![\p{L}\p{M}\d_@/.-])(?:\p{Lu}{2,}\p{Ll}{2,}|\p{Ll}+\p{Lu}\p{L}*|\p{Lu}\p{Ll}+\p{Lu}\p{L}*)(?![\p{L}\d_@/.-])/gu;
/** "tr0ng", "c1a": a figure inside a word of small letters. */
const FIGURE = /(?<![\p{L}\p{M}\d_@/.-])\p{Ll}+[01]\p{Ll}+(?![\p{L}\d_@/.-])/gu;
const LETTER_OF: Readonly<Record<string, string>> = { 0: 'o', 1: 'l' };

/** Words of a text (NFC) with capitals or figures inside that would be Vietnamese syllables without them. */
export function findOddLetters(text: string): OddLetters[] {
  const mixed = [...text.matchAll(MIXED)].map(({ 0: found, index: start }) => {
    const small = found.toLocaleLowerCase('vi');
    const expected = /^\p{Lu}/u.test(found) ? small[0]!.toLocaleUpperCase('vi') + small.slice(1) : small;
    return { found, expected, start };
  });
  const figures = [...text.matchAll(FIGURE)].map(({ 0: found, index: start }) => ({
    found,
    expected: found.replace(/[01]/gu, (one) => LETTER_OF[one]!),
    start,
  }));
  return [...mixed, ...figures].filter(({ expected }) => isSyllable(expected.normalize('NFC')));
}
