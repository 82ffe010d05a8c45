import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { MachineFault } from '../../src/domain/issue/index.ts';
import { findProgram } from '../formats/tool.ts';
import { HOST_FILES } from './hostFiles.ts';
import { readHostPlan } from './hostPlan.ts';

/** A real host that serves a folder on this machine by the configuration that the build made for it. */
export interface RunningHost {
  address: string;
  stop: () => Promise<void>;
}
export type HostName = 'nginx' | 'caddy';

/** The program of a host, or undefined where this machine has none. */
export const programOf = (host: HostName) =>
  findProgram(host, `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`);

/** A host of a folder that was made ready (compressed ahead); `base` is the folder that the site has on its host. */
export async function startHost(
  host: HostName,
  ready: string,
  base: string,
  port: number,
): Promise<RunningHost> {
  const home = mkdtempSync(join(tmpdir(), `${host}-`));
  const folder = join(home, 'served');
  mkdirSync(folder);
  cpSync(ready, join(folder, base), { recursive: true });
  const own = join(home, 'site.conf');
  writeFileSync(own, HOST_FILES[host]!.make(readHostPlan(ready), { folder, port, name: '_' }));
  const main = join(home, 'main.conf');
  writeFileSync(main, AROUND[host](home, own));
  const argv = {
    nginx: ['-e', join(home, 'error.log'), '-p', home, '-c', main],
    caddy: ['run', '--adapter', 'caddyfile', '--config', main],
  }[host];
  const child = spawn(programOf(host)!, argv, { env: { ...process.env, HOME: home }, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null) {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill();
      await gone;
    }
    rmSync(home, { recursive: true, force: true });
  };
  while (!(await fetch(address).catch(() => undefined))) {
    if (child.exitCode !== null)
      throw new MachineFault('program-failed', { detail: `${host}: ${said.trim()}` });
    await later(50);
  }
  return { address, stop };
}

/** What a machine's own configuration has around that of a site: here all in one folder, and no second one disturbed. */
const AROUND: Readonly<Record<HostName, (home: string, own: string) => string>> = {
  nginx: (home, own) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${home}/pid;
events {}
http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${home}/${one};`).join('\n    ')}
    include ${own};
}
`,
  caddy: (_, own) => `{\n    admin off\n}\nimport ${own}\n`,
};
