import { describe, expect, it } from 'vitest';
import { appendSlice, emptyRich, offsetInFile, printedSlice, type RichText } from './richText.ts';
import { textRuns } from './textRuns.ts';

/** Every letter with its offset in the file, as `a0 b1`. */
const letters = ({ value, runs }: RichText) =>
  [...value].map((letter, at) => `${letter}${offsetInFile(runs, at)}`).join(' ');

function rich(...slices: [value: string, offset: number][]): RichText {
  const made = emptyRich();
  for (const [value, offset] of slices) appendSlice(made, value, offset);
  return made;
}

describe('a printed slice', () => {
  it('keeps for every letter where it stands in the file', () => {
    expect(letters(printedSlice(rich([' ab', 10], ['cd', 20])))).toBe('a11 b12 c20 d21');
    expect(letters(printedSlice(rich(['ab', 10], ['cd', 20]), 1, 3))).toBe('b11 c20');
  });

  it('puts one space, that of the first blank, for a line break and the blanks around it', () => {
    expect(letters(printedSlice(rich(['a \n\n b\nc ', 10])))).toBe('a10  11 b15  16 c17');
    // A new run begins inside the break.
    expect(letters(printedSlice(rich(['a \n', 10], [' b', 30])))).toBe('a10  11 b31');
  });

  it('begins no run where letters go on side by side', () => {
    expect(printedSlice(rich(['ab', 10], ['cd', 12])).runs).toEqual([{ at: 0, offset: 10 }]);
    expect(printedSlice(rich()).runs).toEqual([]);
  });

  it('cuts marks to fit and moves them with their letters', () => {
    const text = rich(['a \n b', 0]);
    text.marks.push({ type: 'strong', start: 0, end: 5 }, { type: 'emphasis', start: 1, end: 4 });
    expect(printedSlice(text, 2).marks).toEqual([{ type: 'strong', start: 0, end: 1 }]);
    expect(printedSlice(text).marks).toEqual([
      { type: 'strong', start: 0, end: 3 },
      { type: 'emphasis', start: 1, end: 2 },
    ]);
  });
});

it('the runs of a text node follow escapes and character references', () => {
  expect(textRuns('ab', 'xab', 1, 3)).toEqual([{ at: 0, offset: 1 }]);
  expect(textRuns('a<b', 'a\\<b', 0, 4)).toEqual([
    { at: 0, offset: 0 },
    { at: 1, offset: 2 },
  ]);
  expect(textRuns('a&b', 'a&amp;b', 0, 7)).toEqual([
    { at: 0, offset: 0 },
    { at: 2, offset: 6 },
  ]);
});
