import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standingSite } from '../standingSite.ts';
import { type BuiltPage, builtFiles, builtPages } from './builtPages.ts';
import { hostRules } from './hostRules.ts';
import { build, copyProject } from './projectCopy.ts';
import { readyCopy } from './readyCopy.ts';

/** Each build is made in a copy of the project, so that it meets no other build's files. */
const folder = mkdtempSync(join(tmpdir(), 'builds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const copy = (name: string) => copyProject(join(folder, name));

describe('a build for a folder of a host, BASE_PATH=/tra-cuu/', () => {
  const BASE = '/tra-cuu/';
  const SITE = 'https://vi-du.vn';
  const out = join(folder, 'base/dist');
  let pages: readonly BuiltPage[];
  beforeAll(() => {
    const { status, stderr } = build(copy('base'), { BASE_PATH: BASE, SITE_URL: SITE });
    expect(status, stderr).toBe(0);
    pages = builtPages(out);
  });

  it('has every internal address of every page under the folder, and each leads to a file', () => {
    const faults = pages.flatMap(({ path, root }) =>
      root.querySelectorAll('*').flatMap((element) =>
        Object.entries(element.attributes).flatMap(([name, value]) => {
          if (!value.startsWith('/') && !value.startsWith(SITE)) return [];
          const { pathname } = new URL(value, SITE);
          const file = decodeURIComponent(pathname.slice(BASE.length - 1));
          // A script gets the address of a folder of data; a reader never does.
          const isPage = file.endsWith('/') && !name.startsWith('data-');
          const isThere = existsSync(join(out, isPage ? `${file}index.html` : file));
          return pathname.startsWith(BASE) && isThere ? [] : [`${path} ${name}="${value}"`];
        }),
      ),
    );
    expect([...new Set(faults.map((one) => one.split(' ').slice(1).join(' ')))]).toEqual([]);
  });

  it.each(['du-lieu/van-ban.json', 'robots.txt', 'llms.txt', 'sitemap-0.xml', '_headers'])(
    'has the folder in the addresses of %s',
    (file) => {
      const text = readFileSync(join(out, file), 'utf8');
      const addresses = [...text.matchAll(/(?:https:\/\/vi-du\.vn|"|^)(\/[^"\s<)]*)/gm)].map(
        ([, path]) => path!,
      );
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((path) => !path.startsWith(BASE))).toEqual([]);
    },
  );
});

describe('the same build on a real host, in its folder', () => {
  let ready: string;
  beforeAll(async () => {
    ready = await readyCopy(join(folder, 'base/dist'), '/tra-cuu');
  });
  afterAll(() => rmSync(ready, { recursive: true, force: true }));

  it('is asked for by TLS alone, for it is published so', () => {
    expect(readFileSync(join(ready, '_headers'), 'utf8')).toContain('Strict-Transport-Security: max-age=');
  });

  for (const host of ['nginx', 'caddy'] as const)
    hostRules(host, () => ({ folder: ready, base: '/tra-cuu' }));
});

describe('a build that breaks on the way', () => {
  it('leaves the site that stands', () => {
    const project = copy('broken');
    writeFileSync(join(project, 'src/pages/hong.astro'), "---\nthrow new Error('broken on purpose');\n---\n");
    standingSite(project);
    const { status, stderr, stdout } = build(project, { EXPORTS: '0' });
    expect(status).not.toBe(0);
    expect(stderr + stdout).toContain('broken on purpose');
    expect(builtFiles(join(project, 'dist'))).toEqual(['_headers', 'chuong-trinh/index.html', 'index.html']);
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('the site that stands');
  });
});
