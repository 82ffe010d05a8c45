import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { caddyConfig } from '../scripts/deploy/caddy.ts';
import { readHostPlan } from '../scripts/deploy/hostPlan.ts';
import { iisConfig } from '../scripts/deploy/iis.ts';
import { redirectsFile } from '../scripts/deploy/netlify.ts';
import { nginxConfig } from '../scripts/deploy/nginx.ts';
import { filesOf, putInPlace } from '../scripts/deploy/putInPlace.ts';

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
  ['iis', iisConfig(plan), ['<location path="nhung">', 'fileExtension=".webmanifest"', 'frame-ancestors *']],
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
