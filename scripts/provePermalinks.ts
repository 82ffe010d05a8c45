/**
 * Opens every address that was ever published, by any Git tag or by the working tree, on the built site in Chromium,
 * and says what it found: `npm run build && npm run prove:permalinks`. It reads only registers and pages, none of the
 * code that makes them. OUT_DIR names another build, PORT another port.
 */
import { spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { MachineFault } from '../src/domain/issue/index.ts';
import { splitAddress } from '../src/domain/permanence/address.ts';
import { digestOf } from '../src/domain/permanence/digest.ts';
import type { Register, RegisterEntry } from '../src/domain/permanence/register.ts';
import { findBrowser } from './browser.ts';
import { publishedRegisters } from './publishedRegisters.ts';
import { runCommand } from './runCommand.ts';

const port = process.env['PORT'] ?? '4455';
const site = `http://localhost:${port}${(process.env['BASE_PATH'] ?? '/').replace(/\/$/, '')}`;
const failures: string[] = [];
const counts = { live: 0, moved: 0, gone: 0 };

await runCommand(async () => {
  const executablePath = findBrowser();
  if (!executablePath) throw new MachineFault('browser-missing');
  const registers = publishedRegisters();
  const now: Register = registers.at(-1)!.register;
  for (const { tag, register } of registers) {
    console.log(`${tag || 'bản đang làm'}: ${register.size} địa chỉ`);
    for (const { address } of register.values())
      if (!now.has(address)) failures.push(`${address}: có ở ${tag}, không còn trong sổ`);
  }
  await proveAll(
    executablePath,
    Map.groupBy(now.values(), ({ address }) => splitAddress(address).page),
  );
  for (const line of failures) console.error(line);
  console.log(
    `${counts.live} địa chỉ đứng nguyên, ${counts.moved} dẫn tới chỗ mới, ${counts.gone} có bia; ${failures.length} hỏng.`,
  );
  if (failures.length > 0) process.exitCode = 1;
});

async function proveAll(executablePath: string, pages: Map<string, RegisterEntry[]>): Promise<void> {
  const server = spawn(process.execPath, ['scripts/serve.ts', port], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let browser: Browser | undefined;
  try {
    // The server says itself why it does not start.
    server.once('exit', (code) => code && process.exit(code));
    await new Promise((ready) => server.stdout.once('data', ready));
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath, args });
    const tab = await browser.newPage({ locale: 'vi-VN' });
    for (const [page, entries] of pages) await provePage(tab, page, entries);
  } finally {
    await browser?.close();
    server.kill();
  }
}

/** One visit to a page tells of all its places, unless it leads away: then each place is a visit of its own. */
async function provePage(tab: Page, page: string, entries: readonly RegisterEntry[]): Promise<void> {
  const response = await tab.request.get(site + page);
  if (response.status() !== 200) {
    for (const { address } of entries) failures.push(`${address}: ${response.status()}`);
    return;
  }
  const leadsAway = (await response.text()).includes('http-equiv="refresh"');
  await tab.goto(site + page, { waitUntil: 'domcontentloaded' });
  if (leadsAway)
    await tab.waitForURL((url) => `${url.origin}${url.pathname}` !== site + page, { timeout: 10_000 });
  if (leadsAway) for (const entry of entries) await proveMoved(tab, entry);
  else provePlaces(entries, await placesOn(tab));
}

async function proveMoved(tab: Page, entry: RegisterEntry): Promise<void> {
  if (splitAddress(entry.address).fragment === undefined) counts.moved++;
  else await proveVisit(tab, entry);
}

function provePlaces(entries: readonly RegisterEntry[], places: Map<string, PlaceOnPage>): void {
  for (const entry of entries) {
    const { fragment } = splitAddress(entry.address);
    if (fragment === undefined) counts[places.has('') ? 'gone' : 'live']++;
    else provePlace(entry, places.get(fragment), places);
  }
}

/** What a page has at an id. */
interface PlaceOnPage {
  kind: 'words' | 'moved' | 'gone';
  /** The words of a clause or a footnote, without label and calls. */
  words: string;
  to?: string;
}

/** Every place of the page that is open, by id; the empty id stands for a page that is a tombstone. */
async function placesOn(tab: Page): Promise<Map<string, PlaceOnPage>> {
  const found = await tab.evaluate(() => {
    // All of it runs in the page, so it is defined here.
    const wordsOf = (element: HTMLElement): string => {
      if (element.matches('.footnotes > li')) return element.textContent.replace(/^\S+ /, '');
      const line = element.querySelector(':scope > .row > :first-child')?.cloneNode(true);
      if (!(line instanceof HTMLElement)) return '';
      for (const ours of line.querySelectorAll('.no, sup')) ours.remove();
      const cells = [...line.querySelectorAll('th, td')].map(({ textContent }) => textContent);
      return cells.length > 0 ? cells.join(' ') : line.textContent;
    };
    const placeOf = (element: HTMLElement): PlaceOnPage => {
      const words = wordsOf(element);
      const { to } = element.dataset;
      if (to) return { kind: 'moved', words, to };
      return { kind: element.closest('.retired') === null ? 'words' : 'gone', words };
    };
    return [...document.querySelectorAll<HTMLElement>('[id], [data-retired]')].map(
      (element): [string, PlaceOnPage] => [element.id, placeOf(element)],
    );
  });
  return new Map(found);
}

function provePlace(
  { address, digest }: RegisterEntry,
  place: PlaceOnPage | undefined,
  places: Map<string, PlaceOnPage>,
): void {
  if (!place) failures.push(`${address}: không có chỗ này trên trang`);
  else if (place.kind === 'gone') counts.gone++;
  else if (place.kind === 'moved') {
    if (leadsNowhere(place, places)) failures.push(`${address}: dẫn tới ${place.to}, không có`);
    else counts.moved++;
  } else if (digestOf(place.words) !== digest) failures.push(`${address}: câu chữ trên trang khác sổ`);
  else counts.live++;
}

/** An alias whose clause would be on the same page, and is not. */
function leadsNowhere({ to }: PlaceOnPage, places: ReadonlyMap<string, PlaceOnPage>): boolean {
  return to?.startsWith('#') === true && !places.has(to.slice(1));
}

/** Opens one place of a page that leads away, and looks where it arrives. */
async function proveVisit(tab: Page, { address }: RegisterEntry): Promise<void> {
  await tab.goto('about:blank');
  await tab.goto(site + address);
  await tab.waitForURL((url) => url.href !== site + address, { timeout: 10_000 }).catch(() => undefined);
  const arrived = await tab.evaluate(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    const place = id === '' ? document.querySelector('main h1') : document.getElementById(id);
    return place !== null && !document.querySelector('[data-moved-to]');
  });
  if (arrived) counts.moved++;
  else failures.push(`${address}: mở ra ${tab.url()}, không tới chỗ nào`);
}
