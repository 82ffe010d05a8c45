import { expect, type Page, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { PAGE_TYPES } from './pageTypes.ts';

/** Head, page and foot stand on one grid, 72rem wide, on every page type. */

const REM = 16;
const WIDTH = 1280;
const GRID = { left: (WIDTH - 72 * REM) / 2, right: (WIDTH + 72 * REM) / 2 };
/** Running words end where a line can still be read; lists, pictures and text with a margin fill the grid. */
const COLUMN = GRID.left + 46 * REM;
const FILLS_GRID = new Set(['home', 'programme', 'clause', 'bodies', 'tasks', 'map']);

/** Where what is seen of a part begins and ends: its words on the left, its boxes on the right. */
function edgesOf(page: Page, within: string): Promise<{ left: number; right: number }> {
  return page.evaluate((part) => {
    const root = document.querySelector(part)!;
    const isSeen = (one: Element) =>
      !one.closest('.hidden, svg') && one.checkVisibility({ visibilityProperty: true });
    const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lefts: number[] = [];
    while (words.nextNode()) {
      const { parentElement, data } = words.currentNode as Text;
      if (!data.trim() || !isSeen(parentElement!)) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      for (const { left, width } of range.getClientRects()) if (width > 1) lefts.push(left);
    }
    const rights = [...root.querySelectorAll('h1, h2, p, ul, li, a, form, section, button, article > *')]
      .filter(isSeen)
      .map((one) => one.getBoundingClientRect().right);
    return { left: Math.min(...lefts), right: Math.max(...rights) };
  }, within);
}

test.use({ viewport: { width: WIDTH, height: 900 } });
for (const [name, path] of PAGE_TYPES)
  test(`${name}: head, page and foot begin at one edge and end at one`, async ({ page }) => {
    await openPage(page, path);
    const [head, main, foot] = [
      await edgesOf(page, '.head'),
      await edgesOf(page, 'main'),
      await edgesOf(page, '.foot'),
    ];
    const rounded = ({ left, right }: { left: number; right: number }) => [
      Math.round(left),
      Math.round(right),
    ];
    expect(rounded(head), 'head').toEqual([GRID.left, GRID.right]);
    expect(rounded(foot), 'foot').toEqual([GRID.left, GRID.right]);
    expect(rounded(main), 'page').toEqual([GRID.left, FILLS_GRID.has(name) ? GRID.right : COLUMN]);
  });
