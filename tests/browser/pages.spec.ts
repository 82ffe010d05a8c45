import { expect, type Page, test } from '@playwright/test';
import { expectOneGrid } from './edges.ts';
import { expectNothingSideways } from './nothingSideways.ts';
import { openPage } from './openPage.ts';
import { PAGE_TYPES } from './pageTypes.ts';
import { smallTargets } from './targets.ts';
import { expectUsable, watch } from './usable.ts';

/** One pass over a page of each type: all that must hold on every page, and every fault of it told at once. */

/** The sheets that a thumb opens; one of them is made only then. */
async function openSheets(page: Page): Promise<void> {
  for (const button of ['[popovertarget="them"]', '[data-display]', '[popovertarget="muc-luc"]']) {
    const opener = page.locator(`.thumb ${button}`);
    if ((await opener.count()) === 0) continue;
    await opener.click();
    await expect(page.locator('.sheet:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
  }
}

const openFolds = (page: Page) =>
  page.locator('details:not([open])').evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[])
      if (fold.querySelector('summary')?.checkVisibility({ visibilityProperty: true })) fold.open = true;
  });

for (const [name, path] of PAGE_TYPES)
  test(`${name}: no fault of policy, for everybody, 44 px to tap, one grid`, async ({ page, baseURL }) => {
    const faults = await watch(page, baseURL!);
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    const [response] = await Promise.all([
      page.waitForResponse((one) => one.url() === new URL(path, baseURL).href),
      openPage(page, path),
    ]);
    const policy = response.headers()['content-security-policy'];
    expect.soft(policy).toContain("default-src 'none'");
    expect.soft(policy).toContain("frame-ancestors 'none'");
    expect.soft(policy).not.toContain('unsafe-inline');
    await expectUsable(page);
    expect.soft(await smallTargets(page)).toEqual([]);
    await openSheets(page);
    // The browser itself reports the 404 of a lost address.
    expect.soft(faults.filter((one) => !one.includes('status of 404'))).toEqual([]);

    await expectOneGrid(page, name);
    await expectUsable(page, { looksAtColours: false });
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNothingSideways(page, name);
    await expectUsable(page, { looksAtColours: false });

    await page.setViewportSize({ width: 360, height: 800 });
    await openFolds(page);
    expect.soft(await smallTargets(page), 'all folds open').toEqual([]);
  });

/** What a reader opens over the programme's page. */
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

for (const width of [360, 1280])
  test(`what opens over the programme can be used by everybody, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/chuong-trinh/');
    for (const [name, open] of OPENED) {
      // At a desk the contents stand beside the text.
      if (width > 1000 && name === 'contents sheet') continue;
      await open(page);
      await expect(page.locator(':popover-open'), name).toHaveCount(1);
      await expectUsable(page, { within: ':popover-open', looksAtColours: width === 360 });
      if (width === 360) expect.soft(await smallTargets(page, ':popover-open'), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.locator(':popover-open'), name).toHaveCount(0);
    }
  });
