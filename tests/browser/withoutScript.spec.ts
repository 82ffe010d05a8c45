import { expect, test } from '@playwright/test';
import { loadCorpus } from '../../src/corpus/load.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { programmeParagraphs } from '../programmeSource.ts';
import { unfoldNoscript } from './openPage.ts';

test.use({ javaScriptEnabled: false });

test('the programme is whole', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  const lines = await page.locator('.row > :first-child').all();
  expect(await Promise.all(lines.map((line) => line.textContent()))).toEqual(programmeParagraphs());
  for (const line of lines) await expect(line).toBeVisible();
});

test('a citation leads to its document', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first().click();
  await expect(page).toHaveURL(/\/van-ban\/quy-dinh-326-qd-tu\/$/);
});

test('a misprint leads to its note', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.locator('a.sic').first().click();
  await expect(page).toHaveURL(/\/gioi-thieu\/#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the contents sheet opens all the same', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await page.locator('.thumb').getByRole('button', { name: 'Mục lục' }).click();
  await expect(page.locator('#muc-luc')).toBeVisible();
  await page.locator('#muc-luc .close').click();
  await expect(page.locator('#muc-luc')).toBeHidden();
});

test('the list of documents is there, and no filter that would do nothing', async ({ page }) => {
  await page.goto('/van-ban/');
  await expect(page.locator('#loc')).toBeHidden();
  expect(await page.locator('#danh-sach a[href^="/van-ban/"]:visible').count()).toBeGreaterThan(15);
});

test('no button is shown that needs a script', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await expect(page.locator('[data-display]:visible')).toHaveCount(0);
});

test('search keeps the query, says what it needs, and lists every number with its subject', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('main form.find input').fill('326');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=326$/);
  await unfoldNoscript(page);
  await expect(page.locator('main')).toContainText('cần bật JavaScript');
  await expect(page.locator('main')).toContainText('sau “?q=”');
  const row = page.locator('main li', { hasText: 'Quy định 326-QĐ/TU' });
  await expect(row).toContainText('Chức năng, nhiệm vụ và hoạt động của chi bộ');
  await expect(row.getByRole('link')).toHaveAttribute('href', '/van-ban/quy-dinh-326-qd-tu/');
  const listed = await page
    .locator('main li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const id of loadCorpus(process.cwd()).documents.keys())
    if (id !== OWN_PROGRAMME) expect(listed).toContain(`/van-ban/${id}/`);
  // What would need a script is not shown.
  for (const id of ['#tim-loc', '#tim-chi-dan', '#tim-rong']) await expect(page.locator(id)).toBeHidden();
});
