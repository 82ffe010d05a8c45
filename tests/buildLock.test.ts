import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { basePath } from '../scripts/basePath.ts';
import { alone, inTurn } from '../scripts/buildLock.ts';
import { siteUrl } from '../scripts/siteUrl.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build alone in its folder', () => {
  const lock = join(folder, 'dist.building.lock');

  it('refuses a second one while it is at work, and says who is', async () => {
    await alone(lock, async () => {
      await expect(alone(lock, async () => {})).rejects.toThrow(
        new RegExp(`\\[build-running\\].*tiến trình ${process.pid},`),
      );
      expect(existsSync(lock)).toBe(true);
    });
    expect(existsSync(lock)).toBe(false);
  });

  it('lets the next one in when it failed', async () => {
    await expect(alone(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await alone(lock, async () => {});
  });

  it('takes no notice of a lock whose process was killed', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(lock, `${pid} 08:00:00`);
    let seen = '';
    await alone(lock, async () => {
      seen = readFileSync(lock, 'utf8');
    });
    expect(seen).toMatch(new RegExp(`^${process.pid} `));
  });
});

describe('builds that share something', () => {
  it('wait for each other, also for one that fails', async () => {
    const lock = join(folder, 'shared.lock');
    const seen: string[] = [];
    const build = (name: string, fails = false) =>
      inTurn(lock, async () => {
        seen.push(`${name} begins`);
        await new Promise((done) => setTimeout(done, 20));
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
      });
    const first = build('one', true);
    await Promise.allSettled([first, build('two')]);
    expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
    await expect(first).rejects.toThrow('one');
  });
});

describe('a setting that cannot be', () => {
  it.each([
    'vi-du.vn',
    'https://vi-du.vn/thu-muc/',
    'https://ten:mat-khau@vi-du.vn',
    'https://vi-du.vn ',
    'https://vi-du.vn?',
  ])('is no address to publish at: “%s”', (written) => {
    expect(() => siteUrl(written)).toThrow('[site-url-invalid]');
  });

  it.each(['/../x/', '/a b/'])('is no folder of a host: “%s”', (written) => {
    expect(() => basePath(written)).toThrow('[base-invalid]');
  });
});

describe('npm run build with a setting that cannot be', () => {
  it.each([
    ['SITE_URL', 'vi-du.vn', 'site-url-invalid'],
    ['BASE_PATH', '/a b/', 'base-invalid'],
  ])('%s=%s says so in one line and builds nothing', (name, value, code) => {
    const out = join(folder, 'out');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, OUT_DIR: out, [name]: value },
      encoding: 'utf8',
      timeout: 240_000,
    });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`[${code}]`)]);
    expect([status, existsSync(out)]).toEqual([1, false]);
  });
});
