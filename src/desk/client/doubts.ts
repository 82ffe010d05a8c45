import type { ImportFinding } from '../draft.ts';
import type { Doubt } from './editor.ts';

/**
 * Doubtful words of the file where they stand in the text now: in the lines of their block. A word that a person has put
 * right no longer stands there, and is no doubt any more.
 */
export function placeDoubts(
  doubts: readonly ImportFinding[],
  text: string,
  blockOfLine: readonly (number | undefined)[],
): Doubt[] {
  const lines = text.split('\n');
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const found = doubts.flatMap(({ text: message, block }): Doubt[] => {
    const word = /“([^”]+)”/u.exec(message)?.[1];
    if (block === undefined || !word) return [];
    return lines.flatMap((line, index) => {
      const place = blockOfLine[index] === block ? wordIn(line, word) : -1;
      return place === -1
        ? []
        : [{ from: starts[index]! + place, to: starts[index]! + place + word.length, message }];
    });
  });
  return found.sort((a, b) => a.from - b.from);
}

/** The place of a word that is not part of a longer one. */
function wordIn(line: string, word: string): number {
  const isLetter = (letter = '') => /[\p{L}\p{M}]/u.test(letter);
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1))
    if (!isLetter(line[at - 1]) && !isLetter(line[at + word.length])) return at;
  return -1;
}
