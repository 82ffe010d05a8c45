import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { formatKitFile } from '../../src/domain/kit/kitFile.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { giveOut } from './kitGroups.ts';

const rows = (page: Page) => page.locator('#bo-danh-sach > li');
const places = (page: Page) => rows(page).locator('.bar b').allTextContents();
const status = (page: Page) => page.locator('#bo-tinh-trang');
const undo = (page: Page) => page.getByRole('button', { name: 'Hoàn tác' });
const note = (page: Page, row: number) =>
  rows(page)
    .nth(row)
    .getByLabel(/^Ghi chú/);

async function add(page: Page, place: string): Promise<void> {
  const box = page.getByLabel('Thêm điều khoản');
  await box.fill(place);
  await box.press('Enter');
  await expect(box).toHaveValue('');
}

test('two tabs put clauses in, take some out and write: both have all of it, and say what the other did', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await page.goto('/tai-lieu/');
  await other.goto('/tai-lieu/');
  await add(page, 'II.1, điểm 4, mục IV');
  await expect.poll(() => places(other)).toEqual(['1. điểm 1, mục II', '2. điểm 4, mục IV']);
  await note(page, 0).fill('Đang viết dở ');
  await add(other, 'III.3');
  await other.getByLabel('Tên tài liệu').fill('Bài 2');
  await expect.poll(() => places(page)).toHaveLength(3);
  await expect(status(page)).toHaveText(
    'Ở thẻ khác vừa thêm điểm 3, mục III; đặt tên “Bài 2”; trang này đã theo.',
  );
  // What is being written goes on, caret and all.
  await note(page, 0).pressSequentially('ở đây');
  await other.getByRole('button', { name: 'Bỏ điểm 4, mục IV' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(note(page, 0)).toBeFocused();
  await expect(note(page, 0)).toHaveValue('Đang viết dở ở đây');
  await expect(note(other, 0)).toHaveValue('Đang viết dở ở đây');
  await expect(status(page)).toContainText('bỏ điểm 4, mục IV');
  // What the other tab took out is put back here, to its place, and there too.
  await undo(page).click();
  for (const one of [page, other])
    await expect
      .poll(() => places(one))
      .toEqual(['1. điểm 1, mục II', '2. điểm 4, mục IV', '3. điểm 3, mục III']);
  await expect(page.getByLabel('Tên tài liệu')).toHaveValue('Bài 2');
  // A page that is gone back to heard nothing of what was kept meanwhile.
  await other.goto('/chuong-trinh/');
  await add(page, 'II.2');
  await other.goBack();
  await expect(rows(other)).toHaveCount(4);
});

test('every removal is taken back, one after the other, with what was written', async ({ page }) => {
  await page.goto('/tai-lieu/?c=muc-ii-diem-1,muc-iii-diem-3,muc-xx&n1=Ai%3F');
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Bỏ điểm 1, mục II' }).click();
  await page.getByRole('button', { name: /^Bỏ mục XX/ }).click();
  await page.getByRole('button', { name: 'Bỏ điểm 3, mục III' }).click();
  await expect(page.locator('#bo-hoan-tac')).toContainText('Vừa bỏ điểm 3, mục III.');
  await expect(undo(page)).toBeInViewport();
  for (const count of [1, 2, 3]) {
    await undo(page).click();
    await expect(rows(page)).toHaveCount(count);
  }
  await expect(note(page, 0)).toHaveValue('Ai?');
  await expect(undo(page)).toBeHidden();
});

test('a kit that was sent takes the place of an own one only when asked twice, and back', async ({
  page,
}) => {
  await page.goto('/tai-lieu/');
  await add(page, 'II.1, II.2');
  await page.getByLabel('Tên tài liệu').fill('Chuyên đề 2');
  await page.goto('/tai-lieu/?c=muc-iii-diem-3&t=Khác&n1=x');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Giữ bộ này trên máy' }).click();
  await expect(page.locator('#bo-hoi')).toContainText('đang giữ bộ “Chuyên đề 2”, 2 điều khoản');
  await page.getByRole('button', { name: 'Thôi' }).click();
  await page.getByRole('button', { name: 'Giữ bộ này trên máy' }).click();
  await page.getByRole('button', { name: 'Thay bộ của tôi' }).click();
  await expect(page.getByLabel('Tên tài liệu')).toHaveValue('Khác');
  await undo(page).click();
  await expect.poll(() => places(page)).toEqual(['1. điểm 1, mục II', '2. điểm 2, mục II']);
  await expect(page.getByLabel('Tên tài liệu')).toHaveValue('Chuyên đề 2');
});

for (const [name, words] of [
  ['QuotaExceededError', 'Bộ nhớ của trình duyệt đã đầy'],
  ['SecurityError', 'Trình duyệt không cho lưu trên máy này'],
] as const)
  test(`${name}: it is told at once that nothing is kept, and the kit can still be given out`, async ({
    page,
  }) => {
    await page.addInitScript((kind) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', kind);
      };
    }, name);
    await page.goto('/tai-lieu/');
    await add(page, 'II.1');
    await expect(status(page)).toContainText('Chưa lưu được trên máy 1 điều khoản vừa thêm.');
    await expect(page.getByRole('alert')).toContainText(words);
    await note(page, 0).fill('a');
    await expect(rows(page)).toHaveCount(1);
    const [download] = await Promise.all([page.waitForEvent('download'), giveOut(page, 'Tải tệp của bộ')]);
    expect(download.suggestedFilename()).toBe('bo-tai-lieu.json');
    expect(readFileSync((await download.path())!, 'utf8')).toContain('muc-ii-diem-1');
  });

test('30 KB of remarks: no address is copied that no server takes; shorter, or a file, and the page stays whole', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const items = [1, 2, 3, 4, 5].map((at) => ({
    document: OWN_PROGRAMME,
    provision: `muc-ii-diem-${at}`,
    note: 'Hỏi: việc này ai làm, bao giờ xong? '.repeat(55),
  }));
  await page.goto('/tai-lieu/');
  await page.getByLabel('Mở tệp của bộ').setInputFiles({
    name: 'bo.json',
    mimeType: 'application/json',
    buffer: Buffer.from(formatKitFile({ title: 'Dài', items })),
  });
  await expect(rows(page)).toHaveCount(items.length);
  await expect(page.locator('#bo-tu-dia-chi')).toBeVisible();
  await page.reload();
  await expect(note(page, 0)).toHaveValue(items[0]!.note.trim());
  await giveOut(page, 'Sao chép địa chỉ của bộ');
  await expect(status(page)).toContainText('Chưa sao chép: địa chỉ của bộ dài');
  await page.getByRole('button', { name: 'Sao chép địa chỉ không kèm ghi chú' }).click();
  await expect(status(page)).toContainText('Đã sao chép địa chỉ của bộ, không kèm ghi chú.');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect((await page.goto(address))!.status()).toBe(200);
  await expect(rows(page)).toHaveCount(items.length);
  await expect(note(page, 0)).toHaveValue('');
  await page.getByLabel('Mở tệp của bộ').setInputFiles({
    name: 'khac.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await expect(status(page)).toContainText('Tệp “khac.json” không phải của một bộ tài liệu');
});
