/**
 * `npm run bench:page [-- RUNS]`: the programme's page of the built site beside bare pages of the same words, in one run
 * on one machine, turn by turn. A cheap phone: 360 × 740, processor 6 times slower, 1.6 Mbit/s down, 750 kbit/s up, 150
 * ms there and back, nothing in its cache. Medians; the times say something only against each other.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { type Maker, writeBareSites } from './barePage.ts';
import { countTransferred } from './countTransferred.ts';
import { median } from './transferred.ts';

const RUNS = Math.max(7, Number(process.argv[2] ?? 9));
const FIRST_PORT = 4391;
const SLOWER = 6;
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** Milliseconds after `load` until a page has done what it does of itself. */
const QUIET = 1500;

/** What a load cost; times in milliseconds. */
interface Load {
  fcp: number;
  lcp: number;
  /** What tasks took beyond 50 ms each, after the first paint. */
  blocking: number;
  longest: number;
  elements: number;
  kib: number;
  requests: number;
}

const folder = mkdtempSync(join(tmpdir(), 'page-bench-'));
const servers: { kill: () => void }[] = [];
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const { bare, pagefind, maker } = await writeBareSites(folder);
  const pages = [
    ['this site', `${await serve(process.env['OUT_DIR'] ?? 'dist')}/chuong-trinh/`],
    ['bare page', `${await serve(bare)}/`],
    ['bare page with Pagefind UI', `${await serve(pagefind)}/`],
  ] as const;
  const loads = pages.map((): Load[] => []);
  // One round more than counted: in the first the programs themselves are cold.
  for (let round = 0; round <= RUNS; round++)
    for (const [index, [, address]] of pages.entries()) {
      const load = await loadOnPhone(browser, address);
      if (round > 0) loads[index]!.push(load);
    }
  print(
    pages.map(([name], index) => [name, medians(loads[index]!)]),
    maker,
  );
} finally {
  await browser.close();
  for (const server of servers) server.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function serve(out: string): Promise<string> {
  const port = FIRST_PORT + servers.length;
  const server = spawn(process.execPath, ['scripts/serve.ts', String(port)], {
    env: { ...process.env, OUT_DIR: out, BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  servers.push(server);
  await once(server.stdout, 'data');
  return `http://localhost:${port}`;
}

async function loadOnPhone(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  const transferred = countTransferred(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(QUIET);
  const measured = await page.evaluate(readTimes);
  const { kib, requests } = await transferred.stop();
  await context.close();
  return { ...measured, kib, requests };
}

/** Runs in the page. */
async function readTimes(): Promise<Omit<Load, 'kib' | 'requests'>> {
  const entries = (type: string) =>
    new Promise<PerformanceEntry[]>((done) => {
      const found: PerformanceEntry[] = [];
      new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type, buffered: true });
      setTimeout(done, 200, found);
    });
  const [paints, largest, tasks] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'longtask'].map(entries),
  );
  const fcp = paints!.find(({ name }) => name === 'first-contentful-paint')!.startTime;
  return {
    fcp,
    lcp: largest!.at(-1)!.startTime,
    blocking: tasks!
      .map(({ startTime, duration }) => startTime + duration - Math.max(startTime + 50, fcp))
      .reduce((sum, beyond) => sum + Math.max(0, beyond), 0),
    longest: Math.max(0, ...tasks!.map(({ duration }) => duration)),
    elements: document.querySelectorAll('*').length,
  };
}

function medians(loads: readonly Load[]): Load {
  const keys = Object.keys(loads[0]!) as (keyof Load)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(loads.map((load) => load[key]))]),
  ) as unknown as Load;
}

function print(rows: readonly (readonly [name: string, load: Load])[], maker: Maker): void {
  console.log(`The programme's page, medians of ${RUNS} loads; the bare pages were made ${maker}.\n`);
  const head = ['FCP', 'LCP', 'blocking', 'longest', 'elements', 'KiB', 'requests'];
  console.log(`${''.padEnd(28)}${head.map((one) => one.padStart(10)).join('')}`);
  for (const [name, { fcp, lcp, blocking, longest, elements, kib, requests }] of rows) {
    const figures = [fcp, lcp, blocking, longest, elements].map((one) => one.toFixed(0));
    const row = [...figures, kib.toFixed(1), String(requests)].map((one) => one.padStart(10));
    console.log(`${name.padEnd(28)}${row.join('')}`);
  }
  const own = rows[0]![1];
  for (const [name, load] of rows.slice(1))
    console.log(
      `against the ${name}: FCP ${(own.fcp / load.fcp).toFixed(2)} ×, LCP ${(own.lcp / load.lcp).toFixed(2)} × (target 1.00)`,
    );
}
