import { foldText } from '../../text/fold.ts';

/** Words for figures, as they are said; "năm" is a year's word too. */
const FIGURES: Readonly<Record<string, number>> = {
  ...{ không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6 },
  ...{ bảy: 7, bẩy: 7, tám: 8, chín: 9 },
};
const SCALES: Readonly<Record<string, number>> = { mười: 10, mươi: 10, trăm: 100, nghìn: 1000, ngàn: 1000 };
/** Stands for a ten that is nought: "ba trăm lẻ hai". */
const NOUGHT = ['lẻ', 'linh'];

/** What a word that alone is a number stands behind: "số ba", "trung ương năm khóa chín". */
const COUNTED_BY = /^(?:so|khoa|uong)$/;

/** With its marks or without any: "sau" may be "sáu", "sâu" is not. */
const FORMS = new Map(
  [...Object.keys(FIGURES), ...Object.keys(SCALES), ...NOUGHT].flatMap((word) => [
    [word, word] as const,
    [foldText(word), word] as const,
  ]),
);

/**
 * Numbers that are said in words, as figures, in all ways: "chỉ thị số mười ba" → "chỉ thị số 13"; "nghị định hai chín
 * năm chín tám" → 29598, or 29 of the year 98. A word alone is a number only after "số", "khóa", "trung ương". None where nothing is said so.
 */
export function writeOutNumbers(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().split(/\s+/u);
  const forms = words.map((word) => FORMS.get(word));
  const whole = writeOut(words, forms);
  const isYear = (at: number) => forms[at] === 'năm' && !SCALES[forms[at + 1] ?? ''];
  const withYear = writeOut(
    words,
    forms.map((form, at) => (isYear(at) ? undefined : form)),
  );
  return [...new Set([whole, withYear])].filter((one) => one !== words.join(' '));
}

function writeOut(words: readonly string[], forms: readonly (string | undefined)[]): string {
  const written: string[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && forms[end]) end++;
    const isSaid = COUNTED_BY.test(foldText(words[at - 1] ?? ''));
    const value = end - at > 1 || isSaid ? readSpoken(forms.slice(at, end) as string[]) : undefined;
    end = Math.max(end, at + 1);
    written.push(...(value === undefined ? words.slice(at, end) : [value]));
    at = end;
  }
  return written.join(' ');
}

/** "ba hai sáu" → 326, figure by figure; "ba trăm hai mươi sáu" → 326; undefined where the words make no number. */
function readSpoken(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  if (words.some((word) => word in SCALES)) return readScaled(words) ?? readWithYear(words);
  // "sáu linh bảy" is said for 607 as well.
  const isOpen = NOUGHT.some((word) => words[0] === word || words.at(-1) === word);
  return isOpen ? undefined : joined(words);
}

/** "một trăm sáu mốt hai không hai sáu" → "161/2026": a number, and its year figure by figure. */
function readWithYear(words: readonly string[]): string | undefined {
  const year = joined(words.slice(-4));
  const number = readScaled(words.slice(0, -4));
  const isYear = /^(?:19|20)\d\d$/.test(year) && words.slice(-4).every((word) => word in FIGURES);
  return isYear && words.length > 4 && number ? `${number}/${year}` : undefined;
}

/** What is said so far: the sum, a figure that waits for its scale, and below what the next scale must be. */
interface Sum {
  total: number;
  figure?: number | undefined;
  scale: number;
}

function readScaled(words: readonly string[]): string | undefined {
  let sum: Sum | undefined = { total: 0, scale: Number.POSITIVE_INFINITY };
  for (const word of words) sum = sum && addWord(sum, word);
  // "trăm rưỡi" is no number of a document; "hai trăm ba" is 203 or 230: only "lẻ" tells.
  const [scale = '', last] = words.slice(-2);
  const isOpen = last !== undefined && (SCALES[scale] ?? 0) > 10 && !NOUGHT.includes(last);
  return sum && !isOpen ? String(sum.total + (sum.figure ?? 0)) : undefined;
}

function addWord({ total, figure, scale }: Sum, word: string): Sum | undefined {
  if (NOUGHT.includes(word)) return { total, figure, scale: 10 };
  const worth = SCALES[word];
  if (worth === undefined) {
    if (figure === undefined) return { total, figure: FIGURES[word], scale };
    // "một trăm sáu mốt": the ten is not said.
    return scale === 100 ? { total: total + figure * 10, figure: FIGURES[word], scale: 10 } : undefined;
  }
  if (worth >= scale || (figure === undefined && worth > 10)) return undefined;
  return { total: total + worth * (figure ?? 1), scale: worth };
}

const joined = (words: readonly string[]) => words.map((word) => FIGURES[word] ?? 0).join('');
