import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtFiles } from './builtPages.ts';
import { build, copyProject } from './projectCopy.ts';

const FIXTURE = 'tests/fixtures/second-office';
const folder = mkdtempSync(join(tmpdir(), 'same-build-'));
const project = join(folder, 'project');
const cache = join(project, 'node_modules/.cache');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A small site with a cache of its own, in which nothing is yet. */
beforeAll(() => {
  copyProject(project);
  for (const part of ['content', 'CHANGELOG.md']) {
    rmSync(join(project, part), { recursive: true });
    cpSync(join(FIXTURE, part), join(project, part), { recursive: true });
  }
  cpSync(join(FIXTURE, 'site.config.ts'), join(project, 'src/site.config.ts'));
  rmSync(join(project, 'node_modules'));
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync('node_modules'))
    if (!['.cache', '.vite', '.astro'].includes(name))
      symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
});

const digests = () =>
  Object.fromEntries(
    builtFiles(join(project, 'dist')).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(project, 'dist', file)))
        .digest('hex'),
    ]),
  );
const kept = () =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes('begun'))
    .sort();

it('a build is the same to the byte whether its files are made or found made', () => {
  const built = (out = build(project, { SITE_URL: 'https://an-mau.example' })) => {
    expect(out.status, out.stderr).toBe(0);
    return { out: out.stdout, files: digests() };
  };
  const cold = built();
  const made = kept();
  expect(made.filter((name) => name.startsWith('exports')).length).toBeGreaterThan(20);
  expect(Object.keys(cold.files).filter((name) => name.startsWith('xuat-ban/')).length).toBeGreaterThan(20);
  const cached = built();
  expect(cached.out).toContain('vẽ mới 0');
  expect(kept()).toEqual(made);
  expect(cached.files).toEqual(cold.files);
});
