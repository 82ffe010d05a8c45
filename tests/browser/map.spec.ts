import { expect, type Page, test } from '@playwright/test';
import { faintIn, lineFaults, sheetsOf } from './lines.ts';

const PATH = '/so-do/';
const content = (page: Page) => page.locator('main');
const rows = (page: Page) => page.locator('details[data-row]');
const openAll = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });

test('words stand clear of words and lines at any width and in any letters', { tag: '@width' }, async ({
  page,
}) => {
  await page.goto(PATH);
  for (const width of [320, 360, 600, 800, 960, 1280, 1920])
    for (const size of ['1', '4']) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((value) => document.documentElement.setAttribute('data-size', value), size);
      const { words, faults } = await lineFaults(content(page));
      expect(words).toBeGreaterThan(60);
      expect.soft(faults, `${width} px, size ${size}`).toEqual([]);
    }
});

test('a phone has the years under the marks, a desk numbers and dates', async ({ page }) => {
  const row = page.locator('details[data-row="nghi-dinh-29-1998-nd-cp"]');
  const shown = () =>
    row
      .locator('svg text')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getClientRects().length)
          .map((one) => one.textContent),
      );
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(PATH);
  expect((await shown()).sort()).toEqual(['1998', '2003', '2007', '2022']);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await shown()).toEqual(expect.arrayContaining(['79/2003', '7/7/2003', '34/2007', '10/2022']));
});

test('a phone shows the first answer on the first screen, all rows on at most eight, each a target of 44 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(PATH);
  const { y, height } = (await rows(page).first().locator('.now').boundingBox())!;
  expect(y + height).toBeLessThan(740);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(8 * 800);
  await openAll(page);
  const small = await page.locator('summary, .targets a').evaluateAll((all) =>
    all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 44 || height < 44 ? [`${one.textContent?.trim()} ${width}×${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
});

test('rows are opened by key, and lead on', async ({ page }) => {
  await page.goto(PATH);
  const row = page.locator('details[data-row="nghi-dinh-29-1998-nd-cp"]');
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('open', '');
  await page.keyboard.press('Tab');
  await expect(row.locator('.targets a').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/nghi-dinh-79-2003-nd-cp\/$/);
});

test('what has the focus is not under the years that stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 500 });
  await page.goto(PATH);
  await rows(page).last().locator('summary').focus();
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Shift+Tab');
    const top = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
    const { y, height } = (await page.locator('.years-head').boundingBox())!;
    expect(top).toBeGreaterThanOrEqual(y + height - 1);
  }
});

test('lines and words can be seen in light and dark colours', async ({ page }) => {
  await page.goto(PATH);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faintIn(content(page)), colorScheme).toEqual([]);
  }
});

test.describe('on paper', () => {
  test('it takes one sheet A3 or at most three A4, in black, no words over others', async ({ page }) => {
    await page.goto(PATH);
    expect(await sheetsOf(page, 'A3')).toBe(1);
    expect(await sheetsOf(page, 'A4')).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // Between the margins of an A4 sheet.
    await page.setViewportSize({ width: 700, height: 1000 });
    expect((await lineFaults(content(page))).faults).toEqual([]);
    const colours = await page
      .locator('svg.line line, svg.line path')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).stroke))]);
    for (const colour of colours) {
      const [r, g, b] = colour.match(/\d+/g)!.map(Number);
      expect([g, b], colour).toEqual([r, r]);
    }
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('rows and tables open, and every tie can be read', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.locator('tr[data-kind]:visible')).toHaveCount(0);
    await page.getByText(/^Cả \d+ văn bản, mọi quan hệ$/).click();
    expect(await page.locator('tr[data-kind]:visible').count()).toBeGreaterThan(170);
    await page.getByText('Bảng cùng nội dung').click();
    await expect(page.locator('tr[data-line]:visible')).toHaveCount(15);
    await page.locator('details[data-row="chi-thi-13-ct-tu"] summary').click();
    await page.locator('details[data-row="chi-thi-13-ct-tu"] .targets a').first().click();
    await expect(page).toHaveURL(/\/van-ban\/chi-thi-13-ct-tu\/$/);
  });
});
