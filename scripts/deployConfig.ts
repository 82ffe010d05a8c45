/**
 * Writes the finished configuration of a host out of the built site: `npm run deploy:config -- nginx|caddy|iis|netlify`. `--folder`, `--port` and `--name` say where the site lies and what it is called; the configuration goes to
 * the screen, or to the file after `--out`. OUT_DIR names another build.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MachineFault } from '../src/domain/issue/index.ts';
import { caddyConfig } from './deploy/caddy.ts';
import { readHostPlan } from './deploy/hostPlan.ts';
import { iisConfig } from './deploy/iis.ts';
import { redirectsFile } from './deploy/netlify.ts';
import { nginxConfig } from './deploy/nginx.ts';
import { runCommand } from './runCommand.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: 'string', default: '/srv/site' },
      port: { type: 'string', default: '80' },
      name: { type: 'string', default: '_' },
      out: { type: 'string' },
    },
  });
  const plan = readHostPlan(process.env['OUT_DIR'] || 'dist');
  const place = { folder: values.folder, port: Number(values.port), name: values.name };
  const make: Readonly<Record<string, () => string>> = {
    nginx: () => nginxConfig(plan, place),
    caddy: () => caddyConfig(plan, place),
    iis: () => iisConfig(plan),
    netlify: () => redirectsFile(plan),
  };
  const made = make[positionals[0] ?? '']?.();
  if (made === undefined) throw new MachineFault('host-unknown', { expected: Object.keys(make).join(', ') });
  if (values.out) writeFileSync(values.out, made);
  else console.log(made);
});
