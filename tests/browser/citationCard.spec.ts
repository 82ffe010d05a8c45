import { expect, test } from '@playwright/test';

test.beforeEach(({ page }) => page.goto('/chuong-trinh/').then(() => undefined));

test.describe('a citation', () => {
  test('shows number, title and status with the way there, without a request', async ({ page }) => {
    const requests: string[] = [];
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => requests.push(request.url()));
    const citation = page
      .locator('#muc-ii-diem-2 > .row')
      .getByRole('link', { name: 'Nghị định 29/1998/NĐ-CP', exact: true })
      .first();
    await citation.click();
    const card = page.locator('.card:popover-open');
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

  test('keeps the focus until it closes with Esc, and gives it back', async ({ page }) => {
    const citation = page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
    await citation.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.card:popover-open');
    await expect(card).toBeVisible();
    // The page below is dimmed: Tab goes round in the card, either way.
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      await expect(card.locator(':focus')).toHaveCount(1);
    }
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(citation).toBeFocused();
  });

  test('opens as one card with one way there, however often it is tapped', async ({ page }) => {
    const citation = page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
    for (const _ of ['once', 'twice']) {
      await citation.click();
      await expect(page.locator('.card:popover-open').getByRole('link')).toHaveCount(1);
      await page.keyboard.press('Escape');
    }
  });

  test('on a desk opens when the pointer rests on it, does not dim the page, and goes with the pointer', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const citation = page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
    const card = page.locator('.card:popover-open');
    await citation.hover();
    await expect(card).toBeVisible();
    const { dim, focused } = await card.evaluate((one) => ({
      dim: getComputedStyle(one, '::backdrop').backgroundColor,
      focused: one.contains(document.activeElement),
    }));
    expect(dim).toBe('rgba(0, 0, 0, 0)');
    expect(focused).toBe(false);
    await card.hover();
    await page.waitForTimeout(600);
    await expect(card).toBeVisible();
    await page.locator('#mo-dau-doan-2 > .row > p').hover();
    await expect(card).toHaveCount(0);
  });

  test('that the pointer only passes opens nothing', async ({ page }) => {
    await page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first().hover();
    await page.locator('#mo-dau-doan-2 > .row > p').hover();
    await page.waitForTimeout(600);
    await expect(page.locator('.card:popover-open')).toHaveCount(0);
  });

  test('opens when the focus rests on it; Esc leaves the focus there and opens nothing again', async ({
    page,
  }) => {
    const citation = page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
    await page.locator('#muc-ii-diem-1 > .row > :first-child .no').focus();
    await page.keyboard.press('Tab');
    await expect(citation).toBeFocused();
    const card = page.locator('.card:popover-open');
    await expect(card).toBeVisible();
    await expect(citation).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card.getByRole('link', { name: 'Mở trang văn bản' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(citation).toBeFocused();
    await page.waitForTimeout(600);
    await expect(card).toHaveCount(0);
  });

  test('has a button that closes it and gives the focus back', async ({ page }) => {
    const citation = page.locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]').first();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await citation.click();
      const card = page.locator('.card:popover-open');
      const close = card.getByRole('button', { name: 'Đóng' });
      const { width: wide, height } = (await close.boundingBox())!;
      expect(Math.min(wide, height)).toBeGreaterThanOrEqual(44);
      await close.click();
      await expect(card).toHaveCount(0);
      await expect(citation).toBeFocused();
    }
  });

  test('opens in a new tab with the key for that', async ({ page, context }) => {
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page
        .locator('#muc-ii-diem-1 > .row > :first-child a[href^="/van-ban/"]')
        .first()
        .click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await expect(tab).toHaveURL(/\/van-ban\/quy-dinh-326-qd-tu\/$/);
    await expect(page.locator('.card:popover-open')).toHaveCount(0);
  });
});

test('a misprint that was kept is explained on a tap', async ({ page }) => {
  await page.locator('a.sic', { hasText: 'luận chuyển' }).click();
  const card = page.locator('.card:popover-open');
  await expect(card).toContainText('luân chuyển');
  await expect(card).toHaveRole('dialog');
  await expect(card).toHaveAccessibleName('Chú giải');
});
