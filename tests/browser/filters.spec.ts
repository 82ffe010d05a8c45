import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { comeToRest } from './time.ts';

const OUT = process.env['OUT_DIR'] ?? 'dist';
interface Row {
  type: string;
  issuer: string;
  level: string;
  status: string;
}
const rows: Row[] = JSON.parse(readFileSync(`${OUT}/du-lieu/van-ban.json`, 'utf8'));

/** A choice on each axis, and the field of the data it goes by. */
const CHOICES: readonly [axis: string, value: string, field: keyof Row][] = [
  ['loai', 'nghi-dinh', 'type'],
  ['co-quan', 'bo-chinh-tri', 'issuer'],
  ['cap', 'thanh-pho', 'level'],
  ['tinh-trang', 'het-hieu-luc', 'status'],
];

test('a choice on each axis shows the documents that fit, stands in the address, and is restored from it', async ({
  page,
}) => {
  for (const [axis, value, field] of CHOICES) {
    const expected = rows.filter((row) => row[field] === value).length;
    expect(expected, axis).toBeGreaterThan(0);
    expect(expected, axis).toBeLessThan(rows.length);
    const select = page.locator(`#loc select[name="${axis}"]`);
    await page.goto('/van-ban/');
    await select.selectOption(value);
    await expect(page).toHaveURL(new RegExp(`\\?${axis}=${value}$`));
    for (const how of ['chosen', 'restored']) {
      if (how === 'restored') await page.reload();
      await expect(select, `${axis} ${how}`).toHaveValue(value);
      await expect(page.locator('#loc-danh-sach > li'), `${axis} ${how}`).toHaveCount(expected);
      await expect(page.locator('#loc-ket-qua')).toContainText(String(expected));
      await expect(page.locator('#danh-sach')).toBeHidden();
    }
  }
  const both = rows.filter(({ type, status }) => type === 'nghi-dinh' && status === 'het-hieu-luc').length;
  expect(both).toBeGreaterThan(0);
  await page.goto('/van-ban/?loai=nghi-dinh&tinh-trang=het-hieu-luc');
  await expect(page.locator('#loc-danh-sach > li')).toHaveCount(both);
});

test('the back button undoes a choice', async ({ page }) => {
  await page.goto('/van-ban/');
  await page.locator('#loc select[name="loai"]').selectOption('nghi-dinh');
  await page.locator('#loc select[name="cap"]').selectOption('trung-uong');
  await expect(page).toHaveURL(/loai=nghi-dinh&cap=trung-uong$/);
  await page.goBack();
  await expect(page.locator('#loc select[name="cap"]')).toHaveValue('');
  await expect(page.locator('#loc select[name="loai"]')).toHaveValue('nghi-dinh');
  await page.goBack();
  await expect(page.locator('#danh-sach')).toBeVisible();
  await expect(page.locator('#loc-danh-sach')).toBeHidden();
});

test('an answer that comes late does not undo a later choice', async ({ page }) => {
  let send = () => {};
  const held = new Promise<void>((release) => {
    send = release;
  });
  await page.route('**/du-lieu/van-ban.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/van-ban/');
  const type = page.locator('#loc select[name="loai"]');
  await type.selectOption('nghi-dinh');
  await type.selectOption('');
  const answered = page.waitForEvent('requestfinished', (one) => one.url().endsWith('/van-ban.json'));
  send();
  await answered;
  await comeToRest(page);
  await expect(page.locator('#danh-sach')).toBeVisible();
  await expect(page.locator('#loc-danh-sach')).toBeHidden();
});

test('a filtered document is opened by its row', async ({ page }) => {
  await page.goto('/van-ban/?loai=thong-bao');
  await page.locator('#loc-danh-sach a').first().click();
  await expect(page).toHaveURL(/\/van-ban\/thong-bao-607-tb-tu\/$/);
});

test('an unknown value in the address shows the whole list', async ({ page }) => {
  await page.goto('/van-ban/?loai=khong-co');
  await expect(page.locator('#danh-sach')).toBeVisible();
});

test('a network that fails is said, and the whole list stays', async ({ page }) => {
  await page.route('**/du-lieu/van-ban.json', (route) => route.abort());
  await page.goto('/van-ban/');
  await page.locator('#loc select[name="loai"]').selectOption('nghi-dinh');
  await expect(page.locator('#loc-ket-qua')).toContainText('Chưa tải được');
  await expect(page.locator('#danh-sach')).toBeVisible();
});
