import { expect, test } from '@playwright/test';
import { programmeParagraphs } from '../programmeSource.ts';

test.use({ javaScriptEnabled: false });

test('the programme is whole', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  const lines = await page.locator('.row > :first-child').all();
  expect(await Promise.all(lines.map((line) => line.textContent()))).toEqual(programmeParagraphs());
  for (const line of lines) await expect(line).toBeVisible();
});

test('a citation leads to its document', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first().click();
  await expect(page).toHaveURL(/\/van-ban\/quy-dinh-326-qd-tu\/$/);
});

test('a misprint leads to its note', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.locator('a.sic').first().click();
  await expect(page).toHaveURL(/\/gioi-thieu\/#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the contents sheet opens all the same', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.locator('.thumb').getByRole('button', { name: 'Mục lục' }).click();
  await expect(page.locator('#muc-luc')).toBeVisible();
  await page.locator('#muc-luc .close').click();
  await expect(page.locator('#muc-luc')).toBeHidden();
});

test('the list of documents is there, and no filter that would do nothing', async ({ page }) => {
  await page.goto('/van-ban/');
  await expect(page.locator('#loc')).toBeHidden();
  expect(await page.locator('#danh-sach a[href^="/van-ban/"]:visible').count()).toBeGreaterThan(15);
});

test('no button is shown that needs a script', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await expect(page.locator('[data-display]:visible')).toHaveCount(0);
});

test('search says what it needs and shows other ways', async ({ page }) => {
  // Without scripts the tests' browser still parses <noscript> as text, so its words are read from the source.
  await page.goto('/tim-kiem/?q=326');
  const said = /<noscript>([\s\S]*?)<\/noscript>/.exec(await page.content())![1];
  expect(said).toContain('cần chạy mã');
  expect(said).toContain('/van-ban/');
});
