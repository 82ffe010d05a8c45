/**
 * Writes the finished configuration of a host out of the built site: `npm run deploy:config -- nginx|caddy|iis|netlify|container`.
 * `--folder`, `--port` and `--name` say where the site lies and what it is called; the configuration goes to the screen,
 * or to the file after `--out`. OUT_DIR names another build, or the folder that a build was put into. `npm run build`
 * has written all of them for the usual place already, into `dist.hosts/`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MachineFault } from '../src/domain/issue/index.ts';
import { HOST_FILES, USUAL_PLACE } from './deploy/hostFiles.ts';
import { readHostPlan } from './deploy/hostPlan.ts';
import { runCommand } from './runCommand.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folder: { type: 'string', default: USUAL_PLACE.folder },
      port: { type: 'string', default: String(USUAL_PLACE.port) },
      name: { type: 'string', default: USUAL_PLACE.name },
      out: { type: 'string' },
    },
  });
  const host = HOST_FILES[positionals[0] ?? ''];
  if (!host) throw new MachineFault('host-unknown', { expected: Object.keys(HOST_FILES).join(', ') });
  const plan = readHostPlan(process.env['OUT_DIR'] || 'dist');
  const made = host.make(plan, { folder: values.folder, port: Number(values.port), name: values.name });
  if (values.out) writeFileSync(values.out, made);
  else console.log(made);
});
