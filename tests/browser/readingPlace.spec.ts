import { expect, type Page, test } from '@playwright/test';
import { shiftsOf, watchShifts } from './shifts.ts';

const resume = (page: Page) => page.locator('a[data-resume]');
const goTo = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((unit) => scrollTo(0, unit.getBoundingClientRect().top + scrollY - 100));
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('place'));

test('the point where the reader stops is remembered, and shown without a jump', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  await expect(resume(page)).toBeHidden();
  await goTo(page, 'muc-iii-diem-3');
  await expect.poll(() => kept(page)).toBe('muc-iii-diem-3');
  await watchShifts(page);
  await page.goto('/');
  await page.goto('/chuong-trinh/');
  await expect(resume(page)).toHaveText('Đọc tiếp: III.3');
  expect(await shiftsOf(page)).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await resume(page).click();
  await expect(page).toHaveURL(/#muc-iii-diem-3$/);
  await expect(page.locator('#muc-iii-diem-3 > .row')).toBeInViewport();
});

test('it is forgotten when told, and nothing of it is sent', async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('once')) localStorage.setItem('place', 'muc-ii-diem-2');
    sessionStorage.setItem('once', 'yes');
  });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData()}`));
  await page.goto('/chuong-trinh/');
  await expect(resume(page)).toHaveText('Đọc tiếp: II.2');
  await page.getByRole('button', { name: 'Quên' }).click();
  await expect(resume(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Quên' })).toBeHidden();
  expect(await kept(page)).toBeNull();
  await page.reload();
  await expect(resume(page)).toBeHidden();
  expect(sent.filter((one) => /muc-ii-diem-2|POST/.test(one))).toEqual([]);
});

test('a clause that a link led to is no reading place; the next one is', async ({ page }) => {
  await page.clock.install();
  await page.goto('/chuong-trinh/#muc-ii-diem-1');
  const read = page.locator('#muc-luc a[aria-current]');
  await expect(read).toHaveAttribute('href', '#muc-ii-diem-1');
  // More than a reader stays at what is passed by.
  await page.clock.runFor(10_000);
  expect(await kept(page)).toBeNull();
  await goTo(page, 'muc-ii-diem-3');
  await expect(read).toHaveAttribute('href', '#muc-ii-diem-3');
  await page.clock.runFor(10_000);
  expect(await kept(page)).toBe('muc-ii-diem-3');
});

test('what is no place is not shown', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('place', '"><img src=x>'));
  await page.goto('/chuong-trinh/');
  await expect(page.locator('.thumb')).toBeVisible();
  await expect(resume(page)).toBeHidden();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('a browser that stores nothing breaks nothing: the place lasts for the page', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await page.goto('/chuong-trinh/');
  await goTo(page, 'muc-iii-diem-3');
  await expect(resume(page)).toHaveText('Đọc tiếp: III.3');
  await page.getByRole('button', { name: 'Quên' }).click();
  await expect(resume(page)).toBeHidden();
  expect(faults).toEqual([]);
});
