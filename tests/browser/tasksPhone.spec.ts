import { expect, test } from '@playwright/test';
import { shiftsOf, watchShifts } from './shifts.ts';
import { smallTargets } from './targets.ts';
import { isWhollySeen } from './whollySeen.ts';

/** The page of tasks on a phone. */
const PATH = '/nhiem-vu/';
test.use({ viewport: { width: 360, height: 740 } });

test('the list begins on the first screen: filters in two lines, the answer, three rows', {
  tag: '@width',
}, async ({ page }) => {
  await page.goto(PATH);
  await page.evaluate(() => document.fonts.ready);
  const lines = await page
    .locator('.pick')
    .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size);
  expect(lines).toBe(1);
  expect(await isWhollySeen(page.locator('#tra-loi'))).toBe(true);
  for (const row of (await page.locator('#cac-nhom li').all()).slice(0, 3))
    expect(await isWhollySeen(row)).toBe(true);
});

test('the page is under six screens when nothing is asked, and every row is at least 44 px high', async ({
  page,
}) => {
  await page.goto(PATH);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6 * 740);
  const low = await page
    .locator('#loc :is(a, select):visible, #cac-nhom a, main summary')
    .evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().height)));
  expect(low).toBeGreaterThanOrEqual(44);
});

test('the dot between two facts of a row ends the first, and holds to it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(`${PATH}?co-quan=ban-to-chuc-thanh-uy`);
  await expect(page.locator('#cac-nhom li:visible')).toHaveCount(10);
  const dots = await page.locator('#cac-nhom li:visible small').evaluateAll((all) =>
    all.map((row) => {
      const seen = [...row.children].filter((one) => one.checkVisibility());
      const around = (part: string) => seen.map((one) => getComputedStyle(one, part).content);
      return { before: around('::before'), after: around('::after') };
    }),
  );
  for (const { before, after } of dots) {
    expect(new Set(before)).toEqual(new Set(['none']));
    expect(after.slice(0, -1).every((content) => content === '"\u00a0·"')).toBe(true);
    expect(after.at(-1)).toBe('none');
  }
});

test('at a desk “Khác” in the head is as wide as a finger', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(PATH);
  const box = await page.locator('.nav').getByRole('button', { name: 'Khác' }).boundingBox();
  expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

test('nothing moves while it loads', async ({ page }) => {
  await watchShifts(page);
  await page.goto(PATH, { waitUntil: 'load' });
  expect(await shiftsOf(page)).toEqual([]);
});

test('unfolded: what is tapped is at least 44 px, rows of the picture too', async ({ page }) => {
  await page.goto(PATH);
  for (const fold of await page.locator('main summary').all()) await fold.click();
  await expect(page.locator('#truc svg a:visible')).toHaveCount(28);
  expect(await smallTargets(page, 'main')).toEqual([]);
});
