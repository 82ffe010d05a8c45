import { expect, test } from '@playwright/test';
import { expectUsable } from './usable.ts';

const note = '#muc-ii-diem-2 > .row .later';

test('what later law changed is folded beside its clause, with date and source', async ({ page }) => {
  await page.goto('/chuong-trinh/#muc-ii-diem-2');
  await expect(page.locator(`${note} p`).first()).toBeHidden();
  await page.locator(`${note} summary`).click();
  await expect(page.locator(note)).toContainText('Quyết định 13/2002/QĐ-BNV (6/12/2002)');
  await expect(page.locator(`${note} a[href="/van-ban/luat-10-2022-qh15/"]`)).toBeVisible();
  await expect(page.locator(`${note} a[href*="/gioi-thieu/nguon/#nguon-s60"]`)).toBeVisible();
  await expect(page.locator('#muc-ii-diem-2 > .row > p')).not.toContainText('13/2002');
  await expectUsable(page, { within: note });
});

test('the notes can be switched off, and stay off', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.locator('[data-display]:visible').first().click();
  await page.getByRole('radio', { name: 'Ẩn' }).check();
  await expect(page.locator(note)).toBeHidden();
  await page.reload();
  await expect(page.locator(note)).toBeHidden();
});

test('the notes are never printed', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.locator(`${note} summary`).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(note)).toBeHidden();
});

test('the programme in five minutes: every task, who and by when, each row a way to its point', async ({
  page,
}) => {
  await page.goto('/chuong-trinh/');
  await page.getByText('Đọc trong 5 phút: 28 việc').click();
  const rows = page.locator('.glance li');
  await expect(rows.filter({ hasText: 'Rà soát Quyết định 231-QĐ/UB' })).toContainText(
    'Ban Cán sự Đảng Ủy ban Nhân dân Thành phố · tháng 12/2002',
  );
  await expectUsable(page, { within: '.glance' });
  await rows.getByRole('link', { name: 'IV.3' }).click();
  await expect(page).toHaveURL(/#muc-iv-diem-3$/);
});
