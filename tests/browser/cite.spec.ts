import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { FULL, openSheet, say, sheet, trigger } from './citeSheet.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('the sheet', () => {
  test('opens by a tap, says what is cited, and closes where it was opened', async ({ page }) => {
    await openSheet(page);
    await expect(sheet(page)).toHaveAccessibleName('Trích dẫn II.1 gạch 2');
    await expect(sheet(page)).toContainText(FULL);
    // Built without REPORT_ADDRESS, the site does not offer what it cannot take.
    if (!process.env['REPORT_ADDRESS']) await expect(sheet(page).getByText('Báo lỗi')).toHaveCount(0);
    await sheet(page).getByRole('button', { name: 'Đóng' }).click();
    await expect(sheet(page)).toHaveCount(0);
    await expect(trigger(page)).toBeFocused();
  });

  test('opens by Enter and by space, keeps the keyboard inside, and closes by Escape', async ({ page }) => {
    await page.goto('/chuong-trinh/');
    for (const key of ['Enter', ' ']) {
      await trigger(page).focus();
      await page.keyboard.press(key);
      await expect(sheet(page)).toBeVisible();
      for (let step = 0; step < 20; step++) await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () =>
            document.activeElement === document.body || document.activeElement!.closest('dialog') !== null,
        ),
      ).toBe(true);
      await page.keyboard.press('Escape');
      await expect(sheet(page)).toHaveCount(0);
      await expect(trigger(page)).toBeFocused();
    }
  });

  test('is found in every margin without a pointer over it, and nothing moves when scripts come', async ({
    page,
  }) => {
    const shifts = page.addInitScript(() => {
      Reflect.set(globalThis, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.set(globalThis, 'shift', Reflect.get(globalThis, 'shift') + Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await shifts;
    await page.goto('/chuong-trinh/');
    const rows = await page.locator('.unit > .row').count();
    await expect(page.getByRole('button', { name: /Trích dẫn$/ })).toHaveCount(rows);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shift'))).toBe(0);
    const box = (await trigger(page).boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
  });

  test('asks nothing of other hosts and breaks no rule of the policy', async ({ page, baseURL }) => {
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!) && !request.url().startsWith('blob:'))
        faults.push(request.url());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await openSheet(page);
    for (const button of await sheet(page)
      .getByRole('button', { name: /^(Chép|Tải)/ })
      .all())
      await button.click();
    expect(faults).toEqual([]);
  });

  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      test(`can be used by everybody: ${width}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await openSheet(page);
        await sheet(page).getByRole('button', { name: 'Chép liên kết' }).click();
        await expect(say(page)).not.toBeEmpty();
        const { violations } = await new AxeBuilder({ page }).include('dialog.cite').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
        const overflows = await sheet(page).evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth);
        expect(overflows).toBe(false);
      });
});
