import { joints } from './syllableJoints.ts';

/** A stretch that stands twice in a row, and where it begins. */
export interface DoubledStretch {
  found: string;
  start: number;
}

/** Syllables that double by themselves: reduplications, and words that are counted or urged twice. */
const DOUBLE_ALONE = new Set(
  (
    'ai ba bao bảy bốn càng chằm chầm chung cùng cuối dần dày đăm đâu đầu đêm đều đời hai hay hằng hàng hay hầu hết ' +
    'hơn khác khít làng lăm lâu lẳng lần lớp luôn mãi mau mười nam nào năm ngành ngày ngấm người nhà nhanh nho nhiều ' +
    'nơi phây rành rất rồi sáu sau sáng song tám thao thâm thầm thường tỉnh tối trăm trùng trước từ từng tư ù vân vừa ' +
    'xa xã xanh xưa ấp y'
  ).split(' '),
);

/**
 * Syllables that stand twice in a row, and no known pair of words explains it: "phải phải có", "Ủy ban ban làm việc",
 * "ở ngoài cổng ở ngoài cổng". May be right where the lists know too little: to be looked at, not to be refused.
 */
export function findDoubledSyllables(text: string): DoubledStretch[] {
  const words = [...text.toLocaleLowerCase('vi').matchAll(WORDS)].map(({ 0: word, index }) => ({
    word,
    start: index,
  }));
  const found: DoubledStretch[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const length = LENGTHS.find((one) => isTwice(words, at, one));
    if (length === undefined || (length === 1 && isLawful(words, at))) continue;
    const last = words[at + 2 * length - 1]!;
    found.push({
      found: text.slice(words[at]!.start, last.start + last.word.length),
      start: words[at]!.start,
    });
    at += 2 * length - 1;
  }
  return found;
}

interface Word {
  word: string;
  start: number;
}

/** Words, and signs between them: what a comma holds apart does not stand side by side. */
const WORDS = /[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu;
/** Two syllables twice are told of as a fault (`doubledWords.ts`); more than eight are a sentence that was pasted twice. */
const LENGTHS = [1, 3, 4, 5, 6, 7, 8];

function isTwice(words: readonly Word[], at: number, length: number): boolean {
  if (at + 2 * length > words.length) return false;
  for (let step = 0; step < length; step++) {
    const { word } = words[at + step]!;
    if (word !== words[at + length + step]!.word || !isSyllableLike(word)) return false;
  }
  return true;
}

const isSyllableLike = (word: string) => /^\p{L}/u.test(word);

function isLawful(words: readonly Word[], at: number): boolean {
  const { word } = words[at]!;
  // One letter is a label, or a letter of a name: "điểm a a1".
  if (word.length === 1 && !/[\u00C0-\u1EF9]/u.test(word)) return true;
  if (DOUBLE_ALONE.has(word)) return words[at + 2]?.word !== word;
  const [before, after] = joints.get(word) ?? [];
  return (before?.has(words[at - 1]?.word ?? '') && after?.has(words[at + 2]?.word ?? '')) === true;
}
