/**
 * Opens every page of the built site in Chromium, at three widths, and asks axe for what keeps somebody out, the rules
 * of headings among them; then, in dark colours, for words that do not stand out:
 * `npm run build && npm run prove:access`. OUT_DIR names another build, PORT another port; words behind the command
 * are parts of addresses, and only pages that hold one of them are opened.
 */
import { readdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { MachineFault } from '../src/domain/issue/index.ts';
import { axeFaults } from './access/axeFaults.ts';
import { faintWords } from './access/faintWords.ts';
import { basePath } from './basePath.ts';
import { findBrowser } from './browser.ts';
import { SiteServer } from './offline/siteServer.ts';
import { runCommand } from './runCommand.ts';

const WIDTHS = [320, 360, 1280];
/** Two cores, and one for who waits. */
const AT_ONCE = 2;
const out = process.env['OUT_DIR'] || 'dist';
const server = new SiteServer(process.env['PORT'] ?? '4457');
const site = `http://localhost:${server.port}${basePath(process.env['BASE_PATH']).replace(/\/$/, '')}`;
const failures: string[] = [];

await runCommand(async () => {
  const executablePath = findBrowser();
  if (!executablePath) throw new MachineFault('browser-missing');
  const wanted = process.argv.slice(2);
  const paths = pagesOf(out).filter(
    (path) => wanted.length === 0 || wanted.some((part) => path.includes(part)),
  );
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    await server.start();
    await Promise.all(Array.from({ length: AT_ONCE }, (_, turn) => visit(browser, paths, turn)));
  } finally {
    await browser.close();
    await server.stop();
  }
  for (const line of failures) console.error(line);
  console.log(
    `${paths.length} trang, ${WIDTHS.length} bề rộng, hai chế độ màu: ${failures.length} chỗ hỏng.`,
  );
  if (failures.length > 0 || paths.length === 0) process.exitCode = 1;
});

/** The address of each page of a build, whatever leads to it. */
function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replace(/\/index\.html$/, '/'))
    .sort();
}

async function visit(browser: Browser, paths: readonly string[], turn: number): Promise<void> {
  const context = await browser.newContext({ locale: 'vi-VN', serviceWorkers: 'block' });
  const page = await context.newPage();
  for (const path of paths.filter((_, at) => at % AT_ONCE === turn))
    for (const width of WIDTHS) for (const fault of await faultsAt(page, path, width)) failures.push(fault);
  await context.close();
}

/** Loaded anew at each width: what is off the screen keeps the size that it had at another. */
async function faultsAt(page: Page, path: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site + path, { waitUntil: 'load' });
  const found = await axeFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const { faults } = await faintWords(page);
  return [...found, ...faults.map((one) => `dark: ${one}`)].map((one) => `${path} (${width}): ${one}`);
}
