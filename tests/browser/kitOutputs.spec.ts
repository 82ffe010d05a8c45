import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readDocx } from '../../src/domain/handout/read/readDocx.ts';
import { readPptx } from '../../src/domain/handout/read/readPptx.ts';
import { giveOut } from './kitGroups.ts';
import { watch } from './usable.ts';

const KIT =
  '/tai-lieu/?c=muc-ii-diem-1,muc-iv-diem-1-doan-2,muc-i-diem-2&t=B%C3%A0i%201&h1=Chi%20b%E1%BB%99&n2=Ai%20l%C3%A0m%3F';
const rows = (page: Page) => page.locator('#bo-danh-sach > li');

async function open(page: Page, path = KIT): Promise<void> {
  await page.goto(path);
  await expect(rows(page)).toHaveCount(3);
}

for (const [label, name, read] of [
  ['Tải Word', 'bai-1.docx', readDocx],
  ['Tải trang chiếu', 'bai-1.pptx', readPptx],
] as const)
  test(`${label}: the file is made on the device, under the policy`, async ({ page, baseURL }) => {
    const faults = await watch(page, baseURL!);
    await open(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const { text, links } = read(new Uint8Array(readFileSync((await download.path())!)));
    const words = text.map((one) => one.text).join('\n');
    for (const own of ['Bài 1', 'Chi bộ', 'Ai làm?', 'Sơ kết Quy định 326-QĐ/TU'])
      expect(words).toContain(own);
    expect(links.some(({ href }) => /\/chuong-trinh\/muc-ii-diem-1\/\?v=/.test(href))).toBe(true);
    expect(faults).toEqual([]);
  });

test('snippets and the address of the kit are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const copied = async (label: string) => {
    await giveOut(page, label);
    await expect(page.locator('#bo-tinh-trang')).toContainText('Đã sao chép');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate(() => navigator.clipboard.writeText(''));
    return text;
  };
  expect(await copied('Sao chép Markdown')).toMatch(/^# Bài 1\n\n## Chi bộ\n\n> 1\/ Sơ kết/);
  expect(await copied('Sao chép HTML')).toContain('<blockquote cite="http');
  expect(await copied('Sao chép văn bản thuần')).toContain('\n\n---\n\n');
  const address = await copied('Sao chép địa chỉ của bộ');
  await open(page, address);
  await expect(page.getByLabel('Tên tài liệu')).toHaveValue('Bài 1');
});

test('paper shows the handout, and no tools', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#ten-in')).toBeVisible();
  await expect(page.locator('#ten-in')).toHaveText('Bài 1');
  await expect(page.getByRole('heading', { name: 'Chi bộ' })).toBeVisible();
  await expect(rows(page).nth(1).getByText('Ai làm?').last()).toBeVisible();
  await expect(rows(page).first().getByText('1. điểm 1, mục II').last()).toBeVisible();
  await expect(rows(page).first().locator('.qr svg')).toBeVisible();
  for (const tool of ['#them-vao', '#bo-ra', '.bar', '.field', 'textarea'])
    for (const one of await page.locator(tool).all()) await expect(one).toBeHidden();
});
