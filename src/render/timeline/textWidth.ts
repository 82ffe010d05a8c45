const NARROW_LETTERS = /[Iiìíỉĩịjlt.,;:'’()/ -]/u;
const WIDE_LETTERS = /[mwĐĂÂA-HJ-Z]/u;

/**
 * How wide words may be set at a size, in the same unit: an upper estimate for the fonts that phones and offices have
 * (Roboto, Noto Sans, Segoe UI, DejaVu Sans being the widest), for a drawing cannot ask the font.
 */
export function textWidth(words: string, size: number): number {
  const ems = [...words.normalize('NFC')].reduce(
    (sum, letter) => sum + (NARROW_LETTERS.test(letter) ? 0.4 : WIDE_LETTERS.test(letter) ? 0.82 : 0.63),
    0,
  );
  return ems * size;
}

/** Words in lines that are no wider than `width`, as even as greedy filling makes them. */
export function wrapWords(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
