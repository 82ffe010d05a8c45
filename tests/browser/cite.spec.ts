import { expect, type Page, test } from '@playwright/test';
import { REPORT_ADDRESS } from '../../src/site.config.ts';
import { FULL, openOthers, openSheet, say, sheet, trigger } from './citeSheet.ts';
import { expectUsable } from './usable.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], hasTouch: true });

test.describe('the sheet', () => {
  test('opens by a tap, says what is cited, and closes where it was opened', async ({ page }) => {
    await openSheet(page);
    await expect(sheet(page)).toHaveAccessibleName('Dẫn, chia sẻ II.1 gạch 2');
    await expect(sheet(page)).toContainText(FULL);
    // Without an address for reports the site does not offer what it cannot take.
    if (!REPORT_ADDRESS) await expect(sheet(page).getByText('Báo lỗi')).toHaveCount(0);
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

  test('is found at every clause without a pointer over it, and nothing moves when scripts come', async ({
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
    await expect(trigger(page)).toHaveRole('button');
    await expect(trigger(page)).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shift'))).toBe(0);
    const box = (await trigger(page).boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  });

  test('has one primary button, copy and link in sight, all else one tap further', async ({ page }) => {
    const shared: unknown[] = [];
    await page.exposeFunction('noteShared', (data: unknown) => shared.push(data));
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => Promise.resolve(Reflect.get(globalThis, 'noteShared')(data)),
      });
    });
    await openSheet(page);
    await expect(sheet(page).locator('.main')).toHaveText(['Chia sẻ']);
    for (const name of ['Sao chép', 'Sao chép liên kết'])
      await expect(sheet(page).getByRole('button', { name, exact: true })).toBeInViewport();
    for (const name of ['Tải PNG', 'Sao chép mã nhúng', 'Sao chép văn bản thuần'])
      await expect(sheet(page).getByRole('button', { name })).toBeHidden();
    await openOthers(page);
    for (const name of ['Tải PNG', 'Sao chép mã nhúng', 'Sao chép văn bản thuần'])
      await expect(sheet(page).getByRole('button', { name })).toBeVisible();
    await expect(sheet(page)).toContainText('Câu chữ chưa thay đổi từ khi công bố ở trang này.');
    const small = await sheet(page).evaluate((dialog) =>
      [...dialog.querySelectorAll('button, a, summary, label')]
        .filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44)
        .map((one) => one.outerHTML),
    );
    expect(small).toEqual([]);
    await sheet(page).locator('.main').click();
    await expect.poll(() => shared.length).toBe(1);
    expect(shared[0]).toMatchObject({ text: FULL });
  });

  test.describe('the clause that cites 326 is shared in four taps', () => {
    test.beforeEach(({ page }) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', {
          value: ({ url }: { url: string }) => {
            document.title = url;
            return Promise.resolve();
          },
        });
      }),
    );
    const shareTheClause = async (page: Page) => {
      await page.getByRole('button', { name: 'Dẫn, chia sẻ II.1', exact: true }).tap();
      await sheet(page).getByRole('button', { name: 'Chia sẻ' }).tap();
      await expect(page).toHaveTitle(/\/chuong-trinh\/muc-ii-diem-1\/$/);
    };

    test('from the first page', async ({ page }) => {
      await page.goto('/');
      await page.locator('main').getByRole('link', { name: '326-QĐ/TU' }).tap();
      await page.locator('#ket-qua > li a[href$="#muc-ii-diem-1"]').first().tap();
      await shareTheClause(page);
    });

    test('from the programme', async ({ page }) => {
      await page.goto('/chuong-trinh/');
      await page.locator('.thumb').getByRole('button', { name: 'Mục lục' }).tap();
      await page.locator('#muc-luc a').filter({ hasText: '326-QĐ/TU' }).tap();
      await shareTheClause(page);
    });
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
    await openOthers(page);
    for (const button of await sheet(page)
      .getByRole('button', { name: /^(Sao chép|Tải)/ })
      .all())
      await button.click();
    expect(faults).toEqual([]);
  });

  test('can be used by everybody', async ({ page }) => {
    await openSheet(page);
    await openOthers(page);
    await sheet(page).getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect(say(page)).not.toBeEmpty();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectUsable(page, { within: 'dialog.cite', looksAtColours: width === 360 });
      const overflows = await sheet(page).evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth);
      expect(overflows).toBe(false);
    }
  });
});
