import { expect, test } from '@playwright/test';
import { expectUsable } from './usable.ts';

const way = '#muc-ii-diem-2 > .row .later';

test('what later law changed opens as a card at its clause, with date and source, and moves nothing', async ({
  page,
}) => {
  await page.goto('/chuong-trinh/#muc-ii-diem-2');
  const next = page.locator('#muc-ii-diem-3');
  const { y } = (await next.boundingBox())!;
  await page.locator(way).click();
  const card = page.locator('.card:popover-open');
  await expect(card).toHaveAccessibleName('Quy định về sau');
  await expect(card).toContainText('Quyết định 13/2002/QĐ-BNV (6/12/2002)');
  await expect(card.locator('a[href="/van-ban/luat-10-2022-qh15/"]').first()).toBeVisible();
  await expect(card.locator('a[href*="/gioi-thieu/nguon/#nguon-s60"]').first()).toBeVisible();
  expect((await next.boundingBox())!.y).toBe(y);
  await expectUsable(page, { within: '.card:popover-open' });
  await page.keyboard.press('Escape');
  await expect(page.locator(way)).toBeFocused();
});

test('without a script the clause’s own page has it in full', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/chuong-trinh/');
  await page.locator(way).click();
  await expect(page).toHaveURL(/\/chuong-trinh\/muc-ii-diem-2\/#ve-sau$/);
  await expect(page.locator('#ve-sau')).toContainText('Quyết định 13/2002/QĐ-BNV (6/12/2002)');
  await context.close();
});

test('the notes can be switched off, and stay off', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.locator('[data-display]:visible').first().click();
  await page.getByRole('radio', { name: 'Ẩn' }).check();
  await expect(page.locator(way)).toBeHidden();
  await page.reload();
  await expect(page.locator(way)).toBeHidden();
});

test('the ways there are never printed', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(way)).toBeHidden();
});

test('the summary: every task, who and by when, each row a way to its point; it moves nothing', async ({
  page,
}) => {
  await page.goto('/chuong-trinh/');
  const first = page.locator('#mo-dau-doan-1');
  const { y } = (await first.boundingBox())!;
  await page.getByRole('button', { name: 'Tóm tắt: 28 nhiệm vụ' }).click();
  const sheet = page.locator('.glance:popover-open');
  const rows = sheet.locator('li');
  await expect(rows.filter({ hasText: 'Rà soát Quyết định 231-QĐ/UB' })).toContainText(
    'Ban Cán sự Đảng Ủy ban Nhân dân Thành phố · tháng 12/2002',
  );
  expect((await first.boundingBox())!.y).toBe(y);
  await expectUsable(page, { within: '.glance' });
  await rows.getByRole('link', { name: 'IV.3' }).click();
  await expect(page).toHaveURL(/#muc-iv-diem-3$/);
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('#muc-iv-diem-3 > .row')).toBeInViewport();
});
