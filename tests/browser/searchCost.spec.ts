import { expect, test } from '@playwright/test';
import { countTransferred } from '../../scripts/bench/countTransferred.ts';
import { goToSearchBox } from './openPage.ts';

for (const [query, kib] of [
  ['326', 16],
  ['qd 76', 16],
  ['09/CP', 16],
  ['nghị định 29/1998/NĐ-CP', 16],
  ['327-QĐ/TU', 16],
  ['327', 16],
  ['II.2', 16],
  ['muc 2 diem 1', 16],
  ['muc 9 diem 1', 16],
] as const)
  test(`“${query}” costs at most ${kib} KiB from the first touch of the box to the answer`, async ({
    page,
  }) => {
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const transferred = countTransferred(page);
    // All at once: on a busy machine keys come so far apart that each begins a search of its own.
    await (await goToSearchBox(page)).fill(query);
    await expect(page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option').nth(1)).toBeVisible();
    expect((await transferred.stop()).kib).toBeLessThanOrEqual(kib);
  });

test('the figures on the way to a number load no file of their own', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(...(/\/(so-\d+)\.json/.exec(request.url())?.slice(1) ?? [])));
  // The page's clock stands still between the keys: on a busy machine they would come too far apart.
  await page.clock.install();
  await page.goto('/');
  const isReady = page.waitForEvent('worker');
  await goToSearchBox(page);
  await isReady;
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  for (const figure of '326') {
    await page.keyboard.press(figure);
    await page.clock.runFor(100);
  }
  await page.clock.resume();
  const options = page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option');
  await expect(options.first()).toContainText('Quy định 326-QĐ/TU');
  expect(files).toEqual(['so-6']);
});

test('without workers the page asks the whole resolver itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto('/');
  await page.locator('form.find input').first().fill('NQTW5');
  const options = page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option');
  await expect(options.first()).toContainText('Nghị quyết 17-NQ/TW');
});

test('the whole resolver runs off the main thread, and says so when its files are gone', async ({ page }) => {
  const started = page.waitForEvent('worker');
  await page.route('**/tra-cuu/goi.json', (route) => route.abort());
  await page.goto('/tim-kiem/?q=327-QĐ/TU');
  await started;
  await expect(page.locator('#tim-tinh-trang')).toContainText('Thử lại khi có mạng');
  await page.unrouteAll();
  await page.locator('main form.find input').fill('327-QĐ/TU ');
  await page.keyboard.press('Enter');
  await expect(page.locator('#gan-dung')).toContainText('Có phải');
});
