import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { ADDRESS, ID, openOthers, openSheet, say, sheet, trigger } from './citeSheet.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What a picture of a QR code says, read by another program than the one that drew it. */
async function decode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.describe('the QR code', () => {
  test('on the screen and in both files leads to the clause', async ({ page, baseURL }) => {
    await openSheet(page);
    await openOthers(page);
    expect(await decode(await sheet(page).locator('svg[role="img"]').screenshot())).toBe(
      `${baseURL}${ADDRESS}`,
    );
    for (const kind of ['SVG', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        sheet(page)
          .getByRole('button', { name: `Tải ${kind}` })
          .click(),
      ]);
      expect(download.suggestedFilename()).toBe(`qr-${ID}.${kind.toLowerCase()}`);
      const address = await decode(await readFile((await download.path())!));
      expect(address).toBe(`${baseURL}${ADDRESS}`);
      const response = await page.request.get(address!);
      expect(await response.text()).toContain(`id="${ID}"`);
    }
  });
});

test.describe('without what it needs', () => {
  test('no script: the mark of a clause leads to its own page', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto('/chuong-trinh/');
    await trigger(page).click();
    await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
    await expect(page.locator('#trich-dan + p')).toBeVisible();
    await expect(page.locator('.acts')).toBeHidden();
    await context.close();
  });

  test('no network on the first tap: the link leads to its place', async ({ page, context }) => {
    await page.goto('/chuong-trinh/');
    await context.setOffline(true);
    await trigger(page).click();
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${ID}`);
  });
});

test.describe('a frame on another page', () => {
  for (const [path, isShown] of [
    [`/nhung${ADDRESS}`, true],
    [ADDRESS, false],
  ] as const)
    test(`${path} is ${isShown ? '' : 'not '}shown`, async ({ page, baseURL }) => {
      // Another site, by its host and port; a made-up answer would count as coming from the wide net.
      const other = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end(`<iframe src="${baseURL}${path}"></iframe>`);
      });
      await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`, { waitUntil: 'load' });
      const words = page.frameLocator('iframe').getByText('Sơ kết rút kinh nghiệm mô hình');
      await expect(words).toHaveCount(isShown ? 1 : 0);
      other.close();
    });
});

test('a clause goes into the kit from its sheet, once', async ({ page }) => {
  await openSheet(page);
  await sheet(page).getByRole('button', { name: 'Thêm vào tài liệu' }).click();
  await expect(say(page)).toContainText('1 điều khoản');
  await sheet(page).getByRole('button', { name: 'Thêm vào tài liệu' }).click();
  await expect(say(page)).toContainText('đã có');
  await page.goto('/tai-lieu/');
  await expect(page.locator('main')).toContainText('Sơ kết rút kinh nghiệm mô hình tổ chức chi bộ quân sự');
});

test('on the page of a clause share, copy and link are in sight, however long it is', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto(ADDRESS);
  for (const name of ['Chia sẻ', 'Sao chép', 'Sao chép liên kết']) {
    const button = page.getByRole('button', { name, exact: true });
    await expect(button).toBeInViewport();
    const { width, height } = (await button.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('button', { name: 'Sao chép', exact: true }).click();
  await expect(page.locator('.acts').getByRole('status')).toHaveText(/^Đã sao chép câu chữ/);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Sơ kết rút kinh nghiệm');
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`${ADDRESS}$`));
});

test('the buttons on the page of a clause cover no word of its end, and nothing that has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const size of ['1', '2']) {
    await page.addInitScript((value) => localStorage.setItem('size', value), size);
    await page.goto('/chuong-trinh/muc-ii/');
    const acts = page.locator('.acts');
    const isCovered = (name: string) =>
      page.evaluate((selector) => {
        const one = document.querySelector(selector)!.getBoundingClientRect();
        const bar = document.querySelector('.acts')!.getBoundingClientRect();
        return one.bottom > bar.top && one.top < bar.bottom;
      }, name);
    await page.evaluate(() =>
      scrollTo(
        0,
        document.querySelector('article')!.getBoundingClientRect().bottom + scrollY - innerHeight + 200,
      ),
    );
    await expect(acts).toBeInViewport();
    expect(await isCovered('#muc-ii-diem-3 > .row > :first-child')).toBe(false);
    await page.evaluate(() => scrollTo(0, 0));
    // Each in its turn, as Tab would have it; a real key is pressed at the end.
    const hiddenOnes = () =>
      page.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLElement>('article :is(a[href], button)')]
          .filter((one) => one.checkVisibility() && one.tabIndex >= 0)
          .slice(0, 40);
        const bar = document.querySelector('.acts')!;
        const isHidden = (one: Element) => one.getBoundingClientRect().top > bar.getBoundingClientRect().top;
        const hidden = links.filter((one) => {
          one.focus();
          return document.activeElement !== one || isHidden(one);
        });
        return { looked: links.length, hidden: hidden.map((one) => one.outerHTML.slice(0, 90)) };
      });
    const { looked, hidden } = await hiddenOnes();
    expect(looked).toBeGreaterThan(10);
    expect(hidden).toEqual([]);
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('Shift+Tab');
      const top = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
      expect(top).toBeLessThanOrEqual((await acts.boundingBox())!.y);
    }
  }
});
