/** On the desk a person says which pages of paper were proofread; a desk of its own with a document that has paper. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as quick, test } from '@playwright/test';
import { axeFaults } from '../../scripts/access/axeFaults.ts';
import { removeFolder } from '../plantedContent.ts';
import { bringUpToDate, expectSuccess } from '../publishedContent.ts';
import { contentWithScans, SCANNED_FILE } from '../scannedDocument.ts';
import { type OpenDesk, openDesk } from './openDesk.ts';

const expect = quick.configure({ timeout: 60_000 });
let desk: OpenDesk;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  desk = await openDesk();
  const root = await contentWithScans();
  expectSuccess(bringUpToDate(root, '2026-11-25'));
  cpSync(join(root, 'content'), join(desk.root, 'content'), { recursive: true });
  removeFolder(root);
});
test.afterAll(() => desk.close());
test.use({ viewport: { width: 1280, height: 800 } });

test('a second reader of a page, and a first of another, are saved as the check wants them', async ({
  page,
}) => {
  await page.goto(desk.address);
  await page.getByLabel('Tìm văn bản').fill('906/2026');
  await page
    .getByRole('button', { name: /906\/2026/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Thông tin' }).click();
  await expect(page.getByText('Trang 1 (1.jpg): đã soát hai lần')).toBeVisible();
  await expect(page.getByLabel('Trang 3, người soát lần hai')).toHaveCount(0);
  const shots = process.env['SCREENSHOTS'];
  if (shots) {
    await page.getByLabel('Trang 2, người soát lần một').scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(shots, 'proofread.png') });
  }

  // The same person again is no second reading: it is said at the field.
  await page.getByLabel('Trang 2, người soát lần hai').fill('Nguyễn Văn Thử');
  await page.getByLabel('Trang 2, ngày soát lần hai').fill('25/11/2026');
  await expect(page.locator('[data-field="scans"] .fault-line')).toContainText('hai người khác nhau');
  await page.getByLabel('Trang 2, người soát lần hai').fill('Lê Văn Đọc');
  await expect(page.locator('[data-field="scans"] .fault-line')).toHaveCount(0);
  await page.getByLabel('Trang 3, người soát lần một').fill('Lê Văn Đọc');
  await page.getByLabel('Trang 3, ngày soát lần một').fill('26/11/2026');
  await expect(page.getByText('Trang 3 (3.webp): đã soát một lần')).toBeVisible();
  expect(await axeFaults(page, '[data-field="scans"]', true)).toEqual([]);

  await page.getByRole('button', { name: 'Lưu …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(dialog).toContainText('Đã lưu');
  const saved = readFileSync(join(desk.root, SCANNED_FILE), 'utf8');
  expect(saved).toContain('{ by: "Lê Văn Đọc", date: "2026-11-25" }');
  expect(saved).toContain('proofread: [{ by: "Lê Văn Đọc", date: "2026-11-26" }]');
  expect(saved).toContain('begins: dieu-2');
});
