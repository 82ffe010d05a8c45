/**
 * `npm run bench:exports [-- RUNS]`: what the files of documents cost a build, in one run on one machine, turn by turn: a
 * build without them (EXPORTS=0), one with them and nothing changed, one with them and one document changed. Medians of
 * wall and processor time, and what each takes over the first. Content is a copy; nothing of the project is changed.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureChild } from './measureChild.ts';
import { median } from './transferred.ts';

const RUNS = Math.max(1, Number(process.argv[2] ?? 3));
/** What a build is asked for, and whether a document was changed before it. */
const TURNS: readonly { name: string; exports: string; isChanged: boolean }[] = [
  { name: 'without exports', exports: '0', isChanged: false },
  { name: 'nothing changed', exports: '', isChanged: false },
  { name: 'one document changed', exports: '', isChanged: true },
];
/** Below the project: only there does a build share nothing with those of others. */
const OUT = 'dist.bench-exports';
const CHANGED = 'content/programme.mdx';

const folder = mkdtempSync(join(tmpdir(), 'exports-bench-'));
const document = join(folder, CHANGED);
const costs = new Map(TURNS.map(({ name }) => [name, { wall: [] as number[], cpu: [] as number[] }]));
try {
  for (const part of ['content', 'CHANGELOG.md']) cpSync(part, join(folder, part), { recursive: true });
  Object.assign(process.env, { CONTENT_ROOT: folder, OUT_DIR: OUT });
  const source = readFileSync(document, 'utf8');
  // One round more than counted: in the first, whatever was never made is made.
  for (let round = 0; round <= RUNS; round++)
    for (const { name, exports, isChanged } of TURNS) {
      process.env['EXPORTS'] = exports;
      if (isChanged) writeFileSync(document, changed(source));
      const started = performance.now();
      const { cpu } = await measureChild(process.execPath, ['scripts/build.ts']);
      const wall = (performance.now() - started) / 1000;
      writeFileSync(document, source);
      if (round === 0) continue;
      costs.get(name)!.wall.push(wall);
      costs.get(name)!.cpu.push(cpu);
    }
  print();
} finally {
  rmSync(folder, { recursive: true, force: true });
  for (const end of ['', '.hosts']) rmSync(`${OUT}${end}`, { recursive: true, force: true });
}

/** The document with other words of the site's own, which stand in every one of its files: words that were never made before. */
function changed(source: string): string {
  return source.replace('textSource: { value: "', `$&Đo lúc ${new Date().toISOString()}. `);
}

function print(): void {
  const least = costs.get(TURNS[0]!.name)!;
  for (const [name, { wall, cpu }] of costs) {
    const over = [median(wall) - median(least.wall), median(cpu) - median(least.cpu)];
    const [more, moreCpu] = over.map((seconds) => seconds.toFixed(1));
    console.log(
      `${name}: ${median(wall).toFixed(1)} s, processor ${median(cpu).toFixed(1)} s; over the first ${more} s, processor ${moreCpu} s`,
    );
  }
}
