/** A word of a scan where it stands in a line of the text, and back: both sides may have been edited since. */

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const lettersOf = (text: string) => text.normalize('NFC').match(WORDS)?.join('') ?? '';

interface LineWord {
  letters: string;
  from: number;
  to: number;
}

const wordsOf = (line: string): LineWord[] =>
  [...line.matchAll(/\S+/gu)].map((one) => ({
    letters: lettersOf(one[0]),
    from: one.index,
    to: one.index + one[0].length,
  }));

/** Which of the words of a block stands at a column of a line; undefined where the line has none there. */
export function blockWordAt(words: readonly string[], line: string, column: number): number | undefined {
  const inLine = wordsOf(line);
  const at = inLine.findIndex(({ to }) => column <= to);
  if (at === -1) return undefined;
  const { letters } = inLine[at]!;
  const before = inLine.slice(0, at).filter((one) => one.letters === letters).length;
  const same = words.flatMap((word, index) => (lettersOf(word) === letters ? [index] : []));
  // A word that was put right stands no longer in the scan: its neighbours tell where it was.
  return same[before] ?? (at < words.length ? at : undefined);
}

/** Where a word of a block stands in a line of the text; undefined where the line has it no more. */
export function lineWordOf(
  words: readonly string[],
  index: number,
  line: string,
): { from: number; to: number } | undefined {
  const letters = lettersOf(words[index] ?? '');
  const before = words.slice(0, index).filter((word) => lettersOf(word) === letters).length;
  const inLine = wordsOf(line);
  return inLine.filter((one) => one.letters === letters)[before] ?? inLine[index];
}
