import { expect, type Page, test } from '@playwright/test';

const places = (page: Page) => page.locator('#bo-danh-sach > li .bar b').allTextContents();

test('a place sent off before the kit’s script is here is added once, and a lost network is told', async ({
  page,
}) => {
  await page.route(/kitPage[^/]*\.js/, (route) => route.abort());
  await page.goto('/tai-lieu/');
  const box = page.getByLabel('Thêm điều khoản');
  await box.fill('II.1');
  await box.press('Enter');
  await expect(page.locator('#bo-tinh-trang')).toContainText('Tải lại trang khi có mạng');
  await page.unrouteAll();
  // Two ways ask for the script, by focus and by Enter: neither may send the place off twice.
  await page.route(/kitPage[^/]*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.reload();
  await box.fill('II.1');
  await box.press('Enter');
  await box.press('Enter');
  await expect.poll(() => places(page)).toEqual(['1. điểm 1, mục II']);
  await expect(page.locator('#bo-tinh-trang')).toHaveText('Đã thêm 1 điều khoản.');
});

test('a place sent off to a kit that came by an address, before its script is here, loses nothing of it', async ({
  page,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route(/kitPage[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/tai-lieu/?c=muc-i-diem-2');
  const box = page.getByLabel('Thêm điều khoản');
  await box.fill('II.1');
  await box.press('Enter');
  letGo();
  await expect.poll(() => places(page)).toEqual(['1. điểm 2, mục I', '2. điểm 1, mục II']);
});
