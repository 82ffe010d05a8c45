/**
 * `npm run bench:serve`: how many requests a second `npm run serve` answers, 20 at once, pages of the built site in
 * turn, brotli accepted as browsers do; then the same while a new build takes the place of the one being served.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';

const PORT = 4390;
const PATHS = ['/', '/chuong-trinh/', '/van-ban/', '/nhiem-vu/', '/co-quan/', '/thuat-ngu/', '/tim-kiem/'];
const SECONDS = 10;
let isDone = false;

const folder = mkdtempSync(join(tmpdir(), 'serve-bench-'));
const out = join(folder, 'dist');
cpSync(process.env['OUT_DIR'] ?? 'dist', out, { recursive: true });
const server = spawn(process.execPath, ['scripts/serve.ts', String(PORT)], {
  env: { ...process.env, OUT_DIR: out },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await new Promise((started) => server.stdout.once('data', started));
  await measure('at rest');
  const building = replaceAgainAndAgain();
  await measure('while builds take its place');
  isDone = true;
  await building;
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(what: string): Promise<void> {
  const { requests, latency, non2xx, errors, timeouts } = await autocannon({
    url: `http://localhost:${PORT}`,
    connections: 20,
    duration: SECONDS,
    headers: { 'accept-encoding': 'gzip, br' },
    requests: PATHS.map((path) => ({ path })),
  });
  console.log(
    `${what}: ${Math.round(requests.average)} requests a second; half within ${latency.p50} ms, 99 % within ${latency.p99} ms; ${non2xx} not 2xx, ${errors} errors, ${timeouts} timed out`,
  );
}

/** What `npm run build` does at its end, every second; the thread that asks is not held up meanwhile. */
async function replaceAgainAndAgain(): Promise<void> {
  while (!isDone) {
    await cp(out, `${out}.building`, { recursive: true });
    renameSync(out, `${out}.before`);
    renameSync(`${out}.building`, out);
    await rm(`${out}.before`, { recursive: true, force: true });
    await new Promise((later) => setTimeout(later, 1000));
  }
}
