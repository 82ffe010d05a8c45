import type { BlockSpan } from '../../blocks.ts';

type Look = Pick<BlockSpan, 'bold' | 'italic' | 'font'>;

/**
 * A word has one look: that of most of its letters. A letter lent by another font is neither bold nor slanted by its
 * font's name, and a whole word of such letters ("ở") looks as the words on both sides of it do.
 */
export function evenLooks(spans: readonly BlockSpan[]): BlockSpan[] {
  const words = wordsOf(spans);
  const looks = words.map(({ letters }) => mostOf(letters));
  const even = looks.map((look, at) => {
    const [before, next] = [looks[at - 1], looks[at + 1]];
    const isLent =
      before && next && isSame(before, next) && !isSame(look, before) && look.font !== before.font;
    return isLent && words[at]!.letters.length < 4 ? before : look;
  });
  const made: BlockSpan[] = [];
  for (const [at, { text }] of words.entries()) {
    const last = made.at(-1);
    const look = even[at]!;
    if (last && isSame(last, look) && last.font === look.font) last.text += text;
    else made.push({ text, ...look });
  }
  return made;
}

const isSame = (one: Look, other: Look) => one.bold === other.bold && one.italic === other.italic;

/** Words with the blanks behind them, and the look of each of their letters. */
function wordsOf(spans: readonly BlockSpan[]): { text: string; letters: Look[] }[] {
  const words: { text: string; letters: Look[] }[] = [];
  let isEnded = true;
  for (const { text, ...look } of spans)
    for (const letter of text) {
      const isBlank = /\s/u.test(letter);
      if (isEnded && !isBlank) words.push({ text: '', letters: [] });
      if (words.length === 0) words.push({ text: '', letters: [] });
      const word = words.at(-1)!;
      word.text += letter;
      if (!isBlank) word.letters.push(look);
      isEnded = isBlank;
    }
  return words;
}

function mostOf(letters: readonly Look[]): Look {
  const counts = new Map<string, { look: Look; count: number }>();
  for (const look of letters) {
    const key = `${look.bold} ${look.italic} ${look.font}`;
    const known = counts.get(key) ?? { look, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.look ?? {};
}
