/** Serves `dist/` (or OUT_DIR) for looking at it, with the headers of `_headers`: `npm run serve [-- PORT]`. */
import { createServer } from 'node:http';
import { MachineFault, toMachineFault } from '../src/domain/issue/index.ts';
import { basePath } from './basePath.ts';
import { runCommand } from './runCommand.ts';
import { answer } from './serve/answer.ts';
import { readBuiltSite, stampOf } from './serve/builtSite.ts';

/** How often a new build is looked for, in milliseconds. */
const LOOK_AGAIN = 500;

await runCommand(async () => {
  const [, , , strange] = process.argv;
  if (strange !== undefined)
    throw new MachineFault('option-unknown', {
      found: strange,
      expected: 'viết npm run serve, hoặc npm run serve -- 4322.',
    });
  const port = parsePort(process.argv[2] ?? (process.env['PORT'] || '4321'));
  const base = basePath(process.env['BASE_PATH']).replace(/\/$/, '');
  const out = process.env['OUT_DIR'] || 'dist';
  let site = readBuiltSite(out, base);
  let failed = '';
  setInterval(() => {
    const stamp = stampOf(out);
    if (stamp === '' || stamp === site.stamp) return;
    try {
      site = readBuiltSite(out, base);
      console.log('Đã chuyển sang bản mới dựng.');
    } catch (error) {
      // A build is just taking its place: the site at hand stays. Said when it is so at the next look too, once.
      if (failed === stamp) console.error(toMachineFault(error).message);
      failed = failed === stamp ? `${stamp} told` : failed === `${stamp} told` ? failed : stamp;
    }
  }, LOOK_AGAIN).unref();
  const server = createServer((request, response) => {
    answer(site, base, request, response).catch((error: unknown) => {
      console.error(toMachineFault(error).message);
      response.destroy();
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      const fault = code === 'EADDRINUSE' ? 'port-busy' : 'port-forbidden';
      failed(new MachineFault(fault, { port: String(port) }));
    });
    server.listen(port, listening);
  });
  console.log(`Trang đang chạy ở http://localhost:${port}${base}/ (chỉ để xem; dừng bằng Ctrl+C)`);
});

function parsePort(written: string): number {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (!(port >= 1 && port <= 65535)) throw new MachineFault('port-invalid', { found: written });
  return port;
}
