import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { freePort } from '../freePort.ts';

/** A site that was built for some tests of their own. */
export interface BuiltSite {
  /** Scheme, host and port, and the folder that the site was built for. */
  address: string;
  /** The folder it was built in. */
  out: string;
  /** Ends the server and removes what was built. */
  stop: () => void;
}

/** Builds a site of the content in `root`, in a folder of its host where one is named (`/tra-cuu`), and serves it at a port that is free. */
export async function siteOf(root: string, base = ''): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'built-site-'));
  const out = join(folder, 'dist');
  const env = { ...process.env, CONTENT_ROOT: root, OUT_DIR: out, BASE_PATH: `${base}/` };
  const built = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  expect(built.status, built.stdout + built.stderr).toBe(0);
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/serve.ts', String(port)], { env });
  await new Promise((ready) => server.stdout.once('data', ready));
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://localhost:${port}${base}`, out, stop };
}
