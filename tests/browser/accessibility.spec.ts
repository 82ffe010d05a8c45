import { expect, type Page, test } from '@playwright/test';
import { openPage } from './openPage.ts';
import { PAGE_TYPES } from './pageTypes.ts';
import { expectUsable } from './usable.ts';

const SCREENS = [
  { name: 'phone, light and dark', viewport: { width: 360, height: 800 }, colorSchemes: ['light', 'dark'] },
  { name: 'desk', viewport: { width: 1280, height: 900 }, colorSchemes: ['light'] },
] as const;

/** What a reader opens on the programme's page. */
const OPENED: readonly [name: string, open: (page: Page) => Promise<void>][] = [
  ['contents sheet', (page) => page.locator('.thumb [popovertarget="muc-luc"]').click()],
  ['display sheet', (page) => page.locator('[data-display]:visible').first().click()],
  ['sheet of more places', (page) => page.locator('[popovertarget="them"]:visible').first().click()],
  [
    'card of a citation',
    (page) => page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first().click(),
  ],
  ['card of a misprint', (page) => page.locator('a.sic').first().click()],
];

for (const { name: screen, viewport, colorSchemes } of SCREENS)
  test.describe(screen, () => {
    test.use({ viewport });

    for (const [name, path] of PAGE_TYPES)
      test(`${name} can be used by everybody`, async ({ page }) => {
        test.slow(name === 'map', 'two thousand elements');
        await openPage(page, path);
        await expectUsable(page, { colorSchemes });
      });

    // At a desk the contents stand beside the text.
    for (const [name, open] of OPENED.filter(([name]) => viewport.width < 1000 || name !== 'contents sheet'))
      test(`programme with the ${name} open can be used by everybody`, async ({ page }) => {
        await page.goto('/chuong-trinh/');
        await open(page);
        await expect(page.locator(':popover-open')).toHaveCount(1);
        await expectUsable(page, { colorSchemes, within: ':popover-open' });
      });
  });
