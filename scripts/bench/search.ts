/**
 * The cost and success of the two searches, in one run: `npm run bench:search [-- 60 1000 3000]`. For each number of
 * documents (60: the real content alone; else with made-up documents beside it) both indexes are built in processes of
 * their own, and both answer the same queries as a reader's browser would ask them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCorpus } from '../generateCorpus.ts';
import { type Cost, measureChild } from './measureChild.ts';
import { writePages } from './pages.ts';

const sizes = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'bench-search-'));
for (const size of sizes.length > 0 ? sizes : [60, 1000, 3000]) await benchSize(size);
rmSync(work, { recursive: true });

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
  for (const [kind, folder] of Object.entries(folders)) {
    const asked = spawnSync(process.execPath, ['scripts/bench/askEngine.ts', kind, folder, String(size)], {
      stdio: 'inherit',
    });
    if (asked.status !== 0) throw new Error(`The queries to ${kind} at ${size} documents did not end well.`);
  }
  rmSync(root, { recursive: true });
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
