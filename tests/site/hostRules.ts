import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostName, programOf, type RunningHost, startHost } from '../../scripts/deploy/runningHost.ts';
import { headersOf, parseHeaderRules } from '../../scripts/serve/headerRules.ts';
import { freePort } from '../freePort.ts';

/** A built site that was compressed ahead, and the folder it was built for (`/tra-cuu`, empty at the root). */
export interface ReadySite {
  folder: string;
  base: string;
}

/** Types by the ends of names (README, "Types"); hosts may name scripts and XML in two ways. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; charset=utf-8$/,
  js: /^(?:text|application)\/javascript; charset=utf-8$/,
  json: /^application\/json/,
  svg: /^image\/svg\+xml/,
  xml: /^(?:text|application)\/xml/,
  txt: /^text\/plain; charset=utf-8$/,
  md: /^text\/markdown; charset=utf-8$/,
  csv: /^text\/csv; charset=utf-8$/,
  ics: /^text\/calendar; charset=utf-8$/,
  webmanifest: /^application\/manifest\+json$/,
  epub: /^application\/epub\+zip$/,
  pdf: /^application\/pdf$/,
  docx: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/,
  png: /^image\/png$/,
  bin: /^application\/octet-stream$/,
};

/** Holds a real host, with the configuration made for it, against what a host has to do. */
export function hostRules(host: HostName, site: () => ReadySite): void {
  const program = programOf(host);
  if (!program) console.log(`• ${host}: not on this machine, its configuration is not tried`);
  describe.skipIf(!program)(`${host}, with the configuration made for it`, () => {
    let running: RunningHost;
    let ready: ReadySite;
    let files: string[];
    beforeAll(async () => {
      ready = site();
      files = readdirSync(ready.folder, { recursive: true, encoding: 'utf8' });
      running = await startHost(host, ready.folder, ready.base, await freePort());
    });
    afterAll(() => running?.stop());
    /** Asks without following, and without putting an address in order as `fetch` would. */
    const ask = (path: string, headers: Record<string, string> = {}) =>
      new Promise<IncomingMessage & { bytes: Buffer }>((done, failed) => {
        const { hostname, port } = new URL(running.address);
        get({ hostname, port, path, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part) => parts.push(part));
          response.on('end', () => done(Object.assign(response, { bytes: Buffer.concat(parts) })));
        }).on('error', failed);
      });
    const file = (path: string) => readFileSync(join(ready.folder, path));
    const first = (end: RegExp) => `/${files.find((name) => end.test(name))}`;

    it('gives each address the headers of its rule, and asks for what may change', async () => {
      const rules = parseHeaderRules(file('_headers').toString(), '_headers');
      const asked = ['/', '/chuong-trinh/', '/du-lieu/', '/manifest.webmanifest', first(/^_astro\/.*js$/)];
      for (const path of [...asked, first(/^nhung\/.*\/index\.html$/).replace(/index\.html$/, '')]) {
        const { statusCode, headers } = await ask(ready.base + path);
        expect(statusCode, path).toBe(200);
        const { 'Content-Type': _, ...expected } = headersOf(rules, ready.base + path);
        for (const [name, value] of Object.entries({ 'Cache-Control': 'no-cache', ...expected }))
          expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
        if (!path.startsWith('/nhung/'))
          expect(headers['content-security-policy'] ?? '').not.toMatch(/ancestors \*/);
      }
    });

    it('knows the type of every kind of file', async () => {
      for (const [end, type] of Object.entries(TYPES)) {
        const path = first(new RegExp(`^(?!pagefind|nhung|404).*\\.${end}$`)).replace(/index\.html$/, '');
        const { statusCode, headers } = await ask(ready.base + path);
        expect(statusCode, path).toBe(200);
        expect(headers['content-type']?.toLowerCase(), path).toMatch(type);
      }
    });

    it('hands out what was compressed ahead', async () => {
      const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
      for (const encoding of host === 'caddy' ? (['br', 'gzip'] as const) : (['gzip'] as const)) {
        const { headers, bytes } = await ask(`${ready.base}/chuong-trinh/`, { 'accept-encoding': encoding });
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers.vary).toMatch(/accept-encoding/i);
        const laid = file(`chuong-trinh/index.html.${encoding === 'br' ? 'br' : 'gz'}`);
        expect(bytes.equals(laid)).toBe(true);
        expect(unpack[encoding](bytes).equals(file('chuong-trinh/index.html'))).toBe(true);
      }
      const { headers, bytes } = await ask(`${ready.base}/chuong-trinh/`);
      expect(headers['content-encoding']).toBeUndefined();
      expect(bytes.equals(file('chuong-trinh/index.html'))).toBe(true);
    });

    it('answers with the page for lost addresses, which is not kept, and never shows a list or a file of its own', async () => {
      const lost = ['/khong-co/', '/_astro/', '/_astro/khong-co.js', '/_headers', '/.git/config', '/nhung/'];
      for (const path of lost) {
        const { statusCode, headers, bytes } = await ask(ready.base + path);
        expect(statusCode, path).toBe(404);
        expect(bytes.equals(file('404.html')), path).toBe(true);
        expect(headers['cache-control'], path).toBe('no-cache');
        expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      }
    });

    it('leads to the one address of a page, and on from one that moved, within the host', async () => {
      const leads: [from: string, to: string][] = [
        ['/chuong-trinh', '/chuong-trinh/'],
        ['/chuong-trinh/index.html', '/chuong-trinh/'],
        ['/index.html', '/'],
        ['/cu/', '/chuong-trinh/'],
      ];
      for (const [from, to] of leads) {
        const { statusCode, headers } = await ask(ready.base + from);
        expect([301, 308], from).toContain(statusCode);
        expect(headers.location, from).toBe(ready.base + to);
      }
      expect((await ask(`${ready.base}/cu/`)).statusCode).toBe(301);
      for (const path of ['//vi-du.vn/index.html', '/\\vi-du.vn/index.html'])
        expect((await ask(path)).headers.location ?? '', path).not.toMatch(/^\/[/\\]|^\w+:/);
    });

    it('gives a part of a file, and nothing anew to who has it', async () => {
      const path = first(/\.docx$/);
      const part = await ask(ready.base + path, { range: 'bytes=10-19' });
      expect(part.statusCode).toBe(206);
      expect(part.bytes.equals(file(path).subarray(10, 20))).toBe(true);
      const { headers } = await ask(`${ready.base}/chuong-trinh/`);
      const held = await ask(`${ready.base}/chuong-trinh/`, { 'if-none-match': headers.etag! });
      expect(held.statusCode).toBe(304);
    });
  });
}
