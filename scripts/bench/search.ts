/**
 * The cost and success of the two searches, in one run: `npm run bench:search [-- 60 1000 3000]`. For each number of
 * documents (60: the real content alone; else with made-up documents beside it) both indexes are built in processes of
 * their own, and both answer the same queries as a reader's browser would ask them; then queries are typed into the box
 * of the built site in a real browser.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCorpus } from '../generateCorpus.ts';
import { type Cost, measureChild } from './measureChild.ts';
import { writePages } from './pages.ts';
import { printPeers } from './peers.ts';

const sizes = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'bench-search-'));
// Beside `node_modules`: pages are rendered from there while the site is built.
const built = mkdtempSync('dist.bench-');
const site = join(built, 'site');
run('scripts/build.ts', [], { OUT_DIR: site });
for (const size of sizes.length > 0 ? sizes : [60, 1000, 3000]) await benchSize(size);
printPeers();
rmSync(work, { recursive: true });
rmSync(built, { recursive: true });

async function benchSize(size: number): Promise<void> {
  const root = join(work, String(size));
  const real = readdirSync('content/documents').length + 1;
  generateCorpus(root, Math.max(0, size - real));
  const made = size > real ? `${real} real, ${size - real} made up` : `the ${real} real ones`;
  console.log(`\n## ${size} documents (${made})\n`);

  const tim = join(root, 'tim');
  const own = await measureChild(process.execPath, ['scripts/bench/writeClauseIndex.ts', root, tim]);
  const reading = await measureChild(process.execPath, ['scripts/bench/writeClauseIndex.ts', root]);
  const { records } = JSON.parse(own.output) as { records: number };
  const readingTime = `${reading.cpu.toFixed(1)} s of it reading the content`;
  report('build, clause index', own, `${records} clauses, ${countFiles(tim)} files; ${readingTime}`);
  const folders = { clause: tim } as Record<string, string>;
  for (const kind of ['cured', 'plain']) {
    const pages = join(root, kind);
    const count = writePages(root, pages, kind === 'cured');
    const cost = await measureChild(pagefindBinary(), ['--site', pages, '--force-language', 'vi', '--quiet']);
    folders[kind] = join(pages, 'pagefind');
    report(`build, Pagefind ${kind}`, cost, `${count} pages, ${countFiles(folders[kind])} files`);
  }
  for (const [kind, folder] of Object.entries(folders))
    run('scripts/bench/askEngine.ts', [kind, folder, String(size)]);

  // The real site, with the indexes that it would have.
  const large = join(root, 'site');
  cpSync(site, large, { recursive: true });
  rmSync(join(large, 'tim'), { recursive: true });
  rmSync(join(large, 'du-lieu/tra-cuu'), { recursive: true });
  cpSync(tim, join(large, 'tim'), { recursive: true });
  run('scripts/bench/writeResolverIndex.ts', [root, join(large, 'du-lieu/tra-cuu')]);
  run('scripts/bench/inBrowser.ts', [large, String(size)]);
  rmSync(root, { recursive: true });
}

function run(script: string, args: readonly string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} did not end well.`);
}

function report(what: string, { cpu, peak }: Cost, more: string): void {
  const figures = `${cpu.toFixed(1).padStart(7)} CPU s ${peak.toFixed(0).padStart(6)} MiB`;
  console.log(`${what.padEnd(24)} ${figures}   ${more}`);
}

function countFiles(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

/** Pagefind's program itself: what its own indexing costs, without a script around it. */
function pagefindBinary(): string {
  const { platform, arch } = process;
  const name = `@pagefind/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  return join('node_modules', name, 'bin', `pagefind_extended${platform === 'win32' ? '.exe' : ''}`);
}
