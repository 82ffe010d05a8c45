/** A stretch of one of two wordings: it stands in both, or only in this one. */
export interface DiffStretch {
  text: string;
  differs: boolean;
}

/** Two wordings side by side: the stretches of each, which joined give it back letter by letter. */
export interface WordDiff {
  earlier: DiffStretch[];
  present: DiffStretch[];
}

/** Above this many pairs of words a comparison would be felt on a phone: then the differing middle is marked whole. */
const MOST_PAIRS = 4_000_000;

/** Compares two wordings word by word (the longest common subsequence); a mark of punctuation is a word of its own. */
export function wordDiff(earlier: string, present: string): WordDiff {
  const [before, after] = [wordsOf(earlier), wordsOf(present)];
  let head = 0;
  while (head < before.length && head < after.length && isSame(before[head]!, after[head]!)) head++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    isSame(before[before.length - 1 - tail]!, after[after.length - 1 - tail]!)
  )
    tail++;
  const middle = commonWords(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  const inHeadOrTail = (index: number, length: number) => index < head || index >= length - tail;
  return {
    earlier: stretches(before, (index) => inHeadOrTail(index, before.length) || middle[0].has(index - head)),
    present: stretches(after, (index) => inHeadOrTail(index, after.length) || middle[1].has(index - head)),
  };
}

/** Words with the white space that follows them. */
function wordsOf(text: string): string[] {
  return (
    text.match(/(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]|^)\s*/gu)?.filter((word) => word !== '') ?? []
  );
}

const isSame = (a: string, b: string) => a.trimEnd() === b.trimEnd();

/** The places, in each list, of the words of a longest common subsequence. */
function commonWords(before: readonly string[], after: readonly string[]): [Set<number>, Set<number>] {
  const common: [Set<number>, Set<number>] = [new Set(), new Set()];
  if (before.length * after.length > MOST_PAIRS) return common;
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i * width + j] = isSame(before[i]!, after[j]!)
        ? lengths[(i + 1) * width + j + 1]! + 1
        : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (isSame(before[i]!, after[j]!)) {
      common[0].add(i++);
      common[1].add(j++);
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return common;
}

function stretches(words: readonly string[], isCommon: (index: number) => boolean): DiffStretch[] {
  const all: DiffStretch[] = [];
  for (const [index, text] of words.entries()) {
    const differs = !isCommon(index);
    const last = all.at(-1);
    if (last?.differs === differs) last.text += text;
    else all.push({ text, differs });
  }
  return all;
}
