import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { giveOut } from './kitGroups.ts';

const KIT = '/tai-lieu/?c=muc-ii-diem-3,muc-iv-diem-4&t=B%C3%A0i%20m%E1%BB%99t';

test('questions on a kit are printed with their answers on a page of their own', async ({ page }) => {
  await page.goto(KIT);
  await expect(page.locator('#bo-danh-sach > li')).toHaveCount(2);
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await giveOut(page, 'In phiếu câu hỏi');
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#bo-phieu')).toBeVisible();
  await expect(page.locator('#bo-danh-sach')).toBeHidden();
  const [questions, answers] = [page.locator('#bo-phieu ol').first(), page.locator('#bo-phieu ol').last()];
  await expect(questions).toContainText('cơ quan nào chủ trì');
  await expect(answers).toContainText('Chủ trì: Ban Dân vận Thành ủy');
  expect(await questions.locator('li').count()).toBe(await answers.locator('li').count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#bo-danh-sach')).toBeVisible();
});

test('questions on a kit are a Word file', async ({ page }) => {
  await page.goto(KIT);
  const downloading = page.waitForEvent('download');
  await giveOut(page, 'Tải phiếu câu hỏi (Word)');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('cau-hoi-bai-mot.docx');
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(await download.path())))['word/document.xml']!);
  expect(xml).toContain('Đáp án');
  expect(xml).toContain('<w:pageBreakBefore/>');
  await expect(page.locator('#bo-tinh-trang')).toContainText('câu hỏi, đáp án ở trang sau');
});

test('a kit of which nothing can be asked says so', async ({ page }) => {
  await page.goto('/tai-lieu/?c=chu-ky-doan-2');
  await giveOut(page, 'Tải phiếu câu hỏi (Word)');
  await expect(page.locator('#bo-tinh-trang')).toContainText('không có câu nào để hỏi');
});
