import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { CANNOT_SAVE } from '../../src/domain/issue/reader/offlinePage.ts';
import { type OfflineCatalogue, PACKS } from '../../src/domain/offline/catalogue.ts';
import { OfflineSite, openOffline, saidOn, saveButton } from './offlineSite.ts';

test.use({ serviceWorkers: 'allow' });

const PORTAL = {
  type: 'text/html; charset=utf-8',
  body: '<!doctype html><title>Đăng nhập WiFi</title><h1>Đăng nhập WiFi</h1>',
};
const WHOLE = /Đã lưu đủ \d+ văn bản/;
const mark = (page: Page) => page.locator('[role="status"]:has(+ main)');
const catalogue = (): OfflineCatalogue => JSON.parse(readFileSync('dist/ngoai-tuyen/danh-muc.json', 'utf8'));
/** The catalogue of a later build: one document's pack is another one. */
function laterCatalogue(): OfflineCatalogue {
  const { packs, ...rest } = catalogue();
  const [first, ...others] = packs.filter(({ kind }) => kind === 'document');
  const changed = { ...first!, digest: first!.digest.replace(/^./, (one) => (one === '0' ? '1' : '0')) };
  const kept = packs.filter(({ kind }) => kind !== 'document');
  return { ...rest, version: 'later', packs: [...kept, ...others, changed] };
}
const asJson = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });

let site: OfflineSite;
test.beforeEach(async () => {
  site = new OfflineSite();
  await site.start();
});
test.afterEach(() => site.stop());

test('what was read is kept; what was not is said not to be, and what a login page answers is never kept', async ({
  page,
}) => {
  await openOffline(page, site.address);
  await page.goto(`${site.address}/thuat-ngu/`);
  await expect(mark(page)).toHaveCount(0);
  site.fault = (path) => (path === '/co-quan/' ? PORTAL : undefined);
  await page.goto(`${site.address}/co-quan/`);
  await expect(page.locator('h1')).toHaveText('Đăng nhập WiFi');
  await site.stop();
  await page.goto(`${site.address}/thuat-ngu/`);
  await expect(mark(page)).toContainText('Đây là bản đã lưu');
  await expect(page.locator('h1')).toContainText('Thuật ngữ');
  await page.goto(`${site.address}/co-quan/`);
  await expect(mark(page)).toContainText('chưa được lưu trên máy');
  await expect(page.locator('#da-doc li', { hasText: 'Thuật ngữ' })).toBeVisible();
});

test('a page, a script or a list that is cut off with status 200 is never kept, and takes the place of nothing', async ({
  page,
}) => {
  await openOffline(page, site.address);
  await page.goto(`${site.address}/thuat-ngu/`);
  await expect(page.locator('h1')).toContainText('Thuật ngữ');
  site.fault = () => 'cut';
  await page.goto(`${site.address}/thuat-ngu/`);
  await page.goto(`${site.address}/co-quan/`);
  await page.goto(`${site.address}/ngoai-tuyen/`);
  await site.stop();
  await page.goto(`${site.address}/co-quan/`);
  await expect(mark(page)).toContainText('chưa được lưu trên máy');
  await page.goto(`${site.address}/thuat-ngu/`);
  await expect(mark(page)).toContainText('Đây là bản đã lưu');
  await expect(page.locator('footer')).toBeVisible();
  site.fault = () => undefined;
  await site.startAgain();
  await page.goto(`${site.address}/ngoai-tuyen/`);
  await expect(saidOn(page)).toContainText('Chưa lưu');
});

test('the server is gone in the middle of a saving: what came stays, is open, and the rest follows', async ({
  page,
}) => {
  await openOffline(page, site.address);
  let packs = 0;
  site.fault = (path) => (path.startsWith(PACKS) && ++packs > 40 ? 'break' : undefined);
  await saveButton(page).click();
  await expect(saidOn(page)).toContainText('Không liên lạc được');
  await expect(saidOn(page)).toContainText(/Mới lưu [1-9]\d*\/\d+ văn bản/);
  await expect(saidOn(page)).not.toContainText(WHOLE);
  site.fault = () => undefined;
  packs = 0;
  page.on('request', (request) => request.url().endsWith('.bin') && packs++);
  await saveButton(page).click();
  await expect(saidOn(page)).toContainText(WHOLE);
  expect(packs).toBeLessThan(catalogue().packs.length - 30);
});

test('an update that is cut off, or answered by a login page, leaves the library as it was', async ({
  page,
}) => {
  await openOffline(page, site.address);
  await saveButton(page).click();
  await expect(saidOn(page)).toContainText(WHOLE);
  const document = Object.keys(laterCatalogue().packs.at(-1)!.files!)[0]!;
  for (const bad of [PORTAL, { type: 'application/octet-stream', body: 'nửa tệp' }]) {
    site.fault = (path) => {
      if (path.endsWith('danh-muc.json')) return asJson(laterCatalogue());
      return path.startsWith(PACKS) ? bad : undefined;
    };
    await page.reload();
    await expect(saidOn(page)).toContainText('Trang đã có bản mới');
    await saveButton(page).click();
    await expect(saidOn(page)).toContainText('không đúng mã kiểm');
    await expect(saidOn(page)).toContainText(WHOLE);
  }
  // A login page in the place of data: search answers from what is saved.
  site.fault = (path) => (path.startsWith('/du-lieu/') ? PORTAL : undefined);
  await page.goto(`${site.address}/tim-kiem/?q=326`);
  await expect(page.locator('#ket-qua > li').first()).toBeVisible();
  await site.stop();
  await page.goto(site.address + document);
  await expect(mark(page)).toContainText('Đây là bản đã lưu');
});

test('a device without room says so, and what it holds stays', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = Cache.prototype;
    let puts = 0;
    Cache.prototype.put = function (...args) {
      const isFull = String(args[0]).endsWith('.bin') && ++puts > 20 && !sessionStorage['room'];
      return isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : put.apply(this, args);
    };
  });
  await openOffline(page, site.address);
  await saveButton(page).click();
  await expect(saidOn(page)).toContainText('Máy không cho lưu thêm');
  await expect(saidOn(page)).not.toContainText(WHOLE);
  await page.evaluate(() => (sessionStorage['room'] = 'yes'));
  await saveButton(page).click();
  await expect(saidOn(page)).toContainText(WHOLE);
});

test('two tabs save and update at once, with a clock that is wrong: the library is whole, nothing is left over', async ({
  context,
}) => {
  const tabs = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) {
    await tab.clock.setFixedTime(new Date('1999-01-01'));
    await openOffline(tab, site.address);
  }
  for (const later of [false, true]) {
    const { packs, ...rest } = catalogue();
    const fewer = { ...rest, version: 'later', packs: packs.slice(0, -1) };
    site.fault = (path) => (later && path.endsWith('danh-muc.json') ? asJson(fewer) : undefined);
    if (later) await Promise.all(tabs.map((tab) => tab.reload()));
    await Promise.all(tabs.map((tab) => saveButton(tab).click()));
    for (const tab of tabs) await expect(saidOn(tab)).toContainText(WHOLE);
    for (const tab of tabs) await expect(saidOn(tab)).not.toContainText('bản mới');
    const kept = await tabs[0]!.evaluate(async () => {
      const name = (await caches.keys()).find((one) => one.includes('thu-vien'))!;
      return (await (await caches.open(name)).keys()).filter(({ url }) => url.endsWith('.bin')).length;
    });
    expect(kept).toBe(later ? packs.length - 1 : packs.length);
  }
});

test('a browser that refuses all keeping is told of, and nothing waits for ever', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    Object.assign(CacheStorage.prototype, { open: refuse, keys: refuse, match: refuse });
  });
  await page.goto(`${site.address}/ngoai-tuyen/`);
  await expect(page.locator('#luu-tinh-trang')).toHaveText(CANNOT_SAVE);
});
