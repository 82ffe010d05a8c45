import type { FoundLink } from '../found.ts';

/** An annotation as PDF.js gives it. */
export interface PdfAnnotation {
  subtype?: string;
  url?: string;
  unsafeUrl?: string;
  /** The words that lie below it. */
  overlaidText?: string;
  /** Left, bottom, right, top. */
  rect?: readonly number[];
}

/** Links from top to bottom; one that runs over several lines is several areas with one address. */
export function linksOf(annotations: readonly PdfAnnotation[]): Omit<FoundLink, 'place'>[] {
  const areas = annotations.flatMap(({ subtype, url, unsafeUrl, overlaidText = '', rect = [] }) => {
    const href = unsafeUrl ?? url;
    const [left = 0, bottom = 0, , top = bottom] = rect;
    return subtype === 'Link' && href ? [{ href, words: overlaidText.trim(), left, bottom, top }] : [];
  });
  const links: typeof areas = [];
  for (const area of areas.sort((a, b) => b.top - a.top || a.left - b.left)) {
    const above = links.findLast(({ href }) => href === area.href);
    const isNextLine = above && above.bottom - area.top < above.top - above.bottom && area.top < above.top;
    if (!isNextLine) links.push(area);
    else
      Object.assign(above, {
        words: `${above.words} ${area.words}`.trim(),
        top: area.top,
        bottom: area.bottom,
      });
  }
  return links.map(({ href, words }) => ({ href, words }));
}
