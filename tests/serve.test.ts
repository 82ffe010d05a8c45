import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readBuiltSite } from '../scripts/serve/builtSite.ts';
import { freePort } from './freePort.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const running: ChildProcess[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.kill();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const POLICY = "default-src 'none'";
const page = (words: string) => `<!doctype html><title>${words}</title>${`<p>${words}</p>`.repeat(200)}`;

/** A small built site: every page says `words`. */
function site(name: string, words: string, base = ''): string {
  const out = join(folder, name);
  const files = {
    'index.html': page(words),
    'chuong-trinh/index.html': page(words),
    '404.html': page('lost'),
    'nhiem-vu.csv': 'a,b',
    _headers: `${base}/*\n  X-Content-Type-Options: nosniff\n${base}/chuong-trinh/*\n  Content-Security-Policy: ${POLICY}\n`,
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  }
  return out;
}

async function serve(out: string, environment: Record<string, string> = {}) {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/serve.ts', String(port)], {
    env: { ...process.env, OUT_DIR: out, BASE_PATH: '/', ...environment },
  });
  running.push(child);
  const said = await new Promise<string>((line) => child.stdout.once('data', (bytes) => line(String(bytes))));
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`http://localhost:${port}${path}`, { redirect: 'manual', ...init });
  return { port, said, ask };
}

/** A command that should fail at once, and all that it says. */
function failing(argv: string[], environment: Record<string, string>) {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/serve.ts', ...argv], {
    env,
    encoding: 'utf8',
    timeout: 240_000,
  });
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

describe('npm run serve', () => {
  it('leads an address without its last slash to the one with it, the question kept', async () => {
    const { ask } = await serve(site('slash', 'one'));
    const { status, headers } = await ask('/chuong-trinh?q=a');
    expect([status, headers.get('location')]).toEqual([301, '/chuong-trinh/?q=a']);
  });

  it('answers a page with the policy of its rule, the page for lost addresses with 404', async () => {
    const { ask } = await serve(site('rules', 'one'));
    expect((await ask('/chuong-trinh/')).headers.get('content-security-policy')).toBe(POLICY);
    const lost = await ask('/khong-co/');
    expect([lost.status, await lost.text()]).toEqual([404, page('lost')]);
    expect((await ask('/%E0%A4%A')).status).toBe(404);
    expect((await ask('/../package.json')).status).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });

  it('has one address for a folder, and none for the file of headers', async () => {
    const { ask } = await serve(site('index', 'one'));
    const moved = await Promise.all(
      ['/index.html?q=a', '/chuong-trinh/index%2Ehtml'].map((path) => ask(path)),
    );
    expect(moved.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [301, '/?q=a'],
      [301, '/chuong-trinh/'],
    ]);
    expect((await ask('/_headers')).status).toBe(404);
  });

  it('sends a page compressed, and nothing at all to who has it', async () => {
    const { ask } = await serve(site('brotli', 'one'));
    const first = await ask('/', { headers: { 'accept-encoding': 'br' } });
    expect(first.headers.get('content-encoding')).toBe('br');
    expect(await first.text()).toBe(page('one'));
    const etag = first.headers.get('etag')!;
    for (const sent of [etag, `"other", W/${etag}`, '*'])
      expect(
        (await ask('/', { headers: { 'accept-encoding': 'br', 'if-none-match': sent } })).status,
        sent,
      ).toBe(304);
    for (const [accepted, sent] of [
      ['br;q=0', null],
      ['BR ; q=0.0, gzip', 'gzip'],
      ['GZIP, Br', 'br'],
    ] as const)
      expect(
        (await ask('/', { headers: { 'accept-encoding': accepted } })).headers.get('content-encoding'),
        accepted,
      ).toBe(sent);
  });

  it.each(['tra-cuu', '/tra-cuu', '/tra-cuu/'])('takes BASE_PATH=%s for one folder', async (written) => {
    const { said, ask, port } = await serve(site('base', 'one', '/tra-cuu'), { BASE_PATH: written });
    expect(said).toContain(`http://localhost:${port}/tra-cuu/ `);
    expect((await ask('/tra-cuu/')).status).toBe(200);
    expect((await ask('/')).headers.get('location')).toBe('/tra-cuu/');
    expect((await ask('/chuong-trinh/')).status).toBe(404);
  });

  it('sends whole pages of one build or the other while a build takes its place, and while there is none', async () => {
    const out = site('replaced', 'old');
    const next = site('next', 'new');
    const { ask } = await serve(out);
    const wrong: string[] = [];
    const seen = new Set<string>();
    let isDone = false;
    const asking = Promise.all(
      Array.from({ length: 8 }, async () => {
        while (!isDone) {
          const text = await (await ask('/')).text();
          seen.add(text);
          if (text !== page('old') && text !== page('new')) wrong.push(text.slice(0, 80));
        }
      }),
    );
    renameSync(out, `${out}.before`);
    await new Promise((later) => setTimeout(later, 1200));
    renameSync(next, out);
    await expect.poll(() => seen.has(page('new')), { timeout: 60_000 }).toBe(true);
    isDone = true;
    await asking;
    expect(wrong).toEqual([]);
  });
});

describe('npm run serve that cannot start says why in one line', () => {
  it.each([
    ['a word for a port', ['tám'], {}, 'port-invalid'],
    ['a port that there is not', ['70000'], {}, 'port-invalid'],
    ['no site', [], { OUT_DIR: join(folder, 'nothing') }, 'site-missing'],
    ['a folder that is no folder', [], { BASE_PATH: '/a b/' }, 'base-invalid'],
  ] as const)('%s', (_, argv, environment, code) => {
    const { status, lines } = failing([...argv], { OUT_DIR: site('said', 'one'), ...environment });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`[${code}]`);
    expect(status).toBe(1);
  });

  it('a site without its headers', () => {
    const out = site('bare', 'one');
    rmSync(join(out, '_headers'));
    expect(failing([], { OUT_DIR: out }).lines[0]).toContain('[headers-missing]');
  });

  it('takes a folder for no page and for no rules', () => {
    for (const [file, code] of [
      ['_headers', 'headers-missing'],
      ['index.html', 'site-missing'],
    ] as const) {
      const out = site(`folder-${code}`, 'one');
      rmSync(join(out, file));
      mkdirSync(join(out, file));
      expect(() => readBuiltSite(out, '')).toThrow(expect.objectContaining({ code }));
    }
  });

  it.each([
    ['nothing', '', '[headers-missing]'],
    ['what is no rule', 'xyz\n', 'Dòng 1 của'],
    ['what no answer can carry', '/*\r\n  X-A: chữ\r\n', 'Dòng 2 của'],
  ])('a file of headers that holds %s', (_, text, said) => {
    const out = site('broken', 'one');
    writeFileSync(join(out, '_headers'), text);
    const { lines } = failing([], { OUT_DIR: out });
    expect(lines).toEqual([expect.stringContaining(said)]);
  });

  it('a site that was built for another folder', () => {
    const { lines } = failing([], { OUT_DIR: site('elsewhere', 'one', '/a'), BASE_PATH: 'b' });
    expect(lines).toEqual([expect.stringContaining('dựng cho thư mục “/a/”, không phải “/b/”')]);
  });

  it('a busy port', async () => {
    const { port } = await serve(site('busy', 'one'));
    const { status, lines } = failing([String(port)], { OUT_DIR: site('busy', 'one') });
    expect(lines).toEqual([expect.stringContaining('[port-busy]')]);
    expect(status).toBe(1);
  });
});
