/**
 * `npm run bench:hosts`: how many requests a second nginx and Caddy answer with the configurations that were made for them:
 * 20 at once, on loopback, pages of the built site in turn, compressed as browsers ask for it. A program that this
 * machine lacks is named and left out. OUT_DIR names another build.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { compressAhead } from '../deploy/compressAhead.ts';
import { programOf, startHost } from '../deploy/runningHost.ts';

const PORT = 4391;
const SECONDS = 10;
const PATHS = ['/', '/chuong-trinh/', '/van-ban/', '/nhiem-vu/', '/co-quan/', '/thuat-ngu/', '/tim-kiem/'];
const OF_PAGES = /^(?:[^/]+|(?:chuong-trinh|van-ban|nhiem-vu|co-quan|thuat-ngu|tim-kiem)(?:\/index\.html)?)$/;

const out = process.env['OUT_DIR'] || 'dist';
const ready = mkdtempSync(join(tmpdir(), 'hosts-bench-'));
try {
  cpSync(out, ready, {
    recursive: true,
    filter: (path) => path === out || OF_PAGES.test(path.slice(out.length + 1)),
  });
  await compressAhead(ready);
  for (const host of ['nginx', 'caddy'] as const) {
    if (!programOf(host)) {
      console.log(`${host}: not on this machine`);
      continue;
    }
    const { address, stop } = await startHost(host, ready, '', PORT);
    const { requests, latency, throughput, non2xx, errors, timeouts } = await autocannon({
      url: address,
      connections: 20,
      duration: SECONDS,
      headers: { 'accept-encoding': 'gzip, br' },
      requests: PATHS.map((path) => ({ path })),
    });
    await stop();
    console.log(
      `${host}: ${Math.round(requests.average)} requests a second, ${(throughput.average / 2 ** 20).toFixed(1)} MiB; half within ${latency.p50} ms, 99 % within ${latency.p99} ms; ${non2xx} not 2xx, ${errors} errors, ${timeouts} timed out`,
    );
  }
} finally {
  rmSync(ready, { recursive: true, force: true });
}
