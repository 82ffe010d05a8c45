import { expect, type Page } from '@playwright/test';

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

const rounded = ({ left, right }: { left: number; right: number }) => [Math.round(left), Math.round(right)];

/** At a desk head, page and foot stand on one grid, 72rem wide: they begin at one edge and end at one. */
export async function expectOneGrid(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: 900 });
  for (const [part, right] of [
    ['.head', GRID.right],
    ['.foot', GRID.right],
    ['main', FILLS_GRID.has(name) ? GRID.right : COLUMN],
  ] as const)
    expect.soft(rounded(await edgesOf(page, part)), part).toEqual([GRID.left, right]);
}
