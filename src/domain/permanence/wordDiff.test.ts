import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffStretch, wordDiff } from './wordDiff.ts';

const join = (stretches: readonly DiffStretch[]) => stretches.map(({ text }) => text).join('');
const marked = (stretches: readonly DiffStretch[]) =>
  stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

describe('the comparison of two wordings', () => {
  it.each([
    [
      'Sơ kết trong quý III/2002.',
      'Sơ kết trong quý IV/2002.',
      'Sơ kết trong quý [III]/2002.',
      'Sơ kết trong quý [IV]/2002.',
    ],
    ['a b c', 'a b c', 'a b c', 'a b c'],
    ['', 'mới', '', '[mới]'],
    ['cũ', '', '[cũ]', ''],
    ['luận chuyển cán bộ', 'luân chuyển cán bộ', '[luận ]chuyển cán bộ', '[luân ]chuyển cán bộ'],
    ['xã, phường', 'xã phường', 'xã[, ]phường', 'xã phường'],
    ['một hai ba bốn', 'một ba hai bốn', 'một [hai ]ba bốn', 'một ba [hai ]bốn'],
  ])('“%s” and “%s”', (before, after, left, right) => {
    const { earlier, present } = wordDiff(before, after);
    expect([marked(earlier), marked(present)]).toEqual([left, right]);
  });

  it('gives both wordings back letter by letter, with the same words unmarked', () => {
    const words = fc
      .array(fc.constantFrom('Điều', 'a', 'b,', '“c”', 'đảng', '1/'), { maxLength: 30 })
      .map((one) => one.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { earlier, present } = wordDiff(before, after);
        expect([join(earlier), join(present)]).toEqual([before, after]);
        const common = (all: readonly DiffStretch[]) =>
          all
            .filter(({ differs }) => !differs)
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, '');
        expect(common(earlier)).toBe(common(present));
      }),
    );
  });

  it('takes texts as they come', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const { earlier, present } = wordDiff(before, after);
        expect([join(earlier), join(present)]).toEqual([before, after]);
      }),
    );
  });

  it('marks the middle whole when a comparison would be felt', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    const { earlier, present } = wordDiff(`đầu ${long('a')} cuối`, `đầu ${long('b')} cuối`);
    expect([earlier.length, present.length]).toEqual([3, 3]);
  });
});
