/**
 * Saves the library in Chromium, takes the server away, and asks for everything: each address of the sitemap must come
 * letter by letter as it was built, and queries of the golden set must be answered. Then one saved file is spoilt and
 * one dropped: both must be noticed, and mended when the server is back. `npm run build && npm run prove:offline`;
 * OUT_DIR names another build, PORT another port.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { MachineFault } from '../src/domain/issue/index.ts';
import { WITHOUT_NETWORK } from '../src/domain/issue/reader/offlineMark.ts';
import { SEARCH_NOT_LOADED } from '../src/domain/issue/reader/searchPage.ts';
import { basePath } from './basePath.ts';
import { answerOf } from './bench/answerOf.ts';
import { rankOf, readGolden } from './bench/golden.ts';
import { findBrowser } from './browser.ts';
import { SiteServer } from './offline/siteServer.ts';
import { runCommand } from './runCommand.ts';

const QUERIES = 20;
const out = process.env['OUT_DIR'] || 'dist';
const server = new SiteServer(process.env['PORT'] ?? '4456');
const base = basePath(process.env['BASE_PATH']).replace(/\/$/, '');
const site = `http://localhost:${server.port}${base}`;
const failures: string[] = [];

await runCommand(async () => {
  const executablePath = findBrowser();
  if (!executablePath) throw new MachineFault('browser-missing');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext({ locale: 'vi-VN' });
    await server.start();
    await save(context);
    await server.stop();
    await visitAll(context);
    await askGolden(context);
    await plantFaults(context);
  } finally {
    await browser.close();
    await server.stop();
  }
  for (const line of failures) console.error(line);
  console.log(failures.length === 0 ? 'Đọc ngoại tuyến: mọi chỗ đều được.' : `${failures.length} chỗ hỏng.`);
  if (failures.length > 0) process.exitCode = 1;
});

function saidOn(page: Page) {
  return page.locator('#luu-tinh-trang');
}

async function save(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${site}/ngoai-tuyen/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
  await saidOn(page).filter({ hasText: 'Đã lưu đủ' }).waitFor({ timeout: 120_000 });
  console.log(await saidOn(page).textContent());
  await page.close();
}

/** Every address of the sitemap, with the server gone. */
async function visitAll(context: BrowserContext): Promise<void> {
  const sitemap = readFileSync(join(out, 'sitemap-0.xml'), 'utf8');
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
    new URL(url!).pathname.slice(base.length),
  );
  const page = await context.newPage();
  for (const path of paths) {
    const fault = await visit(page, path);
    if (fault) failures.push(`${path}: ${fault}`);
  }
  await page.close();
  console.log(`${paths.length} địa chỉ của sơ đồ trang đã mở khi không có máy chủ.`);
}

/** What is wrong with a page as it comes without a server; undefined when it is as it was built, with the mark. */
async function visit(page: Page, path: string): Promise<string | undefined> {
  const response = await page.goto(site + path, { waitUntil: 'domcontentloaded' }).catch(() => null);
  if (!response?.ok()) return 'không mở được';
  const built = readFileSync(join(out, path, 'index.html'), 'utf8');
  const mark = /<div class="head small" role="status">([^<]*)<\/div>(?=<main )/;
  const shown = await response.text();
  if (!mark.exec(shown)?.[1]?.startsWith(WITHOUT_NETWORK.saved)) return 'không có dấu ngoại tuyến';
  return shown.replace(mark, '') === built ? undefined : 'khác bản đã dựng';
}

/** Queries of the golden set, spread over its groups. */
async function askGolden(context: BrowserContext): Promise<void> {
  const golden = readGolden();
  const step = Math.floor(golden.length / QUERIES);
  const asked = golden.filter((_, at) => at % step === 0).slice(0, QUERIES);
  const page = await context.newPage();
  for (const one of asked) {
    await page.goto(`${site}/tim-kiem/?q=${encodeURIComponent(one.q)}`);
    await page.locator('#ket-qua > li, #khong-co-ket-qua:not([hidden])').first().waitFor();
    await page.locator('#ket-qua[aria-busy="false"]').waitFor({ state: 'attached' });
    const links = page.locator('#ket-qua > li > a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    if ((await page.locator('main').innerText()).includes(SEARCH_NOT_LOADED))
      failures.push(`“${one.q}”: thiếu dữ liệu`);
    const rank = rankOf(
      one,
      hrefs.map((href) => answerOf(href.slice(site.length))),
    );
    if (rank === 0 || rank > 5) failures.push(`“${one.q}”: đáp án ở hàng ${rank}`);
  }
  await page.close();
  console.log(`${asked.length} câu tìm của bộ mẫu đã hỏi khi không có máy chủ.`);
}

/** One byte of a document's pack is changed and another pack is dropped: neither may be shown, both must come back. */
async function plantFaults(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${site}/ngoai-tuyen/`);
  const hurt = await page.evaluate(async (root) => {
    const name = (await caches.keys()).find((one) => one.includes('thu-vien'))!;
    const cache = await caches.open(name);
    const list = await (await cache.match(`${root}/ngoai-tuyen/danh-muc.json?saved`))!.json();
    const documents = list.packs.filter(({ kind }: { kind: string }) => kind === 'document').slice(-2);
    const addressOf = ({ digest }: { digest: string }) =>
      `${root}/ngoai-tuyen/goi/${digest.slice(0, 20)}.bin`;
    const bytes = new Uint8Array(await (await cache.match(addressOf(documents[0])))!.arrayBuffer());
    bytes[bytes.length >> 1]! ^= 1;
    await cache.put(addressOf(documents[0]), new Response(bytes));
    await cache.delete(addressOf(documents[1]));
    // What was read is kept apart, and would stand in for what is lost.
    await Promise.all(
      (await caches.keys()).filter((one) => one.includes('da-doc')).map((one) => caches.delete(one)),
    );
    return documents.map(({ files }: { files: Record<string, string> }) => Object.keys(files)[0]!);
  }, base);
  for (const path of hurt)
    if (!(await visit(page, path))) failures.push(`${path}: chỗ hỏng không bị phát hiện`);
  await page.goto(`${site}/ngoai-tuyen/`);
  await saidOn(page).filter({ hasText: 'hỏng hoặc thiếu' }).waitFor();
  await server.start();
  await page.goto(`${site}/ngoai-tuyen/`);
  await saidOn(page).filter({ hasText: 'Đã lưu đủ' }).waitFor();
  await server.stop();
  for (const path of hurt) {
    const fault = await visit(page, path);
    if (fault) failures.push(`${path}: nối lại mạng rồi mà ${fault}`);
  }
  await page.close();
  console.log(`${hurt.length} tệp đã lưu bị làm hỏng, bị bỏ: phát hiện, tải lại.`);
}
