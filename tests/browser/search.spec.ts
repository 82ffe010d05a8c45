import { expect, type Page, test } from '@playwright/test';
import { goToSearchBox, openPage } from './openPage.ts';
import { expectUsable, watch } from './usable.ts';

const box = (page: Page) => page.getByRole('combobox').first();
const suggestions = (page: Page) => page.getByRole('listbox', { name: 'Gợi ý' });

async function type(page: Page, path: string, query: string): Promise<void> {
  await page.goto(path);
  await (await goToSearchBox(page)).pressSequentially(query);
}

test.describe('the box', () => {
  test('suggests the one document of a number while it is typed, and Enter opens it', async ({ page }) => {
    await type(page, '/', 'qd 326');
    await expect(suggestions(page).getByRole('option').first()).toContainText('Quy định 326-QĐ/TU');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/van-ban\/quy-dinh-326-qd-tu\/$/);
  });

  test('is worked by arrows and Escape alone, and names the option that is active', async ({ page }) => {
    await type(page, '/chuong-trinh/', 'nd 29');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toBeHidden();
    await expect(box(page)).toHaveValue('nd 29');
  });

  test('goes to the results when nothing is certain', async ({ page }) => {
    await type(page, '/', 'chi bo khu pho');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/\?q=chi/);
    await expect(page.locator('#ket-qua > li').first()).toBeVisible();
  });

  test('never guesses: two documents of one number are two suggestions, and Enter leads to the list', async ({
    page,
  }) => {
    await type(page, '/', 'qd 76');
    await expect(suggestions(page)).toContainText('Quy định 76-QĐ/TW');
    await expect(suggestions(page)).toContainText('Quyết định 76-QĐ/TW');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\//);
  });

  test('suggests Ban Tổ chức Thành ủy first for “ban to chuc”, as the results do', async ({ page }) => {
    await type(page, '/', 'ban to chuc');
    await expect(suggestions(page).getByRole('option').first()).toContainText('Ban Tổ chức Thành ủy');
    await openPage(page, '/tim-kiem/?q=ban to chuc');
    await expect(page.locator('#ket-qua > li > a').first()).toHaveText('Ban Tổ chức Thành ủy');
  });

  test('remembers searches on the device, and forgets them when told', async ({ page }) => {
    await type(page, '/', 'chi bo khu pho');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem/);
    await page.goto('/');
    await goToSearchBox(page);
    await expect(suggestions(page).getByRole('option').first()).toContainText('chi bo khu pho');
    await suggestions(page).getByRole('option', { name: /Xóa/ }).click();
    expect(await page.evaluate(() => localStorage.getItem('recent'))).toBeNull();
  });

  test('is reached by "/" and by Ctrl K from anywhere', async ({ page }) => {
    for (const key of ['/', 'Control+k']) {
      await page.goto('/thuat-ngu/');
      await page.keyboard.press(key);
      await expect(page.locator('form.find input').first()).toBeFocused();
    }
  });

  test('open, it is usable in both themes, and no wider than the screen', { tag: '@width' }, async ({
    page,
  }) => {
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      await type(page, '/gioi-thieu/', 'nghi dinh');
      await expect(suggestions(page)).toBeVisible();
      // A phone of 360 px shows what one of 320 does.
      if (width !== 360)
        await expectUsable(page, {
          within: 'form.find:has([role="combobox"])',
          looksAtColours: width === 320,
        });
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide, `${width} px`).toBe(false);
      await expect(suggestions(page)).toBeInViewport();
    }
  });
});

test.describe('bad input', () => {
  const QUERIES = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '.*+?^$\u007b}()|[]\\',
    '!!!???',
    '😀😀',
    '\u0301',
    '\u202Eabc',
    '%',
    '%E0%A4%A',
    'a'.repeat(10_000),
    '   ',
  ];
  test('no exception, no markup, the page alive', async ({ page, baseURL }) => {
    const faults = await watch(page, baseURL!);
    for (const query of QUERIES) {
      const name = JSON.stringify(query).slice(0, 40);
      await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('#tim-tinh-trang'), name).not.toContainText('Đang tìm');
      expect(await page.locator('#ket-qua script, #ket-qua img').count(), name).toBe(0);
      expect(faults, name).toEqual([]);
      await page.locator('main form.find input').fill('326');
      await page.keyboard.press('Enter');
      await page.waitForURL(/(van-ban|q=326)/);
    }
  });

  test('index files that are gone or cut, and a network that dies: a clear line, and the rest alive', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/tim/**', (route) => route.abort());
    await page.route('**/tra-cuu/**', (route) => route.fulfill({ body: '{"spread":' }));
    await page.goto('/tim-kiem/?q=326');
    await expect(page.locator('#tim-tinh-trang')).toContainText('Thử lại khi có mạng');
    expect(errors).toEqual([]);
    await page.unroute('**/tim/**');
    await page.unroute('**/tra-cuu/**');
    await page.goto('/tim-kiem/?q=khu phố');
    await expect(page.locator('#ket-qua > li').first()).toBeVisible();
  });
});
