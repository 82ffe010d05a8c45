import type { Locator, Page } from '@playwright/test';

/**
 * Measures the lines of succession in a part of a page as they stand: no two words overlap, none leaves the window or is
 * smaller than 12 px on a screen, and no line or mark of a drawing runs through words. Faults as lines to read.
 */
export function lineFaults(part: Locator): Promise<{ words: number; faults: string[] }> {
  return part.evaluate((root) => {
    const faults = new Set<string>();
    const isSeen = (one: Element) => one.getClientRects().length > 0 && one.checkVisibility();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const words: { said: string; box: DOMRect; inDrawing: boolean }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || !isSeen(parent) || parent.closest('.hidden')) continue;
      const range = document.createRange();
      const text = node.textContent;
      range.setStart(node, text.length - text.trimStart().length);
      range.setEnd(node, text.trimEnd().length);
      const inDrawing = parent.closest('svg') !== null;
      for (const { left, top, width, height } of range.getClientRects()) {
        if (width < 1) continue;
        // The letters themselves: of a line's height what marks above and below capitals take.
        const box = new DOMRect(left, top + height * 0.08, width, height * 0.84);
        words.push({ said: text.trim(), box, inDrawing });
      }
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 12 && !matchMedia('print').matches) faults.add(`“${text}” is ${size} px`);
    }
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    for (const [index, { said, box, inDrawing }] of words.entries()) {
      if (box.left < 0 || box.right > document.documentElement.clientWidth + 0.5)
        faults.add(`“${said}” leaves the window`);
      for (const other of words.slice(index + 1))
        if ((inDrawing || other.inDrawing) && overlap(box, other.box))
          faults.add(`“${said}” overlaps “${other.said}”`);
    }
    for (const shape of root.querySelectorAll('svg.line line, svg.line path')) {
      if (!isSeen(shape)) continue;
      const { left, top, width, height } = shape.getBoundingClientRect();
      const box = new DOMRect(left - 1, top - 1, width + 2, height + 2);
      for (const { said, box: own } of words)
        if (overlap(own, box)) faults.add(`${shape.getAttribute('class')} runs through “${said}”`);
    }
    return { words: words.length, faults: [...faults] };
  });
}

/** What is drawn with too little contrast to the page: words under 4.5:1, marks and lines under 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export function faintIn(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = getComputedStyle(document.body).backgroundColor;
    const ratio = (colour: string) => {
      const [x, y] = [light(colour), light(paper)].sort((one, other) => other - one) as [number, number];
      return (x + 0.05) / (y + 0.05);
    };
    const faults = new Set<string>();
    const judge = (what: string, colour: string, least: number) => {
      if (ratio(colour) < least) faults.add(`${what}: ${colour} on ${paper}, ${ratio(colour).toFixed(2)}`);
    };
    for (const one of root.querySelectorAll('svg.line text')) judge('words', getComputedStyle(one).fill, 4.5);
    for (const one of root.querySelectorAll('svg.line line, svg.line path'))
      judge(`${one.getAttribute('class')}`, getComputedStyle(one).stroke, 3);
    return [...faults];
  });
}

/** Sheets that the page takes when it is printed. */
export async function sheetsOf(page: Page, format: 'A3' | 'A4'): Promise<number> {
  const pdf = await page.pdf({ format });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}
