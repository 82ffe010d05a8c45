import { expect, type Page, test } from '@playwright/test';
import { watch } from './usable.ts';

const KIT =
  '/tai-lieu/?c=muc-ii-diem-1,muc-iv-diem-1-doan-2,muc-i-diem-2&t=B%C3%A0i%201&h1=Chi%20b%E1%BB%99&n2=Ai%20l%C3%A0m%3F';
const rows = (page: Page) => page.locator('#bo-danh-sach > li');
const places = (page: Page) => rows(page).locator('.bar b').allTextContents();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('tai-lieu'));

async function open(page: Page, path = KIT, count = 3): Promise<void> {
  await page.goto(path);
  await expect(rows(page)).toHaveCount(count);
}

test('a kit in an address is shown with words, citation, link and code, and leaves the own one alone', async ({
  page,
  baseURL,
}) => {
  const faults = await watch(page, baseURL!);
  await open(page);
  const first = rows(page).first();
  await expect(first.locator('blockquote')).toContainText('Sơ kết Quy định 326-QĐ/TU');
  await expect(first.locator('blockquote')).toHaveCSS('font-family', /serif/i);
  await expect(first.getByRole('link')).toHaveAttribute(
    'href',
    /\/chuong-trinh\/muc-ii-diem-1\/\?v=[0-9a-f]{8}$/,
  );
  await expect(first.getByRole('img', { name: /^Mã QR/ })).toBeVisible();
  await expect(first.getByLabel(/^Tiêu đề/)).toHaveValue('Chi bộ');
  await expect(
    rows(page)
      .nth(1)
      .getByLabel(/^Ghi chú/),
  ).toHaveValue('Ai làm?');
  expect(await kept(page)).toBeNull();
  await page.getByRole('button', { name: 'Giữ bộ này trên máy' }).click();
  await expect(page.locator('#bo-tu-dia-chi')).toBeHidden();
  await expect(page).toHaveURL(/\/tai-lieu\/$/);
  await open(page, '/tai-lieu/');
  expect(faults).toEqual([]);
});

test('a dated link of the kit opens the clause it says', async ({ page }) => {
  await open(page);
  await rows(page).first().getByRole('link').click();
  await expect(page.getByText('Sơ kết Quy định 326-QĐ/TU').first()).toBeVisible();
  await expect(page).toHaveURL(/\/chuong-trinh\/muc-ii-diem-1\//);
});

test('clauses are ordered by buttons, with the focus kept, and taken out', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Đưa xuống dưới: điểm 1, mục II' }).click();
  await expect
    .poll(() => places(page))
    .toEqual(['1. đoạn 2, điểm 1, mục IV', '2. điểm 1, mục II', '3. điểm 2, mục I']);
  await expect(page.getByRole('button', { name: 'Đưa xuống dưới: điểm 1, mục II' })).toBeFocused();
  await expect(
    rows(page)
      .nth(1)
      .getByLabel(/^Tiêu đề/),
  ).toHaveValue('Chi bộ');
  expect(new URL(page.url()).searchParams.get('c')).toBe('muc-iv-diem-1-doan-2,muc-ii-diem-1,muc-i-diem-2');
  await page.getByRole('button', { name: 'Bỏ điểm 2, mục I' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('clauses are ordered by dragging', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 2400 });
  await open(page);
  const from = (await rows(page).nth(2).locator('.grip').boundingBox())!;
  const to = (await rows(page).first().boundingBox())!;
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + 40, { steps: 8 });
  await page.mouse.up();
  await expect
    .poll(() => places(page))
    .toEqual(['1. điểm 2, mục I', '2. điểm 1, mục II', '3. đoạn 2, điểm 1, mục IV']);
});

test('what is added and written stays on the device', async ({ page }) => {
  await open(page, '/tai-lieu/', 0);
  await expect(page.locator('#bo-trong')).toBeVisible();
  await expect(page.locator('#bo-ra')).toBeHidden();
  const box = page.getByLabel('Thêm điều khoản');
  for (const asked of [
    'II.1',
    `${new URL(page.url()).origin}/chuong-trinh/#muc-iv`,
    'gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình hành động của Thành ủy',
  ]) {
    await box.fill(asked);
    await box.press('Enter');
    await expect(box).toHaveValue('');
  }
  await expect(rows(page)).toHaveCount(3);
  for (const [asked, answer] of [
    ['IX.9', 'Không có điều khoản “IX.9”'],
    ['II.1', 'đã có trong bộ'],
  ] as const) {
    await box.fill(asked);
    await box.press('Enter');
    await expect(page.locator('#bo-tinh-trang')).toContainText(answer);
  }
  await page.getByLabel('Tên tài liệu').fill('Chuyên đề 2');
  await rows(page)
    .nth(1)
    .getByLabel(/^Ghi chú/)
    .fill('Nhớ hỏi & ghi');
  await page.reload();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByLabel('Tên tài liệu')).toHaveValue('Chuyên đề 2');
  await expect(
    rows(page)
      .nth(1)
      .getByLabel(/^Ghi chú/),
  ).toHaveValue('Nhớ hỏi & ghi');
});

test('several places at once: the right ones are added, the wrong one is named and stays in the box', async ({
  page,
}) => {
  await open(page, '/tai-lieu/', 0);
  const box = page.getByLabel('Thêm điều khoản');
  await box.fill('II.1, II.2; IX.9; III.3');
  await box.press('Enter');
  await expect
    .poll(() => places(page))
    .toEqual(['1. điểm 1, mục II', '2. điểm 2, mục II', '3. điểm 3, mục III']);
  await expect(page.locator('#bo-tinh-trang')).toContainText(
    'Đã thêm 3 điều khoản. Không có điều khoản “IX.9”.',
  );
  await expect(box).toHaveValue('IX.9');
  // Between spaces, in words, as a citation: the right ones come, the wrong ones are named.
  await box.fill('II.3 I.1 điểm 1 mục III');
  await box.press('Enter');
  await expect(page.locator('#bo-tinh-trang')).toContainText('Không có điều khoản “II.3 I.1 điểm 1 mục III”');
  await box.fill('II.3 I.1; điểm 1, mục III, Chương trình hành động của Thành ủy, XX');
  await box.press('Enter');
  await expect
    .poll(async () => (await places(page)).slice(3))
    .toEqual(['4. điểm 3, mục II', '5. điểm 1, mục I', '6. điểm 1, mục III']);
  await expect(page.locator('#bo-tinh-trang')).toContainText('Không có điều khoản “XX”.');
});

test('strange and forged values are passed over calmly', async ({ page, baseURL }) => {
  const faults = await watch(page, baseURL!);
  await page.goto(
    '/tai-lieu/?c=muc-i,%3Cimg%20src=x%20onerror=alert(1)%3E,..%2F..%2Fetc,muc-xx,luat-10-2022-qh15~dieu-1&t=%3Cscript%3Ealert(1)%3C%2Fscript%3E&h1=%3Cb%3E',
  );
  await expect(rows(page)).toHaveCount(3);
  await expect(page.locator('#bo-danh-sach .lost')).toHaveCount(2);
  await expect(page.locator('#bo-tinh-trang')).toContainText('Bỏ qua 2 mục');
  await expect(page.getByLabel('Tên tài liệu')).toHaveValue('<script>alert(1)</script>');
  await page.getByRole('button', { name: /^Bỏ mục XX/ }).click();
  await expect(rows(page)).toHaveCount(2);
  // A document without a text answers 404, which the browser itself reports.
  expect(faults.filter((one) => !one.includes('404'))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs, and what to do instead', async ({ page }) => {
    await page.goto(KIT);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByLabel('Thêm điều khoản')).toBeHidden();
  });
});
