/**
 * All checks, one line a step, what failed in full, and the counts of tests on the last line: `npm test`. Steps that
 * use one core stand beside each other; those that use all of them come one after another. A later step is left out
 * when the one it needs has failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { findBrowser, installBrowser } from './browser.ts';
import { type Counts, readCounts } from './testCounts.ts';

interface Step {
  name: string;
  argv: string[];
  /** The runner that writes a report of its tests. */
  runner?: 'vitest' | 'playwright';
  /** The step that must have passed before. */
  needs?: string;
}

const LINT: Step = { name: 'lint', argv: ['biome', 'ci', '--colors=off'] };
const TYPES: Step = { name: 'types', argv: ['astro', 'check', '--minimumSeverity', 'warning'] };
const BUILD: Step = { name: 'build', argv: ['node', 'scripts/build.ts'] };
const UNIT: Step = { name: 'unit tests', argv: ['vitest', 'run'], runner: 'vitest' };
/** The reader of scans, which is installed on first need only; its tests are left out without it. */
const READER = 'ocr/node_modules';
const SITE: Step = {
  name: 'site tests',
  argv: ['vitest', 'run', '--config', 'vitest.site.config.ts'],
  runner: 'vitest',
  needs: 'build',
};
const BROWSER: Step = {
  name: 'browser tests',
  argv: ['playwright', 'test'],
  runner: 'playwright',
  needs: 'build',
};

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

await Promise.all([runStep(TYPES), runInTurn(LINT, BUILD)]);
await installReader();
await runStep(UNIT);
await runInTurn(SITE, BROWSER);
rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Installs the reader of scans, so that its tests run; where that fails, they are left out, on CI it is a failure. */
async function installReader(): Promise<void> {
  if (existsSync(READER)) return;
  const { code, output } = await run(['npm', 'run', 'import:ocr'], environment());
  if (code === 0) return console.log('ok    reader of scans (installed)');
  if (process.env['CI']) return fail('reader of scans', output.trim());
  console.log('left out: tests of scans, for their reader could not be installed (npm run import:ocr)');
}

async function runInTurn(...steps: readonly Step[]): Promise<void> {
  for (const step of steps) await runStep(step);
}

async function runStep(step: Step): Promise<void> {
  const { name, needs } = step;
  if (needs && failures.includes(needs)) return fail(name, `not run, for ${needs} failed`);
  const browser = step.runner === 'playwright' ? (findBrowser() ?? installBrowser()) : undefined;
  if (step.runner === 'playwright' && !browser)
    return fail(
      name,
      'no browser: install Chromium or Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH',
    );
  const started = performance.now();
  const { code, output, counts } = await runTests(step, browser);
  const time = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (code !== 0) {
    console.log(output.trimEnd());
    const share = counts && `${counts.failed} of ${counts.passed + counts.failed} tests`;
    return fail(name, [time, share].filter(Boolean).join(', '), counts);
  }
  const share = counts && `${counts.passed} tests`;
  console.log(`ok    ${name} (${[share, time].filter(Boolean).join(', ')})`);
  // What a test has measured and says even when all is well.
  for (const line of output.split('\n')) if (line.startsWith('• ')) console.log(`      ${line}`);
}

/** Runs what a step is made of; a runner's report gives the counts, which join the total. */
async function runTests({ name, argv, runner }: Step, browser: string | undefined) {
  const report = join(reports, `${name}.json`);
  const reporters = {
    vitest: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    playwright: ['--reporter=line,json'],
  };
  const ended = await run([...argv, ...(runner ? reporters[runner] : [])], {
    ...environment(),
    ...(browser && { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
  });
  const counts = runner && readCounts(runner, report);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts?.[key] ?? 0;
  return { ...ended, counts };
}

/** What every step runs in: our own tools first, no colours in what is told of it. */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  // Colours asked for by the surrounding shell would garble the report.
  delete env['FORCE_COLOR'];
  return env;
}

/** A step that fails without a failing test (lint, types, a runner that broke) counts as one failure. */
function fail(name: string, why: string, counts?: Counts): void {
  failures.push(name);
  if (!counts || counts.failed === 0) total.failed += 1;
  console.log(`FAIL  ${name} (${why})`);
}

function run(
  [command, ...args]: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(command!, args, { env, shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
