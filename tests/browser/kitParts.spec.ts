import { expect, type Page, test } from '@playwright/test';
import { expectUsable } from './usable.ts';

const rows = (page: Page) => page.locator('#bo-danh-sach > li');
const places = (page: Page) => rows(page).locator('.bar b').allTextContents();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function openMore(page: Page): Promise<void> {
  await page.goto('/tai-lieu/');
  await page.getByText('Thêm nhiệm vụ, quy định về sau, lời của bạn').click();
  await expect(page.getByLabel('Nhiệm vụ', { exact: true }).getByRole('option')).not.toHaveCount(1);
}

test('a task, a later note, a document and own words are put in, ordered, taken out and back, and stay', async ({
  page,
}) => {
  await openMore(page);
  await page.getByLabel('Nhiệm vụ', { exact: true }).selectOption('muc-i-diem-1-viec-1');
  await button(page, 'Thêm nhiệm vụ').click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('Chủ trì: Ban Tổ chức Thành ủy');
  await expect(rows(page).first()).toContainText('Thời hạn: cuối quý III/2002');
  await expect(rows(page).first()).toContainText('không phải lời văn bản');
  await expect(rows(page).first().locator('blockquote')).toHaveCount(0);
  await page.getByLabel('Quy định về sau', { exact: true }).selectOption('mo-dau-doan-1-ve-sau');
  await button(page, 'Thêm quy định về sau').click();
  await expect(rows(page).nth(1)).toContainText('102 đơn vị cấp xã');
  await page.getByLabel('Lời của bạn', { exact: true }).fill('Chia nhóm, mười phút.');
  await button(page, 'Thêm lời của bạn').click();
  await page.getByLabel('Thêm điều khoản, văn bản').fill('326-QĐ/TU; II.1');
  await page.getByLabel('Thêm điều khoản, văn bản').press('Enter');
  await expect
    .poll(() => places(page))
    .toEqual([
      '1. nhiệm vụ 1, điểm 1, mục I',
      '2. quy định về sau, Mở đầu, đoạn 1',
      '3. lời người soạn',
      '4. Quy định số 326-QĐ/TU',
      '5. điểm 1, mục II',
    ]);
  await expectUsable(page);
  await button(page, 'Xếp thứ tự').click();
  await button(page, 'Đưa lên trên: lời người soạn').click();
  await expect.poll(async () => (await places(page))[1]).toBe('2. lời người soạn');
  await button(page, 'Bỏ lời người soạn').click();
  await expect(rows(page)).toHaveCount(4);
  await button(page, 'Hoàn tác').click();
  await expect.poll(async () => (await places(page))[1]).toBe('2. lời người soạn');
  await page.reload();
  await expect(rows(page)).toHaveCount(5);
  await expect(page.getByLabel('Lời của bạn (phần 2)')).toHaveValue('Chia nhóm, mười phút.');
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page).nth(1).getByText('Chia nhóm, mười phút.').last()).toBeVisible();
  await expect(rows(page).nth(1)).toContainText('Lời người soạn, không phải lời văn bản');
});

test('own words of two tabs are both kept', async ({ page, context }) => {
  await openMore(page);
  const other = await context.newPage();
  await openMore(other);
  for (const [tab, words] of [
    [page, 'Lời ở thẻ một'],
    [other, 'Lời ở thẻ hai'],
  ] as const) {
    await tab.getByLabel('Lời của bạn', { exact: true }).fill(words);
    await button(tab, 'Thêm lời của bạn').click();
  }
  for (const tab of [page, other]) await expect(rows(tab)).toHaveCount(2);
});

test('words that are no longer those that were put in say so, and can be taken as they are now', async ({
  page,
}) => {
  await page.goto('/tai-lieu/?c=muc-i-diem-1-viec-1@00000000');
  await expect(rows(page).first()).toContainText('Lời văn đã đổi sau khi đưa vào bộ');
  await button(page, /^Dùng lời văn hiện nay/).click();
  await expect(rows(page).first()).not.toContainText('Lời văn đã đổi');
  expect(new URL(page.url()).searchParams.get('c')).toMatch(/^muc-i-diem-1-viec-1@(?!0{8})[0-9a-f]{8}$/);
});

test('the words of a clause that changed since: the day, and the way to both wordings', async ({ page }) => {
  await page.route('**/du-lieu/van-ban/chuong-trinh-hanh-dong-nqtw5.json', async (route) => {
    const response = await route.fetch();
    const text = await response.json();
    text.history['muc-ii-diem-1-gach-1'] = { was: [['2026-03-02', '0123abcd', 'Lời văn cũ.']] };
    await route.fulfill({ json: text });
  });
  await page.goto('/tai-lieu/?c=muc-ii-diem-1-gach-1@0123abcd');
  await expect(rows(page).first()).toContainText('Lời văn đã đổi ngày 2/3/2026, sau khi');
  await expect(page.getByRole('link', { name: 'Xem chỗ đã đổi' })).toHaveAttribute('href', /v=0123abcd/);
});

test('a document, a task and a later note go in from their own pages', async ({ page }) => {
  await page.goto('/van-ban/nghi-dinh-29-1998-nd-cp/');
  await page.locator('[data-act="document"]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thêm vào tài liệu' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Đã thêm vào tài liệu: 1 phần.');
  await page.goto('/nhiem-vu/');
  await button(page, 'Chọn nhiệm vụ vào bộ tài liệu').click();
  await button(page, /^Thêm vào tài liệu: Hướng dẫn chức năng, nhiệm vụ của cơ sở đảng/).click();
  await expect(page.locator('#bo-vua')).toHaveText('Đã thêm vào tài liệu: 2 phần.');
  await page.goto('/tai-lieu/');
  await expect
    .poll(() => places(page))
    .toEqual(['1. Nghị định số 29/1998/NĐ-CP', '2. nhiệm vụ 1, điểm 1, mục I']);
  await expect(rows(page).first()).toContainText('Hết hiệu lực từ 2/8/2003.');
});

test('on a phone the outputs take little room, the rest is folded', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/tai-lieu/?c=muc-ii-diem-1');
  await expect(rows(page)).toHaveCount(1);
  const { height } = (await page.locator('#bo-ra').boundingBox())!;
  expect(height).toBeLessThan(330);
});
