/**
 * What a reader's browser loads and does while a query is typed, on the built site with the indexes of SIZE documents:
 * `inBrowser.ts SITE SIZE`. A phone of 360 × 800 whose processor is 6 times slower, nothing in its cache; bytes are what
 * is transferred from the first touch of the box, headers included (the host compresses with brotli, quality 9).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { countTransferred } from './countTransferred.ts';
import { readGolden } from './golden.ts';
import { median } from './transferred.ts';

const PORT = 4398;
const SITE = `http://localhost:${PORT}`;
const SLOWER = 6;
/** Milliseconds between two keys of a quick thumb, and after the last until all is loaded. */
const BETWEEN_KEYS = 120;
const QUIET = 1500;

const [folder, size] = process.argv.slice(2) as [string, string];
/** KiB for a number: the budget is set for the smallest and the largest corpus. */
const NUMBER = ({ 60: 16, 3000: 24 } as Record<string, number>)[size];
const golden = (group: string) =>
  readGolden()
    .filter((one) => one.group === group)
    .map(({ q }) => q);

/** Kinds of query for the box, and how many KiB each may cost. */
const KINDS: [name: string, queries: string[], budget?: number][] = [
  ['a number', golden('so-hieu').slice(0, 12), NUMBER],
  ['a short place', ['II.2', 'ii.1', 'IV.3', 'mục I'], NUMBER],
  ['a place in words', ['muc 2 diem 1', 'muc 9 diem 1'], NUMBER],
  ['a place with its document', ['dieu 5 khoan 2 nghi dinh 29']],
  ['a number that is not here', ['327-QĐ/TU', 'qd 999', '777/1998/NĐ-CP'], NUMBER],
  ['a name', ['quy che dan chu', 'NQTW5', 'nhung dieu dang vien khong duoc lam']],
];
const BROAD = ['quy chế dân chủ', 'to chuc thuc hien', 'cán bộ, công chức', 'phụ cấp', 'chi bo khu pho'];

const server = spawn(process.execPath, ['scripts/serve.ts', String(PORT)], {
  env: { ...process.env, OUT_DIR: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(server.stdout, 'data');
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  console.log(
    `\nin a browser, processor ${SLOWER} times slower: median / most; KiB, requests, longest work on the main thread`,
  );
  await report('a bare field on an empty page', golden('so-hieu').slice(0, 6), typeInBareField);
  for (const [name, queries, budget] of KINDS) await report(name, queries, typeQuery, budget);
  // The pages that the broad search reads are those of the site itself, whatever stands in the other indexes.
  if (Number(size) < 1000) await report('broad search, first results', BROAD, searchBroadly, 110);
} finally {
  await browser.close();
  server.kill();
}

type Loaded = Pick<Cost, 'kib' | 'requests'>;

interface Cost {
  kib: number;
  requests: number;
  /** Milliseconds: our own work for a key, the whole of a key with the browser's own, and the longest task from 50 on. */
  handler: number;
  key: number;
  task: number;
}

async function report(
  name: string,
  queries: readonly string[],
  run: (page: Page, query: string) => Promise<Loaded>,
  budget?: number,
): Promise<void> {
  const costs: Cost[] = [];
  for (const query of queries) costs.push(await onPhone(browser, (page) => run(page, query)));
  const most = (key: keyof Cost) => Math.max(...costs.map((cost) => cost[key]));
  const middle = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  const kib = `${middle('kib').toFixed(1)} / ${most('kib').toFixed(1)} KiB`;
  const pair = (key: keyof Cost) => `${middle(key).toFixed(0)} / ${most(key).toFixed(0)}`;
  const work = `${pair('handler')} ms ours, ${pair('key')} ms a key, ${pair('task')} ms a long task`;
  const limit = budget ? `   (budget ${budget})` : '';
  console.log(`  ${name.padEnd(36)} ${kib.padStart(18)}   ${most('requests')} requests   ${work}${limit}`);
}

async function onPhone(browser: Browser, run: (page: Page) => Promise<Loaded>): Promise<Cost> {
  // The worker of offline reading would answer in the network's place: what a first visit loads is measured.
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const cost = await run(page);
  const work = await page.evaluate(() => (globalThis as unknown as Watched).work);
  await context.close();
  return { ...cost, ...work };
}

interface Watched {
  work: Pick<Cost, 'handler' | 'key' | 'task'>;
}

/** Notes from now on the longest handler of a key and the longest task of 50 ms or more. */
async function watchWork(page: Page): Promise<void> {
  await page.evaluate(() => {
    const work = { handler: 0, key: 0, task: 0 };
    (globalThis as unknown as Watched).work = work;
    new PerformanceObserver((list) => {
      for (const { name, processingStart, processingEnd } of list.getEntries() as PerformanceEventTiming[]) {
        const spent = processingEnd - processingStart;
        // The page listens to these two; a key press ends when the browser has put the letter in.
        if (name === 'keydown' || name === 'input') work.handler = Math.max(work.handler, spent);
        if (name === 'keypress') work.key = Math.max(work.key, spent);
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) work.task = Math.max(work.task, duration);
    }).observe({ type: 'longtask' });
  });
}

/** What the browser itself takes for a key. */
async function typeInBareField(page: Page, query: string): Promise<Loaded> {
  await page.setContent('<!doctype html><meta name="viewport" content="width=device-width"><input>');
  await page.locator('input').click();
  await page.waitForTimeout(QUIET);
  await watchWork(page);
  await page.locator('input').pressSequentially(query, { delay: BETWEEN_KEYS });
  await page.waitForTimeout(QUIET);
  return { kib: 0, requests: 0 };
}

async function typeQuery(page: Page, query: string): Promise<Loaded> {
  await page.goto(`${SITE}/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(QUIET);
  const transferred = countTransferred(page);
  const box = page.locator('form.find input').first();
  await box.click();
  await page.waitForTimeout(QUIET);
  await watchWork(page);
  await box.pressSequentially(query, { delay: BETWEEN_KEYS });
  await page.locator('[role="option"]').first().waitFor();
  await page.waitForTimeout(QUIET);
  return transferred.stop();
}

async function searchBroadly(page: Page, query: string): Promise<Loaded> {
  await page.goto(`${SITE}/tim-kiem/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
  await page.locator('#tim-rong').waitFor();
  await page.waitForTimeout(QUIET);
  await watchWork(page);
  const transferred = countTransferred(page);
  await page.locator('#tim-rong').click();
  await page.locator('#tim-tinh-trang', { hasText: 'toàn trang' }).waitFor();
  await page.waitForTimeout(QUIET);
  return transferred.stop();
}
