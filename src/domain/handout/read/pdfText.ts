/** A stretch of letters as PDF.js gives it, with where it stands on the page. */
export interface TextItem {
  str: string;
  hasEOL: boolean;
  width: number;
  height: number;
  /** The last two numbers are where its baseline begins. */
  transform: readonly number[];
}

export function isTextItem(item: object): item is TextItem {
  return 'str' in item;
}

/** Lines put together again; a gap wider than a line and a half, or a step back up, begins another paragraph. */
export function paragraphsOf(items: readonly TextItem[]): string[] {
  const paragraphs: string[] = [];
  let current = '';
  let baseline: number | undefined;
  let size = 0;
  for (const { str, hasEOL, height, transform } of items) {
    const y = transform[5] ?? 0;
    if (str.trim() !== '') {
      const gap = baseline === undefined ? 0 : baseline - y;
      if (gap > 2.2 * Math.max(size, height) || gap < -1.2 * Math.max(size, height)) {
        paragraphs.push(current);
        current = '';
      }
      baseline = y;
      size = height;
    }
    current += str + (hasEOL ? ' ' : '');
  }
  paragraphs.push(current);
  return paragraphs.map((one) => one.replace(/\s+/gu, ' ').trim()).filter((one) => one !== '');
}

/**
 * True for a page whose marked letters are drawn after the words they belong to, as happens where the font has no
 * Vietnamese letters and another one lends them: "S k t Quy đ nh" and then "ơ", "ế", "ị". Such words cannot be put
 * together again with certainty.
 */
export function areLettersMixedUp(items: readonly TextItem[]): boolean {
  const drawn = items.filter(({ str }) => str.trim() !== '');
  let late = 0;
  let line: TextItem[] = [];
  for (const item of drawn) {
    if (line.length > 0 && Math.abs(baselineOf(line[0]!) - baselineOf(item)) > item.height / 3) line = [];
    if (line.some((earlier) => liesWithin(item, earlier))) late++;
    line.push(item);
  }
  return late >= 3 && late >= drawn.length * 0.05;
}

const baselineOf = ({ transform }: TextItem) => transform[5] ?? 0;

function liesWithin(item: TextItem, earlier: TextItem): boolean {
  const [left, start] = [item.transform[4] ?? 0, earlier.transform[4] ?? 0];
  return left > start + 0.5 && left + item.width < start + earlier.width - 0.5;
}
