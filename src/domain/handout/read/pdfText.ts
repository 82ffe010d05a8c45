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

/** Where the lines of a page begin and end. */
function marginsOf(items: readonly TextItem[]): { left: number; right: number } {
  const drawn = items.filter(({ str }) => str.trim() !== '');
  return {
    left: Math.min(...drawn.map(({ transform }) => transform[4] ?? 0)),
    right: Math.max(...drawn.map(rightOf)),
  };
}

const rightOf = ({ transform, width }: TextItem) => (transform[4] ?? 0) + width;

/** A line that ends so far from the right margin was not broken there for want of room. */
const SHORT_LINE = 0.72;

/**
 * Lines put together again; a gap wider than a line and a half, a step back up, or a line that ends early begins
 * another paragraph.
 */
export function paragraphsOf(items: readonly TextItem[]): string[] {
  const { left, right } = marginsOf(items);
  const isShort = (item: TextItem) => rightOf(item) < left + SHORT_LINE * (right - left);
  const paragraphs: string[] = [];
  let current = '';
  let last: TextItem | undefined;
  const close = () => {
    paragraphs.push(current);
    current = '';
  };
  for (const item of items) {
    if (item.str.trim() !== '') {
      if (last && isApart(last, item)) close();
      last = item;
    }
    current += item.str + (item.hasEOL ? ' ' : '');
    if (item.hasEOL && last && isShort(last)) close();
  }
  close();
  return paragraphs.map((one) => one.replace(/\s+/gu, ' ').trim()).filter((one) => one !== '');
}

function isApart(last: TextItem, item: TextItem): boolean {
  const gap = baselineOf(last) - baselineOf(item);
  const size = Math.max(last.height, item.height);
  return gap > 2.2 * size || gap < -1.2 * size;
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
