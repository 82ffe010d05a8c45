import { expect, type Page, test } from '@playwright/test';
import { expectUsable, watch } from './usable.ts';

const DECREE = '/van-ban/nghi-dinh-29-1998-nd-cp/';
const FULL =
  'Nghị định số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 của Chính phủ về việc ban hành Quy chế thực hiện dân chủ ở xã';
const sheet = (page: Page) => page.getByRole('dialog', { name: /Dẫn, chia sẻ/ });
const openSheet = (page: Page) => page.locator('[data-act="document"]').click();

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const path of [DECREE, '/chuong-trinh/'])
  test(`the document of ${path} is cited and shared from a sheet`, async ({ page, baseURL }) => {
    const faults = await watch(page, baseURL!);
    await page.goto(path);
    await openSheet(page);
    await expect(sheet(page)).toBeVisible();
    for (const [button, words] of [
      ['Sao chép liên kết', `${baseURL}${path}`],
      ['Sao chép BibTeX', '@misc{'],
    ] as const) {
      await sheet(page).getByRole('button', { name: button, exact: true }).click();
      await expect(sheet(page).getByRole('status')).toContainText('Đã sao chép');
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(words);
    }
    const downloading = page.waitForEvent('download');
    await sheet(page).getByRole('link', { name: 'RIS' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/\.ris$/);
    await expectUsable(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-act="document"]')).toBeFocused();
    expect(faults).toEqual([]);
  });

test('its citation is copied at full length, and short for when it is cited again', async ({ page }) => {
  await page.goto(DECREE);
  await openSheet(page);
  for (const [button, words] of [
    ['Sao chép cách dẫn chiếu', FULL],
    ['Sao chép cách dẫn chiếu ngắn', 'Nghị định số 29/1998/NĐ-CP'],
  ] as const) {
    await sheet(page).getByRole('button', { name: button, exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(words);
  }
});

test('without a script the citation and its files stand on the page', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  await page.goto(DECREE);
  await openSheet(page);
  await expect(page).toHaveURL(/#trich-dan$/);
  await expect(page.getByText(FULL, { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'BibTeX' })).toBeVisible();
  await page.close();
});
