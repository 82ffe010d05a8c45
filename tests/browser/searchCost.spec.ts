import { expect, type Page, test } from '@playwright/test';
import { countTransferred } from '../../scripts/bench/countTransferred.ts';
import { goToSearchBox } from './openPage.ts';
import { comeToRest, stopClock } from './time.ts';

/** Types in the search box as a swift hand does, by the page's clock: on a busy machine keys come too far apart. */
async function typeSwiftly(page: Page, words: string): Promise<void> {
  const isReady = page.waitForEvent('worker');
  await goToSearchBox(page);
  await isReady;
  await stopClock(page);
  for (const letter of words) {
    await page.keyboard.type(letter);
    await page.clock.runFor(60);
  }
  await page.clock.resume();
}

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
    await comeToRest(page);
    // The page's own icon may come late on a busy machine.
    await page.waitForLoadState('networkidle');
    const transferred = countTransferred(page);
    await typeSwiftly(page, query);
    await expect(page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option').nth(1)).toBeVisible();
    expect((await transferred.stop()).kib).toBeLessThanOrEqual(kib);
  });

test('the figures on the way to a number load no file of their own', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(...(/\/(so-\d+)\.json/.exec(request.url())?.slice(1) ?? [])));
  await page.goto('/');
  await typeSwiftly(page, '326');
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
