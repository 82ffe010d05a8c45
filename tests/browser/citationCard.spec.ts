import { expect, type Page, test } from '@playwright/test';
import { comeToRest, stopClock } from './time.ts';

const citationIn = (page: Page) =>
  page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
const open = (page: Page) => page.locator('.card:popover-open');
/** More than a pointer or the focus rests before something opens or closes. */
const LONG = 5_000;

test.beforeEach(({ page }) => page.goto('/chuong-trinh/').then(() => undefined));

test.describe('a citation', () => {
  test('shows number, title and status with the way there, without a request', async ({ page }) => {
    const requests: string[] = [];
    await comeToRest(page);
    page.on('request', (request) => requests.push(request.url()));
    const citation = page
      .locator('#muc-ii-diem-2 > .row')
      .getByRole('link', { name: 'Nghị định 29/1998/NĐ-CP', exact: true })
      .first();
    await citation.click();
    const card = open(page);
    await expect(card).toBeVisible();
    await expect(card).toHaveRole('dialog');
    await expect(card).toHaveAccessibleName('Nghị định 29/1998/NĐ-CP');
    await expect(card).toContainText('Nghị định 29/1998/NĐ-CP');
    await expect(card).toContainText('Quy chế thực hiện dân chủ ở xã');
    await expect(card).toContainText('Hết hiệu lực');
    await expect(page).toHaveURL(/\/chuong-trinh\/$/);
    expect(requests).toEqual([]);
    await card.getByRole('link', { name: 'Mở trang văn bản' }).click();
    await expect(page).toHaveURL(/\/van-ban\/nghi-dinh-29-1998-nd-cp\/$/);
    await expect(page.locator('h1')).toContainText('29/1998/NĐ-CP');
  });

  test('opens by a key or a tap as one card with one way there, however often, and gives the focus back', async ({
    page,
  }) => {
    const citation = citationIn(page);
    await citation.focus();
    await page.keyboard.press('Enter');
    await expect(open(page)).toBeVisible();
    // The page below is dimmed: Tab goes round in the card, either way.
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      await expect(open(page).locator(':focus')).toHaveCount(1);
    }
    for (const _ of ['by the key', 'by a tap', 'by another']) {
      await expect(open(page).getByRole('link')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(open(page)).toHaveCount(0);
      await expect(citation).toBeFocused();
      await citation.click();
    }
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const close = open(page).getByRole('button', { name: 'Đóng' });
      const { width: wide, height } = (await close.boundingBox())!;
      expect(Math.min(wide, height)).toBeGreaterThanOrEqual(44);
      await close.click();
      await expect(open(page)).toHaveCount(0);
      await expect(citation).toBeFocused();
      await citation.click();
    }
  });

  test('on a desk opens when the pointer rests on it, does not dim the page, and goes with the pointer', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await stopClock(page);
    const card = open(page);
    await citationIn(page).hover();
    await page.clock.runFor(LONG);
    await expect(card).toBeVisible();
    const { dim, focused } = await card.evaluate((one) => ({
      dim: getComputedStyle(one, '::backdrop').backgroundColor,
      focused: one.contains(document.activeElement),
    }));
    expect(dim).toBe('rgba(0, 0, 0, 0)');
    expect(focused).toBe(false);
    await card.hover();
    await page.clock.runFor(LONG);
    await expect(card).toBeVisible();
    await page.locator('#mo-dau-doan-2 > .row > p').hover();
    await page.clock.runFor(LONG);
    await expect(card).toHaveCount(0);
  });

  test('that the pointer only passes opens nothing', async ({ page }) => {
    await stopClock(page);
    await citationIn(page).hover();
    await page.locator('#mo-dau-doan-2 > .row > p').hover();
    await page.clock.runFor(LONG);
    await expect(open(page)).toHaveCount(0);
  });

  test('opens when the focus rests on it; Esc leaves the focus there and opens nothing again', async ({
    page,
  }) => {
    await stopClock(page);
    const citation = citationIn(page);
    await page.locator('#muc-ii-diem-1 > .row > :first-child .no').focus();
    await page.keyboard.press('Tab');
    await expect(citation).toBeFocused();
    const card = open(page);
    await page.clock.runFor(LONG);
    await expect(card).toBeVisible();
    await expect(citation).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card.getByRole('link', { name: 'Mở trang văn bản' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(citation).toBeFocused();
    await page.clock.runFor(LONG);
    await expect(card).toHaveCount(0);
  });

  test('opens in a new tab with the key for that', async ({ page, context }) => {
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      citationIn(page).click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await expect(tab).toHaveURL(/\/van-ban\/quy-dinh-326-qd-tu\/$/);
    await expect(open(page)).toHaveCount(0);
  });
});

test('a misprint that was kept is explained on a tap', async ({ page }) => {
  await page.locator('a.sic', { hasText: 'luận chuyển' }).click();
  const card = open(page);
  await expect(card).toContainText('luân chuyển');
  await expect(card).toHaveRole('dialog');
  await expect(card).toHaveAccessibleName('Chú giải');
});
