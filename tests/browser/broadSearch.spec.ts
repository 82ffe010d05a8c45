import { expect, type Page, test } from '@playwright/test';
import { countTransferred } from '../../scripts/bench/countTransferred.ts';
import { openPage } from './openPage.ts';
import { comeToRest } from './time.ts';
import { expectUsable, watch } from './usable.ts';

const button = (page: Page) => page.getByRole('button', { name: /Tìm trên toàn trang/ });
const status = (page: Page) => page.locator('#tim-tinh-trang');
const rows = (page: Page) => page.locator('#ket-qua > li');

async function searchBroadly(page: Page, query: string): Promise<void> {
  await openPage(page, `/tim-kiem/?q=${query}`);
  await button(page).click();
  await expect(status(page)).not.toContainText('Đang tìm');
}

test('words that stand in a guide only, typed without marks, are found, with the words marked', async ({
  page,
  baseURL,
}) => {
  const faults = await watch(page, baseURL!);
  await searchBroadly(page, 'may tinh cac nut nay o dau trang');
  await expect(status(page)).toContainText('kể cả trên toàn trang');
  const row = page.locator('#ket-qua > li', { has: page.locator('a[href*="/huong-dan/"]') }).first();
  await expect(row.locator('mark').first()).toHaveText(/máy/i);
  expect(faults).toEqual([]);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/huong-dan\//);
});

for (const query of ['quy chế dân chủ', 'to chuc thuc hien', 'cán bộ, công chức'])
  test(`the first results cost at most 110 KiB: ${query}`, async ({ page }) => {
    await openPage(page, `/tim-kiem/?q=${query}`);
    const before = await rows(page).count();
    // The narrow search has said all it has to say: its files are not counted.
    await comeToRest(page);
    const transferred = countTransferred(page);
    await button(page).click();
    await expect(status(page)).toContainText('kể cả trên toàn trang');
    expect(await rows(page).count()).toBeGreaterThan(before);
    expect((await transferred.stop()).kib).toBeLessThanOrEqual(110);
  });

test('there is more as long as there is more, and the keyboard goes on at the first new row', async ({
  page,
}) => {
  await openPage(page, '/tim-kiem/?q=phụ cấp');
  const counts = [await rows(page).count()];
  while (await button(page).isVisible()) {
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).not.toContainText('Đang tìm');
    counts.push(await rows(page).count());
    if (counts.at(-1)! > counts.at(-2)!)
      await expect(rows(page).nth(counts.at(-2)!).getByRole('link')).toBeFocused();
    expect(counts.length).toBeLessThan(40);
  }
  expect(counts.length).toBeGreaterThan(2);
  const addresses = await rows(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(new Set(addresses).size).toBe(addresses.length);
});

for (const broken of ['index/*.pf_index', 'fragment/*', 'wasm*', 'pagefind.js'])
  test(`pagefind/${broken} is gone, or cut: a clear line, and it works when the files are back`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await openPage(page, '/tim-kiem/?q=quy chế dân chủ');
    for (const answer of [
      { status: 404, body: '' },
      { status: 200, body: 'pagefind_dcd' },
    ]) {
      await page.route(`**/pagefind/${broken}`, (route) => route.fulfill(answer));
      // A module that failed is asked for by a new page only.
      if (broken === 'pagefind.js') await page.reload();
      const refused = page.waitForRequest(`**/pagefind/${broken}`);
      await button(page).click();
      await refused;
      await expect(status(page)).toContainText('Thử lại khi có mạng');
      await expect(rows(page).first()).toBeVisible();
      expect(errors).toEqual([]);
      await page.unrouteAll();
    }
    if (broken === 'pagefind.js') await page.reload();
    await button(page).click();
    await expect(status(page)).toContainText('kể cả trên toàn trang');
  });

test('a network that comes back is enough: the button is still there and works', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await searchBroadly(page, 'quy chế dân chủ');
  await expect(status(page)).toContainText('Thử lại khi có mạng');
  await page.unrouteAll();
  await button(page).click();
  await expect(status(page)).toContainText('kể cả trên toàn trang');
});

test('without workers the page does the work itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await searchBroadly(page, 'quy chế dân chủ');
  await expect(status(page)).toContainText('kể cả trên toàn trang');
});

test('what is no word, and markup, find nothing and break nothing', async ({ page, baseURL }) => {
  const faults = await watch(page, baseURL!);
  for (const query of ['"', '!!!', '<b>x', '\u0301']) {
    await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
    await expect(status(page)).not.toContainText('Đang tìm');
    if (await button(page).isVisible()) await button(page).click();
    await expect(status(page)).not.toContainText('Đang tìm');
  }
  expect(faults).toEqual([]);
});

test('the words of two cells of a table stand apart', async ({ page }) => {
  await searchBroadly(page, 'phụ cấp');
  const row = page.locator('#ket-qua > li', { has: page.locator('a[href$="/nhiem-vu/"]') }).first();
  await expect(row).toContainText('phụ cấp');
  expect(await row.textContent()).not.toMatch(/\p{Ll}\p{Lu}|\d\p{Lu}/u);
});

test('the results are usable in both themes', async ({ page }) => {
  await searchBroadly(page, 'in ra giấy');
  await expectUsable(page);
});
