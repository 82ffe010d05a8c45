import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptFiles } from './keptFiles.ts';

const HOUR = 3_600_000;
let cache: string;
let kept: KeptFiles;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'kept-'));
  kept = new KeptFiles('files', cache);
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

/** A file that was last used so many hours ago. */
function keepUnused(name: string, hours: number): void {
  kept.keep(name, name);
  const time = new Date(Date.now() - hours * HOUR);
  utimesSync(kept.pathOf(name), time, time);
}
/** Builds that began so many hours ago each. */
const build = (...hours: number[]) => {
  for (const ago of hours) kept.prune(Date.now() - ago * HOUR);
};
const hours = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, at) => from - at);

describe('kept files', () => {
  it('are found by their name, and not before they are kept', () => {
    expect(kept.use('a')).toBeUndefined();
    kept.keep('a', 'Đảng bộ');
    expect(kept.use('a')?.toString()).toBe('Đảng bộ');
    expect(readdirSync(join(cache, 'files'))).toEqual(['a']);
  });

  it('are as old as their last use', () => {
    keepUnused('a', 50);
    kept.use('a');
    expect(Date.now() - statSync(kept.pathOf('a')).mtimeMs).toBeLessThan(HOUR);
  });

  it('go when none of the last 20 builds has used them', () => {
    keepUnused('before all', 31);
    keepUnused('before the last 20', 21);
    keepUnused('by the first of the last 20', 19.5);
    keepUnused('lately', 3);
    // What a build that was killed left half written.
    writeFileSync(kept.pathOf('half.4711'), '');
    utimesSync(kept.pathOf('half.4711'), new Date(0), new Date(0));
    build(...hours(30, 1));
    expect(readdirSync(join(cache, 'files')).sort()).toEqual([
      'begun',
      'by the first of the last 20',
      'lately',
    ]);
    expect(readdirSync(join(cache, 'files/begun'))).toHaveLength(20);
  });

  it('stay while there were fewer builds, however old they are', () => {
    keepUnused('a', 10_000);
    build(...hours(19, 1));
    expect(existsSync(kept.pathOf('a'))).toBe(true);
  });

  it('stay for a build that is under way while others end', () => {
    keepUnused('a', 500);
    kept.use('a');
    build(...hours(60, 1), 0);
    expect(kept.use('a')?.toString()).toBe('a');
  });

  it('do not go for builds of a day that has not come', () => {
    keepUnused('a', 1);
    build(...hours(-1, -30), 2);
    expect(existsSync(kept.pathOf('a'))).toBe(true);
    expect(readdirSync(join(cache, 'files/begun'))).toHaveLength(1);
  });

  it('may be given up by two builds at once', () => {
    keepUnused('old', 500);
    const other = new KeptFiles('files', cache);
    build(...hours(30, 1));
    other.prune();
    kept.prune();
    expect(existsSync(kept.pathOf('old'))).toBe(false);
    expect(kept.use('old')).toBeUndefined();
  });
});
