/**
 * The cost and success of the two searches, in one run: `npm run bench:search [-- 60 1000 3000]`. For each number of
 * documents (60: the real content alone; else with made-up documents beside it) both indexes are built in processes of
 * their own, and both answer the same queries as a reader's browser would ask them.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCorpus } from '../generateCorpus.ts';
import { clauseEngine } from './clauseEngine.ts';
import type { Engine } from './engine.ts';
import { type GoldenQuery, rankOf, readGolden, successByGroup } from './golden.ts';
import { type Cost, measureChild } from './measureChild.ts';
import { pagefindEngine } from './pagefindEngine.ts';
import { writePages } from './pages.ts';
import { queryKinds } from './queryKinds.ts';
import { median } from './transferred.ts';

/** Budgets of BUDGETS.md, KiB: cold and further, by number of documents. */
const BUDGETS: Record<number, [cold: number, further: number]> = {
  60: [20, 14],
  1000: [36, 30],
  3000: [50, 42],
};
/** The query that has been asked before a further one. */
const BEFORE = 'quy chế dân chủ cơ sở';

const show = (kib: number) => kib.toFixed(1).padStart(6);
const sizes = process.argv.slice(2).map(Number);
const golden = readGolden().filter(({ engine }) => engine !== 'resolver');
const kinds = queryKinds(golden);
const work = mkdtempSync(join(tmpdir(), 'bench-search-'));
for (const size of sizes.length > 0 ? sizes : [60, 1000, 3000]) await benchSize(size);
rmSync(work, { recursive: true });

async function benchSize(size: number): Promise<void> {
  const root = join(work, String(size));
  const real = readdirSync('content/documents').length + 1;
  generateCorpus(root, Math.max(0, size - real));
  console.log(
    `\n## ${size} documents${size > real ? ` (${real} real, ${size - real} made up)` : ` (the ${real} real ones)`}\n`,
  );

  const tim = join(root, 'tim');
  const own = await measureChild(process.execPath, ['scripts/bench/writeClauseIndex.ts', root, tim]);
  const { records } = JSON.parse(own.output) as { records: number };
  const reading = await measureChild(process.execPath, ['scripts/bench/writeClauseIndex.ts', root]);
  report(
    'build, clause index',
    own,
    `${records} clauses, ${countFiles(tim)} files; ${reading.cpu.toFixed(1)} s of it reading the content`,
  );
  const engines: Engine[] = [await clauseEngine(tim)];
  for (const isCured of [true, false]) {
    const pages = join(root, isCured ? 'cured' : 'plain');
    const count = writePages(root, pages, isCured);
    const cost = await measureChild(pagefindBinary(), ['--site', pages, '--force-language', 'vi', '--quiet']);
    report(
      `build, Pagefind ${isCured ? 'cured' : 'plain'}`,
      cost,
      `${count} pages, ${countFiles(join(pages, 'pagefind'))} files`,
    );
    engines.push(pagefindEngine(join(pages, 'pagefind'), isCured));
  }
  for (const engine of engines) await benchEngine(engine, size);
  rmSync(root, { recursive: true });
}

function report(what: string, { cpu, peak }: Cost, more: string): void {
  console.log(
    `${what.padEnd(24)} ${cpu.toFixed(1).padStart(7)} CPU s ${peak.toFixed(0).padStart(6)} MiB   ${more}`,
  );
}

async function benchEngine(engine: Engine, size: number): Promise<void> {
  const cold: number[] = [];
  const further: number[] = [];
  const requests: number[] = [];
  const times: number[] = [];
  console.log(
    `\n${engine.name}: KiB until ten results are shown, and requests, by kind of query (cold / further)`,
  );
  for (const [kind, queries] of kinds) {
    const measured = {
      cold: [] as number[],
      further: [] as number[],
      requests: [] as number[],
      times: [] as number[],
    };
    for (const query of queries) {
      const first = await (await engine.open())(query);
      measured.cold.push(first.bytes / 1024);
      measured.requests.push(first.requests);
      const warm = await engine.open();
      await warm(BEFORE);
      const started = performance.now();
      measured.further.push((await warm(query)).bytes / 1024);
      measured.times.push(performance.now() - started);
    }
    cold.push(median(measured.cold));
    further.push(median(measured.further));
    requests.push(median(measured.requests));
    times.push(median(measured.times));
    console.log(
      `  ${kind.padEnd(16)} ${show(cold.at(-1)!)} / ${show(further.at(-1)!)}   ${requests.at(-1)} requests`,
    );
  }
  const [most, mostFurther] = BUDGETS[size] ?? [Number.NaN, Number.NaN];
  const budget = engine.name === 'clause index' ? `   (budget ${most} / ${mostFurther})` : '';
  console.log(
    `  median of kinds  ${show(median(cold))} / ${show(median(further))}   ${median(requests)} requests, ${median(times).toFixed(0)} ms here${budget}`,
  );
  await printSuccess(engine, golden);
}

async function printSuccess(engine: Engine, queries: readonly GoldenQuery[]): Promise<void> {
  const ask = await engine.open();
  const ranks: [string, number][] = [];
  for (const one of queries) ranks.push([one.group, rankOf(one, (await ask(one.q)).answers)]);
  const groups = successByGroup(ranks);
  const all = successByGroup(ranks.map(([, rank]) => ['all', rank])).get('all')!;
  console.log(`  golden set: ${all.first} of ${all.queries} first, ${all.firstFive} among the first five`);
  console.log(
    `    ${[...groups].map(([group, { queries: count, first, firstFive }]) => `${group} ${first}/${firstFive}/${count}`).join(', ')}`,
  );
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
}

/** Pagefind's program itself: what its own indexing costs, without a script around it. */
function pagefindBinary(): string {
  const { platform, arch } = process;
  const name = `@pagefind/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  return join('node_modules', name, 'bin', `pagefind_extended${platform === 'win32' ? '.exe' : ''}`);
}
