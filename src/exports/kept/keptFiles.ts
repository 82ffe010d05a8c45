import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const CACHE = 'node_modules/.cache';
/** What none of so many last builds has used is given up. */
const BUILDS = 20;
/** The folder in which each build leaves an empty file, named by the time when it began. */
const BEGUN = 'begun';
/** A file's own time is kept in parts of a second that differ from system to system. */
const SECOND = 1000;

/**
 * Files that builds made and need not make again, by name, in a folder below `node_modules/.cache`. A file is as old as
 * its last use. Several builds may use one folder at once: a file is there whole or not at all, and whoever misses one
 * makes it.
 */
export class KeptFiles {
  readonly #folder: string;

  constructor(name: string, cache = CACHE) {
    this.#folder = join(cache, name);
  }

  /** Where a file is or would be. */
  pathOf(name: string): string {
    return join(this.#folder, name);
  }

  /** The file, which is used by this; undefined where there is none. */
  use(name: string): Buffer | undefined {
    try {
      const bytes = readFileSync(this.pathOf(name));
      const now = new Date();
      utimesSync(this.pathOf(name), now, now);
      return bytes;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  keep(name: string, bytes: string | Uint8Array): void {
    const file = this.pathOf(name);
    mkdirSync(this.#folder, { recursive: true });
    // Renamed when whole: a build that is cut short leaves no half file for the next one.
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  }

  /** To be called by a build when it has used all that it needs; `began` is when it did, in milliseconds since 1970. */
  prune(began = performance.timeOrigin): void {
    const begun = join(this.#folder, BEGUN);
    mkdirSync(begun, { recursive: true });
    writeFileSync(join(begun, `${Math.floor(began)}-${process.pid}`), '');
    const now = Date.now();
    const builds = readdirSync(begun)
      .map((name) => ({ name, time: Number(name.split('-')[0]) }))
      // Of a day when the clock was wrong.
      .filter(({ time }) => time <= now)
      .sort((a, b) => b.time - a.time);
    const last = builds.slice(0, BUILDS);
    for (const name of readdirSync(begun))
      if (!last.some((build) => build.name === name)) rmSync(join(begun, name), { force: true });
    if (last.length === BUILDS) this.#removeUnusedSince(last.at(-1)!.time - SECOND);
  }

  #removeUnusedSince(time: number): void {
    for (const entry of readdirSync(this.#folder, { withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = this.pathOf(entry.name);
      // Another build may have been here first.
      const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? time;
      if (used < time) rmSync(file, { force: true });
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
