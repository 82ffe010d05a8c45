import { expect, type Page, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { PAGE_TYPES } from './pageTypes.ts';
import { smallTargets } from './targets.ts';

/** What is tapped answers to 44×44 px, on every page type, on a phone. */

/** Page types whose rows are still being mended. */
const NOT_YET = new Set([
  'guides',
  'guide',
  'search with results',
  'search without results',
  'search before a question',
  'lost address',
  'programme',
  'clause',
  'list of documents',
  'document with many facts',
  'document known from the programme only',
  'document with a line of succession',
  'glossary',
  'about',
  'sources',
]);
const READY = PAGE_TYPES.filter(([name]) => !NOT_YET.has(name));

for (const [name, path] of READY)
  test(`${name}: what is tapped is at least 44 px`, async ({ page }) => {
    await openPage(page, path);
    expect(await smallTargets(page)).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const [name, path] of READY)
    test(`${name}: what is tapped is at least 44 px`, async ({ page }) => {
      await page.goto(path);
      expect(await smallTargets(page)).toEqual([]);
    });
});

/** What a reader opens, and the part of the page that it opens. */
const OPENED: readonly [name: string, open: (page: Page) => Promise<void>][] = [
  ['contents', (page) => page.locator('.thumb [popovertarget="muc-luc"]').click()],
  ['text size and theme', (page) => page.locator('.thumb [data-display]').click()],
  ['all places', (page) => page.getByRole('button', { name: 'Danh mục' }).click()],
  ['search box', (page) => page.locator('.thumb [popovertarget="tim"]').click()],
];
for (const [name, open] of OPENED)
  test(`open, ${name}: what is tapped is at least 44 px`, async ({ page }) => {
    await page.goto('/chuong-trinh/');
    await open(page);
    await expect(page.locator(':popover-open')).toBeVisible();
    expect(await smallTargets(page, ':popover-open')).toEqual([]);
  });

test('the measure finds a small target, and lets a link in a sentence and a stretched one pass', async ({
  page,
}) => {
  await page.setContent(`<p>Chỉ thị này được thay bằng <a href="#a">Chỉ thị mới</a>.</p>
    <p>Xem: <a href="#b">bản mới</a></p>
    <p style="position:relative;height:60px"><a href="#c">Cả dòng<span style="position:absolute;inset:0"></span></a></p>`);
  expect(await smallTargets(page)).toEqual([expect.stringContaining('“bản mới”')]);
});
