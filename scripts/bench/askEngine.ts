/**
 * Asks one engine everything, in a process of its own (Pagefind keeps every instance it opened in memory):
 * `askEngine.ts clause|cured|plain FOLDER DOCUMENTS`.
 */
import { clauseEngine } from './clauseEngine.ts';
import type { Engine } from './engine.ts';
import { type GoldenQuery, rankOf, readGolden, successByGroup } from './golden.ts';
import { pagefindEngine } from './pagefindEngine.ts';
import { queryKinds } from './queryKinds.ts';
import { median } from './transferred.ts';

/** Budgets of BUDGETS.md, KiB: cold and further, by number of documents. */
const BUDGETS: Record<number, string> = { 60: '20 / 14', 1000: '36 / 30', 3000: '50 / 42' };
/** The query that has been asked before a further one. */
const BEFORE = 'quy chế dân chủ cơ sở';

const [kind, folder, size] = process.argv.slice(2) as [string, string, string];
const engine = kind === 'clause' ? await clauseEngine(folder) : pagefindEngine(folder, kind === 'cured');
const golden = readGolden().filter(({ engine: own }) => own !== 'resolver');
await measureKinds(engine);
await printSuccess(engine, golden);

async function measureKinds({ name, open }: Engine): Promise<void> {
  console.log(`\n${name}: KiB until ten results are shown, and requests, by kind of query (cold / further)`);
  const before = (await (await open())(BEFORE)).loaded;
  const medians: Record<'cold' | 'further' | 'requests' | 'time', number[]> = {
    cold: [],
    further: [],
    requests: [],
    time: [],
  };
  for (const [label, queries] of queryKinds(golden)) {
    const measured = [];
    for (const query of queries) {
      const ask = await open();
      const started = performance.now();
      const { loaded } = await ask(query);
      const time = performance.now() - started;
      const further = [...loaded].filter(([file]) => !before.has(file));
      measured.push({ cold: kib(loaded), further: kib(further), requests: loaded.size, time });
    }
    for (const key of ['cold', 'further', 'requests', 'time'] as const)
      medians[key].push(median(measured.map((one) => one[key])));
    const [cold, further, requests] = [medians.cold, medians.further, medians.requests].map(
      (list) => list.at(-1)!,
    );
    console.log(`  ${label.padEnd(16)} ${show(cold!)} / ${show(further!)}   ${requests} requests`);
  }
  const [cold, further, requests, time] = Object.values(medians).map(median);
  const budget = kind === 'clause' && BUDGETS[Number(size)] ? `   (budget ${BUDGETS[Number(size)]})` : '';
  console.log(
    `  median of kinds  ${show(cold!)} / ${show(further!)}   ${requests} requests, ${time!.toFixed(0)} ms here${budget}`,
  );
}

async function printSuccess({ open }: Engine, queries: readonly GoldenQuery[]): Promise<void> {
  const ask = await open();
  const ranks: [string, number][] = [];
  for (const one of queries) ranks.push([one.group, rankOf(one, (await ask(one.q)).answers)]);
  const groups = successByGroup(ranks);
  const all = successByGroup(ranks.map(([, rank]) => ['all', rank])).get('all')!;
  const each = [...groups].map(
    ([group, { queries: count, first, firstFive }]) => `${group} ${first}/${firstFive}/${count}`,
  );
  console.log(`  golden set: ${all.first} of ${all.queries} first, ${all.firstFive} among the first five`);
  console.log(`    ${each.join(', ')}`);
}

function kib(files: Iterable<readonly [string, number]>): number {
  let bytes = 0;
  for (const [, one] of files) bytes += one;
  return bytes / 1024;
}

function show(value: number): string {
  return value.toFixed(1).padStart(6);
}
