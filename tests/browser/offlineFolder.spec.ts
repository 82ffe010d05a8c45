import { expect, test } from '@playwright/test';
import { EXAMPLES } from '../../src/site.config.ts';
import { openOffline, saidOn, saveButton } from './offlineSite.ts';
import { type BuiltSite, siteOf } from './siteOf.ts';

test.use({ serviceWorkers: 'allow' });

let site: BuiltSite;
test.beforeAll(async () => {
  site = await siteOf(process.cwd(), '/tra-cuu');
});
test.afterAll(() => site?.stop());

test('a site in a folder of its host is saved whole, and read and searched when the host is gone', async ({
  page,
}) => {
  await openOffline(page, site.address);
  const { scope } = await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => ({ scope })));
  expect(scope).toBe(`${site.address}/`);
  await saveButton(page).click();
  await expect(saidOn(page)).toContainText(/Đã lưu đủ \d+ văn bản/, { timeout: 120_000 });
  site.stop();
  await page.goto(`${site.address}/thuat-ngu/`);
  await expect(page.locator('[role="status"]:has(+ main)')).toContainText('Đây là bản đã lưu');
  await page.goto(`${site.address}/tim-kiem/?q=${encodeURIComponent(EXAMPLES.numbers[0]!)}`);
  await expect(page.locator('#ket-qua > li').first()).toBeVisible();
  await expect(page.locator('#ket-qua > li > a').first()).toHaveAttribute('href', /^\/tra-cuu\//);
});
