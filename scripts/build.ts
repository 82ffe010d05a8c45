/**
 * Builds the site whole or not at all: content is checked first, pages and search go to a folder beside `dist/`,
 * and only a complete site takes its place. What hosts have to be told of it goes beside it, into `dist.hosts/`. Set SITE_URL and BASE_PATH for the host (see README); OUT_DIR builds into
 * another folder, CONTENT_ROOT from other content. `--here` is for a look on this machine: nothing is missing then.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { currentCorpus } from '../src/corpus/current.ts';
import { MachineFault } from '../src/domain/issue/index.ts';
import { basePath } from './basePath.ts';
import { alone, inTurn } from './buildLock.ts';
import { writeHostFiles } from './deploy/hostFiles.ts';
import { outDir } from './outDir.ts';
import { runCommand } from './runCommand.ts';
import { siteUrl } from './siteUrl.ts';

/** Astro keeps the code that renders the pages beside what it builds, or, for a folder outside the project, here. */
const SHARED = '.astro';
const SHARED_LOCK = `${SHARED}/build.lock`;
const OPTIONS_STAND_BEFORE = 'viết npm run build; SITE_URL, BASE_PATH, OUT_DIR đặt trước lệnh (README.md).';
const HERE = 'Bản này để xem trên máy bạn.';
/** Addresses of this machine alone: nobody else could open what such a build says of itself. */
const ON_THIS_MACHINE = /^https?:\/\/(?:localhost|[\w.-]+\.localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])(?::|$)/;
const notForOthers = (url: string) => `
  CHÚ Ý: SITE_URL chưa là địa chỉ trên mạng. Mọi địa chỉ ghi trong trang và tệp (thẻ chia sẻ, lịch nhiệm vụ, mã QR, bản tải về, dữ liệu mở, sơ đồ trang) là ${url}.
  Bản này chỉ để xem trên máy. Muốn đưa lên mạng: SITE_URL=https://địa-chỉ-của-trang npm run build
`;

await runCommand(async () => {
  const strange = process.argv.slice(2).find((one) => one !== '--here');
  if (strange !== undefined)
    throw new MachineFault('option-unknown', { found: strange, expected: OPTIONS_STAND_BEFORE });
  basePath(process.env['BASE_PATH']);
  const url = siteUrl(process.env['SITE_URL']);
  const out = outDir(
    process.env['OUT_DIR'] || 'dist',
    process.cwd(),
    process.env['CONTENT_ROOT'] || process.cwd(),
  );
  currentCorpus();
  await alone(`${out}.building.lock`, () => (isInside(out) ? buildWhole(out) : buildOutside(out)));
  console.log(`Đã dựng xong: ${out}/`);
  if (ON_THIS_MACHINE.test(url)) console.log(process.argv.includes('--here') ? HERE : notForOthers(url));
});
// What was begun for pages that could not be made would keep a failed build running.
if (process.exitCode) process.exit();

async function buildWhole(out: string): Promise<void> {
  const [building, before] = [`${out}.building`, `${out}.before`];
  // One that was killed between its two last steps left no site but this.
  if (existsSync(before) && !existsSync(out)) renameSync(before, out);
  remove(building);
  process.env['NODE_ENV'] = 'production';
  // Only now: whoever set something wrong, or has faults in the content, is told without waiting for it.
  const { build } = await import('astro');
  try {
    await build({ outDir: building, logLevel: 'warn' });
    if (!existsSync(`${building}/index.html`))
      throw new MachineFault('build-incomplete', { folder: building });
    // Renamed, not emptied file by file: whoever serves the folder sees the old site or the new one.
    remove(before);
    if (existsSync(out)) renameSync(out, before);
    renameSync(building, out);
    remove(before);
    writeHostFiles(out);
  } finally {
    // What a full disk has of a site that came to nothing is given back.
    remove(building);
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** True for a folder of this project: its build shares nothing with those of others. */
function isInside(folder: string): boolean {
  return resolve(folder).startsWith(`${process.cwd()}${sep}`);
}

async function buildOutside(out: string): Promise<void> {
  mkdirSync(SHARED, { recursive: true });
  await inTurn(SHARED_LOCK, () => buildWhole(out));
}
