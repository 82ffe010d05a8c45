import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

const PAGE = '/tai-lieu/kiem-tra/';
const sections = (page: Page) => page.locator('#bao-cao > section');
const choose = (page: Page, name: string) =>
  page.locator('#tep').setInputFiles(`tests/handout/fixtures/${name}`);

test('the report can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await choose(page, 'co-loi.docx');
  await page.getByRole('button', { name: 'Sao chép báo cáo' }).click();
  await expect(page.getByText('Đã sao chép.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('co-loi.docx: 15 dẫn chiếu');
  expect(copied).toMatch(/→ Quyết định 231-QĐ\/UB: http/);
});

test('a Word file comes back with a comment at each finding', async ({ page }) => {
  await page.goto(PAGE);
  await choose(page, 'co-loi.docx');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải Word có lời bình' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('co-loi - lời bình.docx');
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(strFromU8(parts['word/comments.xml']!)).toContain('Có phải:');
  await expect(page.getByText(/lời bình ở lề, chữ của bạn giữ nguyên/)).toBeVisible();
});

test('on paper a report stands alone, nothing folded', async ({ page }) => {
  await page.goto(PAGE);
  await choose(page, 'co-loi.docx');
  const folded = sections(page).locator('details');
  await expect(folded.first()).toBeVisible();
  await page.evaluate(() => {
    window.print = () => {
      document.title = String(document.querySelectorAll('.report details:not([open])').length);
    };
  });
  await page.getByRole('button', { name: 'In báo cáo' }).click();
  await expect(page).toHaveTitle('0');
  expect(await folded.first().getAttribute('open')).toBeNull();
  await page.emulateMedia({ media: 'print' });
  for (const unwanted of ['#kiem-tra', '.report .tools', '.thumb'])
    await expect(page.locator(unwanted).first()).toBeHidden();
});
