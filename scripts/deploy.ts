/**
 * Puts the built site into the folder that a host serves: `npm run deploy -- --to FOLDER`. The build is held against its
 * own list of digests first, and compressed ahead. What stood in the folder is kept beside it, in `FOLDER.before`:
 * `--back` puts it in place again. OUT_DIR names another build.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MachineFault } from '../src/domain/issue/index.ts';
import { checkBuild } from './deploy/checkBuild.ts';
import { compressAhead } from './deploy/compressAhead.ts';
import { filesOf, putInPlace } from './deploy/putInPlace.ts';
import { runCommand } from './runCommand.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { to: { type: 'string' }, back: { type: 'boolean', default: false } },
  });
  if (!values.to) throw new MachineFault('deploy-where', {});
  const to = resolve(values.to);
  if (values.back) goBack(to);
  else await goOn(process.env['OUT_DIR'] || 'dist', to);
  console.log(`Đã đặt ${filesOf(to).length} tệp vào ${to}.`);
});

async function goOn(out: string, to: string): Promise<void> {
  checkBuild(out);
  checkTarget(to);
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  try {
    cpSync(out, folder, { recursive: true });
    console.log(`Nén sẵn: ${await compressAhead(folder)} tệp.`);
    keepBefore(to);
    putInPlace(folder, to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder holds a site, or nothing: anything else would be taken away. */
function checkTarget(to: string): void {
  if (existsSync(to) && readdirSync(to).length > 0 && !existsSync(join(to, '_headers')))
    throw new MachineFault('out-dir-taken', { folder: to });
}

function keepBefore(to: string): void {
  if (!existsSync(join(to, 'index.html'))) return;
  rmSync(`${to}.before`, { recursive: true, force: true });
  cpSync(to, `${to}.before`, { recursive: true });
}

/** One step back; the step back is itself one that can be taken back. */
function goBack(to: string): void {
  const before = `${to}.before`;
  if (!existsSync(join(before, 'index.html'))) throw new MachineFault('deploy-no-before', { folder: before });
  const aside = `${to}.aside`;
  rmSync(aside, { recursive: true, force: true });
  renameSync(before, aside);
  keepBefore(to);
  putInPlace(aside, to);
  rmSync(aside, { recursive: true, force: true });
}
