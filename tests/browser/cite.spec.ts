import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { loadCorpus } from '../../src/corpus/load.ts';
import { citedDigestOf } from '../../src/domain/permanence/digest.ts';
import { eachProvision } from '../../src/domain/provision/tree.ts';

const ID = 'muc-ii-diem-1-gach-2';
const ADDRESS = `/chuong-trinh/${ID}/`;
const SHORT = 'gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình hành động của Thành ủy';
const FULL = `${SHORT} thực hiện Nghị quyết Trung ương 5 - khóa IX về đổi mới và nâng cao chất lượng hệ thống chính trị ở cơ sở xã, phường, thị trấn`;
const { programme } = loadCorpus(process.cwd());
const digest = (id: string) => citedDigestOf(programme.provisions.get(id)!);

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const sheet = (page: Page) => page.locator('dialog.cite');
const trigger = (page: Page, id = ID) => page.locator(`#${id} > .row a.pl`);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const say = (page: Page) => sheet(page).getByRole('status');

async function open(page: Page, path = '/chuong-trinh/', id = ID): Promise<void> {
  await page.goto(path);
  await trigger(page, id).click();
  await expect(sheet(page)).toBeVisible();
}

/** What a picture of a QR code says, read by another program than the one that drew it. */
async function decode(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.describe('the sheet', () => {
  test('opens by a tap, says what is cited, and closes where it was opened', async ({ page }) => {
    await open(page);
    await expect(sheet(page)).toHaveAccessibleName('Trích dẫn II.1 gạch 2');
    await expect(sheet(page)).toContainText(FULL);
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
    await open(page);
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
        await open(page);
        await sheet(page).getByRole('button', { name: 'Chép liên kết' }).click();
        await expect(say(page)).not.toBeEmpty();
        const { violations } = await new AxeBuilder({ page }).include('dialog.cite').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
        const overflows = await sheet(page).evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth);
        expect(overflows).toBe(false);
      });
});

test.describe('what is copied', () => {
  test('link, dated link and citations', async ({ page, baseURL }) => {
    await open(page);
    const copy = async (name: string) => {
      await sheet(page).getByRole('button', { name, exact: true }).click();
      await expect(say(page)).toHaveText(/^Đã chép /);
      return clipboard(page);
    };
    expect(await copy('Chép liên kết')).toBe(`${baseURL}${ADDRESS}`);
    expect(await copy('Chép lời dẫn đầy đủ')).toBe(FULL);
    expect(await copy('Chép lời dẫn ngắn')).toBe(SHORT);
    await sheet(page)
      .getByLabel(/mã phiên bản/)
      .check();
    expect(await copy('Chép liên kết')).toBe(`${baseURL}${ADDRESS}?v=${digest(ID)}`);
    const snippet = await copy('Chép mã nhúng');
    expect(snippet).toContain(`<iframe src="${baseURL}/nhung${ADDRESS}" title="${SHORT}"`);
  });

  test('words, citation and link, as plain text and for Word with the link live', async ({
    page,
    baseURL,
  }) => {
    await open(page);
    const words = (await page.locator(`#${ID} > .row > :first-child`).textContent())!.trim();
    await sheet(page).getByRole('button', { name: 'Chép chữ thường' }).click();
    await expect(say(page)).toHaveText(/^Đã chép /);
    expect(await clipboard(page)).toBe(`${words}\n(${FULL})\n${baseURL}${ADDRESS}`);
    await sheet(page).getByRole('button', { name: 'Chép để dán vào Word' }).click();
    await expect
      .poll(() => page.evaluate(async () => (await navigator.clipboard.read())[0]!.types))
      .toContain('text/html');
    const pasted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    expect(pasted.html).toContain(`<a href="${baseURL}${ADDRESS}">${baseURL}${ADDRESS}</a>`);
    expect(pasted.html).toContain(`(${FULL})`);
    expect(pasted.text).toBe(`${words}\n(${FULL})\n${baseURL}${ADDRESS}`);
  });

  test('also where the clipboard is not given to pages', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new Error('refused'));
      Object.assign(Clipboard.prototype, { writeText: refuse, write: refuse });
    });
    await open(page);
    await sheet(page).getByRole('button', { name: 'Chép để dán vào Word' }).click();
    await expect(say(page)).toHaveText(/^Đã chép /);
    expect(await clipboard(page)).toContain(`(${FULL})\n${baseURL}${ADDRESS}`);
  });

  test('everything inside the clause comes with it', async ({ page }) => {
    await open(page, '/chuong-trinh/', 'muc-ii-diem-1');
    await sheet(page).getByRole('button', { name: 'Chép chữ thường' }).click();
    await expect(say(page)).toHaveText(/^Đã chép /);
    const lines = (await clipboard(page)).split('\n');
    expect(lines).toHaveLength(4 + 2);
    expect(lines.map((line) => line.slice(0, 2))).toEqual(['1/', '- ', '- ', '(C', '(đ', 'ht']);
  });

  test('the words that are selected, in a link that browsers open at them', async ({ page, baseURL }) => {
    await page.goto('/chuong-trinh/');
    const chosen = await page.evaluate((id) => {
      const line = document.querySelector(`#${id} > .row > :first-child`)!;
      const text = line.lastChild!;
      const range = document.createRange();
      const from = text.textContent!.indexOf('các khu phố có đông đảng viên');
      range.setStart(text, from);
      range.setEnd(text, from + 'các khu phố có đông đảng viên'.length);
      getSelection()!.addRange(range);
      return range.toString();
    }, ID);
    expect(chosen).toBe('các khu phố có đông đảng viên');
    await trigger(page).click();
    await sheet(page).getByRole('button', { name: 'Chép liên kết tới chữ đang chọn' }).click();
    await expect(say(page)).toHaveText(/^Đã chép /);
    const link = await clipboard(page);
    expect(decodeURIComponent(link)).toBe(`${baseURL}${ADDRESS}#${ID}:~:text=${chosen}`);
  });

  test('from the page of the clause, too', async ({ page, baseURL }) => {
    await open(page, ADDRESS);
    await sheet(page).getByRole('button', { name: 'Chép liên kết', exact: true }).click();
    await expect(say(page)).toHaveText(/^Đã chép /);
    expect(await clipboard(page)).toBe(`${baseURL}${ADDRESS}`);
  });
});

test('the digest that is read from the page is that of the content, for every clause', async ({ page }) => {
  await page.goto('/chuong-trinh/');
  const dated: Record<string, string> = {};
  for (const { id, text } of eachProvision(programme.tree.provisions)) {
    if (text.value === '') continue;
    await trigger(page, id).click();
    await sheet(page)
      .getByLabel(/mã phiên bản/)
      .check();
    dated[id] = new URL(await sheet(page).locator('.cite-value').first().innerText()).searchParams.get('v')!;
    await page.keyboard.press('Escape');
  }
  expect(dated).toEqual(Object.fromEntries(Object.keys(dated).map((id) => [id, digest(id)])));
  expect(Object.keys(dated).length).toBeGreaterThan(30);
});

test.describe('the QR code', () => {
  test('on the screen and in both files leads to the clause', async ({ page, baseURL }) => {
    await open(page);
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
  test('no script: the margin has plain links to the place', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto('/chuong-trinh/');
    await trigger(page).click();
    expect(new URL(page.url()).hash).toBe(`#${ID}`);
    await expect(page.getByText('Trích dẫn', { exact: true })).toHaveCount(0);
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
