import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyConfig } from './caddy.ts';
import { containerFile, IN_CONTAINER } from './container.ts';
import type { HostPlace } from './hostPlace.ts';
import { type HostPlan, readHostPlan } from './hostPlan.ts';
import { iisConfig } from './iis.ts';
import { redirectsFile } from './netlify.ts';
import { nginxConfig } from './nginx.ts';

/** Where a site is to be served from when nobody has said anything else. */
export const USUAL_PLACE: HostPlace = { folder: IN_CONTAINER, port: 80, name: '_' };

/** The file of each host, by the name that the host looks for, and what is written in it. */
export const HOST_FILES: Readonly<
  Record<string, { file: string; make: (plan: HostPlan, place: HostPlace) => string }>
> = {
  nginx: { file: 'nginx.conf', make: nginxConfig },
  caddy: { file: 'Caddyfile', make: caddyConfig },
  iis: { file: 'web.config', make: iisConfig },
  netlify: { file: '_redirects', make: redirectsFile },
  container: { file: 'Dockerfile', make: containerFile },
};

/** Writes the finished configuration of every host for a build into `OUT.hosts`, beside it: `dist` stays plain. */
export function writeHostFiles(out: string): void {
  const plan = readHostPlan(out);
  const folder = `${out}.hosts`;
  mkdirSync(folder, { recursive: true });
  for (const { file, make } of Object.values(HOST_FILES))
    writeFileSync(join(folder, file), make(plan, USUAL_PLACE));
}
