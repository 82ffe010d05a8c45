import { expect, type Page, test } from '@playwright/test';

const open = (page: Page) => page.locator('[data-display]:visible').first().click();
const letterSize = (page: Page) =>
  page
    .locator('#muc-i > .row > :first-child')
    .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.beforeEach(({ page }) => page.goto('/chuong-trinh/').then(() => undefined));

test('letters grow in four steps, and the choice is remembered', async ({ page }) => {
  await open(page);
  const sizes: number[] = [];
  for (const name of ['Vừa', 'Lớn', 'Rất lớn', 'Lớn nhất']) {
    await page.getByRole('radio', { name, exact: true }).check();
    sizes.push(await letterSize(page));
  }
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  expect(sizes.at(-1)! / sizes[0]!).toBeGreaterThanOrEqual(1.3);
  await page.reload();
  expect(await letterSize(page)).toBe(sizes.at(-1));
  await open(page);
  await expect(page.getByRole('radio', { name: 'Lớn nhất' })).toBeChecked();
  await page.goto('/van-ban/');
  await expect(page.locator('html')).toHaveAttribute('data-size', '4');
});

test('dark or light is remembered, and stands before the first paint', async ({ page }) => {
  const light = await ground(page);
  await open(page);
  await page.getByRole('radio', { name: 'Tối' }).check();
  const dark = await ground(page);
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await ground(page)).toBe(dark);
  // A script in the head sets it: no page flashes up in the other theme.
  expect(await page.locator('head script:not([src]):not([type])').count()).toBe(1);
});

test('“Theo máy” follows the device', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground(page);
  await open(page);
  await page.getByRole('radio', { name: 'Sáng' }).check();
  expect(await ground(page)).not.toBe(dark);
  await page.getByRole('radio', { name: 'Theo máy' }).check();
  expect(await ground(page)).toBe(dark);
  await page.reload();
  expect(await ground(page)).toBe(dark);
});

test('a device that remembers nothing still lets the reader choose', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.reload();
  const before = await letterSize(page);
  await open(page);
  await page.getByRole('radio', { name: 'Lớn nhất' }).check();
  expect(await letterSize(page)).toBeGreaterThan(before);
  expect(errors).toEqual([]);
});
