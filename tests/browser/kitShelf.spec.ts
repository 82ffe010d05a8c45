import { expect, type Page, test } from '@playwright/test';
import { giveOut } from './kitGroups.ts';
import { expectUsable } from './usable.ts';

const rows = (page: Page) => page.locator('#bo-danh-sach > li');
const places = (page: Page) => rows(page).locator('.bar b').allTextContents();
const status = (page: Page) => page.locator('#bo-tinh-trang');
const others = (page: Page) => page.locator('#bo-khac-danh-sach > li b');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function add(page: Page, place: string): Promise<void> {
  await page.getByLabel('Thêm điều khoản').fill(place);
  await page.getByLabel('Thêm điều khoản').press('Enter');
  await expect(page.getByLabel('Thêm điều khoản')).toHaveValue('');
}

test('several kits are kept by name: new, opened, copied, put together, thrown away and taken back', async ({
  page,
}) => {
  await page.goto('/tai-lieu/');
  await add(page, 'II.1');
  await page.getByLabel('Tên tài liệu').fill('Bài 1');
  await page.getByText('Các bộ khác').click();
  await button(page, 'Bộ mới').click();
  await expect(rows(page)).toHaveCount(0);
  await expect(others(page)).toHaveText(['Bài 1 (1 điều khoản)']);
  await add(page, 'III.3; IV.1');
  await page.getByLabel('Tên tài liệu').fill('Bài 2');
  await button(page, 'Ghép vào bộ này: Bài 1').click();
  await expect
    .poll(() => places(page))
    .toEqual(['1. điểm 3, mục III', '2. điểm 1, mục IV', '3. điểm 1, mục II']);
  await button(page, 'Hoàn tác').click();
  await expect(rows(page)).toHaveCount(2);
  await button(page, 'Nhân bản bộ đang mở').click();
  await expect(others(page)).toHaveText(['Bài 2 (bản sao) (2 điều khoản)', 'Bài 1 (1 điều khoản)']);
  await button(page, 'Mở: Bài 1').click();
  await expect(page.getByLabel('Tên tài liệu')).toHaveValue('Bài 1');
  await expect.poll(() => places(page)).toEqual(['1. điểm 1, mục II']);
  await expect(others(page)).toHaveText(['Bài 2 (2 điều khoản)', 'Bài 2 (bản sao) (2 điều khoản)']);
  await button(page, /^Xóa: Bài 2 \(bản sao\)/).click();
  await expect(others(page)).toHaveCount(1);
  await status(page).getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(others(page)).toHaveCount(2);
  await expectUsable(page);
  await page.reload();
  await expect.poll(() => places(page)).toEqual(['1. điểm 1, mục II']);
  await expect(others(page)).toHaveCount(2);
});

test('where nothing more is kept the open kit stays, and it is told', async ({ page }) => {
  await page.goto('/tai-lieu/');
  await add(page, 'II.1');
  await page.evaluate(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, value) {
      if (key === 'tai-lieu-khac') throw new DOMException('full', 'QuotaExceededError');
      set.call(this, key, value);
    };
  });
  await page.getByText('Các bộ khác').click();
  await button(page, 'Bộ mới').click();
  await expect(status(page)).toContainText('Chưa làm được');
  await expect(rows(page)).toHaveCount(1);
});

test('a code opens the whole kit, and rows are short while they are put in order', async ({ page }) => {
  await page.goto('/tai-lieu/');
  await add(page, 'II.1, III.3; IV.1');
  await giveOut(page, 'Mã QR của bộ');
  await expect(page.getByRole('img', { name: 'Mã QR mở cả bộ tài liệu' })).toBeVisible();
  await button(page, 'Xếp thứ tự').click();
  const { height } = (await page.locator('#bo-danh-sach').boundingBox())!;
  expect(height).toBeLessThan(3 * 130);
  await button(page, 'Đưa xuống dưới: điểm 1, mục II').click();
  await expect
    .poll(() => places(page))
    .toEqual(['1. điểm 3, mục III', '2. điểm 1, mục II', '3. điểm 1, mục IV']);
  await button(page, 'Xem đủ lời văn').click();
  await expect(rows(page).first().locator('blockquote')).toBeVisible();
});

test('the address of a kit dates its clauses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/tai-lieu/?c=muc-ii-diem-1@00000000,muc-iii-diem-3');
  await expect(rows(page)).toHaveCount(2);
  await giveOut(page, 'Sao chép địa chỉ của bộ');
  await expect(status(page)).toContainText('Đã sao chép');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/\?c=muc-ii-diem-1@00000000,muc-iii-diem-3@[0-9a-f]{8}$/);
});
