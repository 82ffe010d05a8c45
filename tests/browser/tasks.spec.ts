import { expect, type Page, test } from '@playwright/test';
import { shiftsOf, watchShifts } from './shifts.ts';

const PATH = '/nhiem-vu/';
const shown = (page: Page) => page.locator('#cac-nhom tbody > tr:visible');
const headings = (page: Page) => page.locator('#cac-nhom h3:visible').allTextContents();
const count = (page: Page) => page.locator('#loc-ket-qua');

test.describe('views and filters', () => {
  test('the table comes by deadline, whole, and says how much it shows', async ({ page }) => {
    await page.goto(PATH);
    await expect(shown(page)).toHaveCount(28);
    await expect(count(page)).toHaveText('28 việc');
    expect((await headings(page)).slice(0, 2)).toEqual(['Quý III/2002', 'Tháng 9/2002']);
    expect((await headings(page)).at(-1)).toBe('Không nêu thời hạn');
  });

  test('by body: each leading body a heading, in the order of the text', async ({ page }) => {
    await page.goto(`${PATH}?xep=co-quan`);
    await expect(page.getByRole('radio', { name: 'Theo cơ quan' })).toBeChecked();
    expect(await headings(page)).toEqual([
      'Ban Tổ chức Thành ủy',
      'Đảng đoàn Hội đồng Nhân dân Thành phố',
      'Ban Dân vận Thành ủy và Đảng đoàn Mặt trận và các đoàn thể nhân dân cấp Thành phố',
      'Ban Dân vận Thành ủy',
      'Ban Cán sự Đảng Ủy ban Nhân dân Thành phố',
      'Ủy ban Kiểm tra Thành ủy',
      'Ban Thường vụ các Quận, Huyện ủy',
      'Ban Tư Tưởng - Văn hóa Thành ủy và Trường Cán bộ Thành phố',
      'Không nêu cơ quan',
    ]);
    await expect(shown(page)).toHaveCount(28);
  });

  test('by part: four parts, rows in printed order', async ({ page }) => {
    await page.goto(`${PATH}?xep=phan`);
    expect(await headings(page)).toEqual(['Mục I', 'Mục II', 'Mục III', 'Mục IV']);
    const ids = await shown(page).evaluateAll((rows) => rows.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: 28 }, (_, index) => `viec-${index + 1}`));
  });

  for (const [query, expected, status] of [
    ['co-quan=ban-to-chuc-thanh-uy', 10, '10 trong 28 việc'],
    ['co-quan=ban-dan-van-thanh-uy', 3, '3 trong 28 việc'],
    ['co-quan=ban-dan-van-thanh-uy&vai=cung-lam', 1, '1 trong 28 việc'],
    ['vai=bao-cao', 10, '10 trong 28 việc'],
    ['phan=muc-iii', 7, '7 trong 28 việc'],
    ['han=co', 20, '20 trong 28 việc'],
    ['han=khong', 8, '8 trong 28 việc'],
    ['han=cuoi-nam-2002', 1, '1 trong 28 việc'],
    ['xep=co-quan&co-quan=trung-uong&phan=muc-i', 0, '0 trong 28 việc'],
    ['xep=khong-co&co-quan=khong-co&han=khong-co', 28, '28 việc'],
  ] as const)
    test(`?${query} shows ${expected}, restored from the address`, async ({ page }) => {
      await page.goto(`${PATH}?${query}#bang`);
      await expect(count(page)).toHaveText(status);
      await expect(shown(page)).toHaveCount(expected);
      await expect(page.locator('#khong-viec')).toBeVisible({ visible: expected === 0 });
      // A group without rows leaves no heading behind.
      for (const group of await page.locator('#cac-nhom > .group:visible').all())
        expect(await group.locator('tbody > tr:visible').count()).toBeGreaterThan(0);
    });

  test('by keyboard: a view, a filter, and back again', async ({ page }) => {
    await page.goto(PATH);
    await page.getByRole('radio', { name: 'Theo thời hạn' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\/nhiem-vu\/\?xep=co-quan$/);
    await page.keyboard.press('Tab');
    await expect(page.locator('select[name="co-quan"]')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/\?xep=co-quan&co-quan=ban-thuong-vu-thanh-uy$/);
    await expect(count(page)).toHaveText('4 trong 28 việc');
    await expect(count(page)).toHaveAttribute('role', 'status');
    await page.goBack();
    await expect(page).toHaveURL(/\?xep=co-quan$/);
    await expect(shown(page)).toHaveCount(28);
    await page.goBack();
    await expect(page).toHaveURL(/\/nhiem-vu\/$/);
    await expect(page.getByRole('radio', { name: 'Theo thời hạn' })).toBeChecked();
    expect((await headings(page))[0]).toBe('Quý III/2002');
    await page.goForward();
    expect((await headings(page))[0]).toBe('Ban Tổ chức Thành ủy');
  });

  test('one button takes all away', async ({ page }) => {
    await page.goto(`${PATH}?xep=phan&phan=muc-i&han=co`);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(shown(page)).toHaveCount(28);
    await expect(page).toHaveURL(/\/nhiem-vu\/$/);
  });

  test('a mark of the time axis shows its row, though it was left out', async ({ page }) => {
    await page.goto(`${PATH}?phan=muc-i`);
    await expect(page.locator('#viec-28')).toBeHidden();
    await page.locator('.picture:visible a[href="#viec-28"]').click();
    await expect(page.locator('#viec-28')).toBeVisible();
    await expect(page.locator('#viec-28')).toBeInViewport();
  });

  test('a body’s page leads to its rows', async ({ page }) => {
    await page.goto('/co-quan/thuong-truc-thanh-uy/');
    await page.locator('#viec-report a').click();
    await expect(page).toHaveURL(/\?co-quan=thuong-truc-thanh-uy&vai=bao-cao#bang$/);
    await expect(shown(page)).toHaveCount(5);
    await expect(page.locator('#bang')).toBeInViewport();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('all rows are there, and no control that would do nothing', async ({ page }) => {
    await page.goto(`${PATH}?phan=muc-i`);
    await expect(shown(page)).toHaveCount(28);
    await expect(page.locator('#loc')).toBeHidden();
    await expect(page.locator('.picture:visible svg a')).toHaveCount(28);
    await page.locator('.picture:visible a[href="#viec-9"]').click();
    await expect(page.locator('#viec-9')).toBeInViewport();
    await page.locator('#viec-9 th a').click();
    await expect(page).toHaveURL(/\/chuong-trinh\/#muc-ii-diem-1$/);
  });
});

test.describe('rows', () => {
  test('are cards on a phone and a table at a desk', async ({ page }) => {
    await page.goto(PATH);
    const cells = page.locator('#viec-1 > *');
    const lefts = async () =>
      new Set(await cells.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left)));
    expect((await lefts()).size).toBe(1);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect((await lefts()).size).toBe(4);
    await expect(page.getByRole('table', { name: 'Quý III/2002' }).getByRole('columnheader')).toHaveCount(4);
  });

  for (const width of [360, 1280])
    test(`do not move while the page loads, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      await page.goto(PATH, { waitUntil: 'load' });
      expect(await shiftsOf(page)).toEqual([]);
    });
});
