import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from './freePort.ts';
import { copyContent, plant, removeFolder } from './plantedContent.ts';

const DECREE = 'content/documents/nghi-dinh-29-1998-nd-cp.mdx';
/** The author sees what was saved within two seconds; a busy machine is given more. */
const WAIT = { timeout: 60_000, interval: 200 };

let root: string;
let server: ChildProcess;
let port: number;
beforeAll(async () => {
  root = copyContent();
  port = await freePort();
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    // Under the name of the test runner Astro and Vite watch no files.
    env: Object.fromEntries(
      Object.entries({ ...process.env, CONTENT_ROOT: root, NODE_ENV: 'development' }).filter(
        ([name]) => !name.startsWith('VITEST'),
      ),
    ),
    stdio: 'ignore',
    detached: true,
  });
});
afterAll(() => {
  process.kill(-server.pid!);
  removeFolder(root);
});

const page = (path: string) =>
  fetch(`http://localhost:${port}${path}`).then(async (answer) => ({
    status: answer.status,
    text: await answer.text(),
  }));
const statusOf = (path: string) =>
  page(path).then(
    ({ status }) => status,
    () => 0,
  );

it('npm run dev follows a document with its files, a new one, one that is gone, and shows the faults', async () => {
  await expect.poll(() => statusOf('/'), { timeout: 240_000, interval: 500 }).toBe(200);
  const old = '/van-ban/nghi-dinh-29-1998-nd-cp/';
  expect((await page(old)).status).toBe(200);
  plant(root, DECREE, 'về việc ban hành Quy chế', 'về việc ban hành thử Quy chế');
  await expect.poll(async () => (await page(old)).text, WAIT).toContain('ban hành thử Quy chế');

  // Its files follow too, though a build makes them another way.
  const copy = await page('/xuat-ban/nghi-dinh-29-1998-nd-cp.txt');
  expect(copy.text).toContain('ban hành thử Quy chế');

  const file = join(root, 'content/documents/nghi-dinh-31-1998-nd-cp.mdx');
  const text = readFileSync(join(root, DECREE), 'utf8')
    .replace(/29\/1998/g, '31/1998')
    .replace('id: nghi-dinh-29', 'id: nghi-dinh-31')
    .replace('role: cited', 'role: related')
    .replace(/otherNumbers:\n.*\n|aliases:\n.*\n/g, '');
  writeFileSync(file, text);
  await expect.poll(() => statusOf('/van-ban/nghi-dinh-31-1998-nd-cp/'), WAIT).toBe(200);
  rmSync(file);
  await expect.poll(() => statusOf('/van-ban/nghi-dinh-31-1998-nd-cp/'), WAIT).toBe(404);

  plant(root, 'content/bodies.yaml', '- id: thanh-uy\n', '- idd: thanh-uy\n');
  await expect.poll(() => statusOf(old), WAIT).toBe(500);
  const { text: faults } = await page(old);
  expect(faults).toContain('content/bodies.yaml:6:3: [field-unknown]');
  expect(faults).not.toMatch(/\bat .*\.ts/);
  plant(root, 'content/bodies.yaml', '- idd: thanh-uy\n', '- id: thanh-uy\n');
  await expect.poll(() => statusOf(old), WAIT).toBe(200);
}, 600_000);
