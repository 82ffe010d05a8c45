/**
 * Builds the site whole or not at all: content is checked first, pages and search go to a folder beside `dist/`,
 * and only a complete site takes its place. Set SITE_URL and BASE_PATH for the host (see README); OUT_DIR builds into
 * another folder, CONTENT_ROOT from other content. `--here` is for a look on this machine: nothing is missing then.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { currentCorpus } from '../src/corpus/current.ts';
import { MachineFault } from '../src/domain/issue/index.ts';
import { basePath } from './basePath.ts';
import { alone, inTurn } from './buildLock.ts';
import { runCommand } from './runCommand.ts';
import { siteUrl } from './siteUrl.ts';

/** Without the slash that may end it: what is built meanwhile lies beside the folder, not in it. */
const OUT = (process.env['OUT_DIR'] || 'dist').replace(/(?<=[^/\\])[/\\]+$/, '');
const BUILDING = `${OUT}.building`;
const BEFORE = `${OUT}.before`;
/** Astro keeps the code that renders the pages beside what it builds, or, for a folder outside the project, here. */
const SHARED = '.astro';
const SHARED_LOCK = `${SHARED}/build.lock`;
const HERE = 'Bản này để xem trên máy bạn.';
/** Addresses of this machine alone: nobody else could open what such a build says of itself. */
const ON_THIS_MACHINE = /^https?:\/\/(?:localhost|[\w.-]+\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])(?::|$)/;
const notForOthers = (url: string) => `
  CHÚ Ý: SITE_URL chưa là địa chỉ trên mạng. Mọi địa chỉ ghi trong trang (thẻ chia sẻ, sơ đồ trang, lịch, mã QR) là ${url}.
  Bản này chỉ để xem trên máy. Muốn đưa lên mạng: SITE_URL=https://địa-chỉ-của-trang npm run build
`;

await runCommand(async () => {
  basePath(process.env['BASE_PATH']);
  const url = siteUrl(process.env['SITE_URL']);
  checkOut();
  currentCorpus();
  await alone(`${BUILDING}.lock`, () => (isInside(OUT) ? buildWhole() : buildOutside()));
  console.log(`Đã dựng xong: ${OUT}/`);
  if (ON_THIS_MACHINE.test(url)) console.log(process.argv.includes('--here') ? HERE : notForOthers(url));
});
// What was begun for pages that could not be made would keep a failed build running.
if (process.exitCode) process.exit();

async function buildWhole(): Promise<void> {
  // One that was killed between its two last steps left no site but this.
  if (existsSync(BEFORE) && !existsSync(OUT)) renameSync(BEFORE, OUT);
  remove(BUILDING);
  process.env['NODE_ENV'] = 'production';
  // Only now: whoever set something wrong, or has faults in the content, is told without waiting for it.
  const { build } = await import('astro');
  try {
    await build({ outDir: BUILDING, logLevel: 'warn' });
    if (!existsSync(`${BUILDING}/index.html`))
      throw new MachineFault('build-incomplete', { folder: BUILDING });
    // Renamed, not emptied file by file: whoever serves the folder sees the old site or the new one.
    remove(BEFORE);
    if (existsSync(OUT)) renameSync(OUT, BEFORE);
    renameSync(BUILDING, OUT);
    remove(BEFORE);
  } finally {
    // What a full disk has of a site that came to nothing is given back.
    remove(BUILDING);
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** True for a folder of this project: its build shares nothing with those of others. */
function isInside(folder: string): boolean {
  return resolve(folder).startsWith(`${process.cwd()}${sep}`);
}

async function buildOutside(): Promise<void> {
  mkdirSync(SHARED, { recursive: true });
  await inTurn(SHARED_LOCK, buildWhole);
}

/** The folder is replaced as a whole: what lies there must be a site that was built, or nothing. */
function checkOut(): void {
  const found = statSync(OUT, { throwIfNoEntry: false });
  if (!found) return;
  const isSite = found.isDirectory() && (readdirSync(OUT).length === 0 || existsSync(`${OUT}/index.html`));
  if (!isSite) throw new MachineFault('out-dir-taken', { folder: OUT });
}
