import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  OFFLINE_CATALOGUE,
  packAddress,
  readCatalogue,
  SERVICE_WORKER,
} from '../../src/domain/offline/catalogue.ts';
import { openPack } from '../../src/domain/offline/pack.ts';
import { OUT, report } from './builtPages.ts';

const KIB = 1024;
const brotli = (file: string) =>
  brotliCompressSync(readFileSync(join(OUT, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    .length;
const catalogue = readCatalogue(readFileSync(join(OUT, OFFLINE_CATALOGUE), 'utf8'))!;
const packs = catalogue.packs.map((entry) => ({ entry, bytes: readFileSync(join(OUT, packAddress(entry))) }));

describe('the library for reading offline', () => {
  it('is at most 1.5 MiB, search included', () => {
    const size = packs.reduce((sum, { bytes }) => sum + bytes.length, brotli(OFFLINE_CATALOGUE));
    report(`the whole library saved: ${(size / KIB).toFixed(0)} KiB in ${packs.length} packs`);
    expect(size).toBeLessThanOrEqual(1536 * KIB);
  });

  it('brings at most 8 KiB of script, the worker and the part of its page', () => {
    const page = readFileSync(join(OUT, 'ngoai-tuyen/index.html'), 'utf8');
    const scripts = [...page.matchAll(/<script[^>]* src="([^"]*ngoai-tuyen|[^"]*\/index\.[^"]+)"/g)];
    const own = scripts.map(([, src]) => src!);
    expect(own).toHaveLength(1);
    const size = brotli(SERVICE_WORKER) + brotli(own[0]!);
    report(`script for reading offline: ${(size / KIB).toFixed(1)} KiB`);
    expect(size).toBeLessThanOrEqual(8 * KIB);
  });

  it('has packs with the digests of the catalogue, and every page of the sitemap in one of them', () => {
    for (const { entry, bytes } of packs) {
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(entry.digest);
      const files = openPack(gunzipSync(bytes));
      expect(Object.keys(entry.files ?? {}).filter((path) => !files.has(path))).toEqual([]);
    }
    const sitemap = readFileSync(join(OUT, 'sitemap-0.xml'), 'utf8');
    const pages = [...sitemap.matchAll(/<loc>([^<]+)/g)].map(([, url]) => new URL(url!).pathname);
    const named = new Set(catalogue.packs.flatMap(({ files }) => Object.keys(files ?? {})));
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.filter((path) => !named.has(path))).toEqual([]);
  });

  it('can be kept as an application: a manifest whose icons are there', () => {
    const manifest = JSON.parse(readFileSync(join(OUT, 'manifest.webmanifest'), 'utf8'));
    for (const { src } of manifest.icons) expect(existsSync(join(OUT, src)), src).toBe(true);
    for (const { url } of manifest.shortcuts)
      expect(existsSync(join(OUT, url, 'index.html')), url).toBe(true);
  });
});
