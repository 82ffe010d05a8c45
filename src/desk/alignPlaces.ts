/** So many letters of a line are looked for; a shorter line is looked for whole. */
const KEY = 24;
/** Words that stand farther on than this are others that only read alike. */
const REACH = 6000;

/**
 * For each line of the text, the block of the file that its words came from (undefined where they stand in none). Found by
 * the letters alone, one after the other, so it holds however the text was edited since and whatever the format was.
 */
export function alignPlaces(blocks: readonly string[], lines: readonly string[]): (number | undefined)[] {
  const starts: number[] = [];
  let all = '';
  for (const block of blocks) {
    starts.push(all.length);
    all += lettersOf(block);
  }
  const blockAt = (at: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  let cursor = 0;
  return lines.map((line) => {
    const letters = lettersOf(withoutMarks(line));
    for (const length of [KEY, KEY / 2, KEY / 4]) {
      const key = letters.slice(0, length);
      if (key === '' || (length < KEY && letters.length < length)) continue;
      const at = all.indexOf(key, cursor);
      if (at === -1 || at - cursor > REACH) continue;
      cursor = at + key.length;
      return blockAt(at);
    }
    return undefined;
  });
}

const lettersOf = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('vi');
/** What an author adds around the printed words. */
const withoutMarks = (line: string) => line.replace(/<[^>]*>/gu, '').replace(/\[\^[^\]]*\]/gu, '');
