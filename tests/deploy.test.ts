import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { caddyConfig } from '../scripts/deploy/caddy.ts';
import { containerFile } from '../scripts/deploy/container.ts';
import { HOST_FILES, writeHostFiles } from '../scripts/deploy/hostFiles.ts';
import { readHostPlan } from '../scripts/deploy/hostPlan.ts';
import { iisConfig } from '../scripts/deploy/iis.ts';
import { redirectsFile } from '../scripts/deploy/netlify.ts';
import { nginxConfig } from '../scripts/deploy/nginx.ts';
import { filesOf, putInPlace } from '../scripts/deploy/putInPlace.ts';
import { OFFLINE_FORMAT, packAddress } from '../src/domain/offline/catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'deploy-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with these files. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name);
}

const site = folderOf('site', {
  _headers: `/a/*
  X-Content-Type-Options: nosniff
/a/
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
/a/404.html
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
/a/nhung/*
  Content-Security-Policy: default-src 'none'; frame-ancestors *
/a/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`,
  'index.html': 'x',
  'cu/index.html': '<meta http-equiv="refresh" content="0; url=/a/moi/">',
});
const plan = readHostPlan(site);
const place = { folder: '/srv', port: 8080, name: '_' };

test('the plan is what the build wrote: folder, headers, pages that moved', () => {
  expect(plan.base).toBe('/a');
  expect(plan.rules).toHaveLength(5);
  expect(plan.rules[0]!.headers).toContainEqual(['Cache-Control', 'no-cache']);
  expect(plan.moved).toEqual([{ from: '/a/cu/', to: '/a/moi/' }]);
});

test.each([
  [
    'nginx',
    nginxConfig(plan, place),
    ['"~^/a/$" "default-src', 'location = /a/cu/', 'gzip_static on', 'text/csv csv'],
  ],
  [
    'caddy',
    caddyConfig(plan, place),
    ['header /a/nhung/* Content-Security-Policy', 'redir /a/cu/ /a/moi/ permanent', 'precompressed br gzip'],
  ],
  [
    'iis',
    iisConfig(plan),
    [
      '<location path="nhung">',
      'fileExtension=".webmanifest"',
      'frame-ancestors *',
      '<location path="cu">\n<system.webServer>\n<httpRedirect enabled="true" destination="/a/moi/"',
    ],
  ],
  ['a container', containerFile(), ['COPY nginx.conf ', 'COPY site /srv/site']],
  ['netlify', redirectsFile(plan), ['/a/cu/ /a/moi/ 301']],
])('the configuration for %s has all of it', (_, text, parts) => {
  for (const part of parts) expect(text).toContain(part);
});

test('a build put in place keeps what older pages need, and takes away what is no more', () => {
  const to = folderOf('served', { 'index.html': 'cũ', 'mat/index.html': 'cũ', '_astro/cu.js': 'cũ' });
  const from = folderOf('built', { 'index.html': 'mới', '_astro/moi.js': 'mới' });
  putInPlace(from, to);
  expect(filesOf(to)).toEqual(['_astro/cu.js', '_astro/moi.js', 'index.html']);
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('mới');
});

test('a build leaves the finished configuration of every host beside it, and nothing in it', () => {
  const before = filesOf(site);
  writeHostFiles(site);
  expect(filesOf(site)).toEqual(before);
  expect(filesOf(`${site}.hosts`)).toEqual(
    Object.values(HOST_FILES)
      .map(({ file }) => file)
      .sort(),
  );
  expect(readFileSync(`${site}.hosts/nginx.conf`, 'utf8')).toContain('root /srv/site;');
});

describe('npm run deploy', () => {
  const served = join(folder, 'srv');
  const page = (path: string) => readFileSync(join(served, path), 'utf8');
  /** A build with the list of its digests; each is a whole one, as `npm run build` leaves it. */
  const built = (name: string, files: Readonly<Record<string, string>>) => {
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    const pack = { digest: digest('gói'), bytes: 4, kind: 'document' };
    const digests = Object.entries(files).map(([path, text]) => [
      `/${path}`.replace(/index\.html$/, ''),
      digest(text),
    ]);
    const packs = [{ ...pack, files: Object.fromEntries(digests) }];
    return folderOf(name, {
      _headers: '/*\n  X-Content-Type-Options: nosniff\n',
      [packAddress({ ...pack, kind: 'document' }).slice(1)]: 'gói',
      'ngoai-tuyen/danh-muc.json': JSON.stringify({
        format: OFFLINE_FORMAT,
        version: name,
        shell: [],
        packs,
      }),
      ...files,
    });
  };
  const deploy = (out: string, ...args: string[]) => {
    const env = { ...process.env, OUT_DIR: out };
    return spawnSync(process.execPath, ['scripts/deploy.ts', '--to', served, ...args], {
      env,
      encoding: 'utf8',
    });
  };
  const long = 'chữ '.repeat(300);
  const first = built('first', { 'index.html': `một ${long}`, 'cu/index.html': 'cũ' });
  const second = built('second', { 'index.html': `hai ${long}`, 'moi/index.html': 'mới' });

  test('goes on to the next build and one step back, and the step back can be taken back', () => {
    expect(deploy(first, '--back').stderr).toContain('[deploy-no-before]');
    expect(deploy(first).status).toBe(0);
    const before = filesOf(served);
    expect(before).toContain('index.html.br');
    expect(deploy(second).status).toBe(0);
    expect(page('index.html')).toContain('hai');
    expect(before.filter((file) => !filesOf(served).includes(file))).toEqual(['cu/index.html']);
    expect(deploy(first, '--back').status).toBe(0);
    expect(filesOf(served)).toEqual(before);
    expect(brotliDecompressSync(readFileSync(join(served, 'index.html.br'))).toString()).toBe(`một ${long}`);
    expect(deploy(first, '--back').status).toBe(0);
    expect(page('moi/index.html')).toBe('mới');
  });

  test('puts nothing in place of which one letter is another, or where something else lies', () => {
    const spoilt = built('spoilt', { 'index.html': 'ba' });
    writeFileSync(join(spoilt, 'index.html'), 'bà');
    const { status, stderr } = deploy(spoilt);
    expect(status).toBe(1);
    expect(stderr).toContain('[build-damaged]');
    expect(page('index.html')).toContain('hai');
    rmSync(join(served, '_headers'));
    expect(deploy(first).stderr).toContain('[out-dir-taken]');
    expect(page('index.html')).toContain('hai');
  });
});
