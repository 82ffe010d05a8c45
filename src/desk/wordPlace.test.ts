import { describe, expect, it } from 'vitest';
import { blockWordAt, lineWordOf } from './wordPlace.ts';

const words = ['Điều', '5.', 'Phường', 'và', 'xã', 'và', 'ấp'];

describe('a word of a scan', () => {
  it.each([
    ['the word under the caret', 'Điều 5. Phường và xã và ấp', 10, 2],
    ['the second of two that are alike', 'Điều 5. Phường và xã và ấp', 22, 5],
    ['behind a note that was put in', 'Điều 5. Phường <x> và xã và ấp', 20, 3],
    ['one that was put right, by its neighbours', 'Điều 5. Phương và xã và ấp', 10, 2],
  ])('is found from the text: %s', (_, line, column, index) => {
    expect(blockWordAt(words, line, column)).toBe(index);
  });
  it('is nowhere behind the end of the line', () => {
    expect(blockWordAt(words, 'Điều', 9)).toBeUndefined();
  });
  it.each([
    [2, 'Điều 5. Phường và xã và ấp', 'Phường'],
    [5, 'Điều 5. Phường và xã và ấp', 'và'],
    [2, 'Điều 5. Phương và xã', 'Phương'],
  ])('is found in the text: %s in %s', (index, line, word) => {
    const { from, to } = lineWordOf(words, index, line)!;
    expect(line.slice(from, to)).toBe(word);
    if (index === 5) expect(from).toBe(line.lastIndexOf('và'));
  });
});
