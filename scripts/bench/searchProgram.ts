import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { LaterParts } from '../../src/domain/search/clause/parts.ts';
import { transferredBytes } from './transferred.ts';

/** Files of the program that answers words, with their bytes: what every query needs, and each later part. */
export type SearchProgram = Record<'first' | keyof LaterParts, readonly [name: string, bytes: number][]>;

/** Files that each part of the program is built into, by the beginnings of their names. */
const FILES: Record<'first' | keyof LaterParts, RegExp> = {
  first: /^(?:clauseSearch|clauseWorker|workerLine)-/,
  question: /^question-/,
  otherwise: /^otherwise-/,
  nearest: /^nearest-/,
  respell: /^respell-/,
};

/** What the reader's browser loads of our code, the page's part and the worker's, as the site's build makes them. */
export async function searchProgram(): Promise<SearchProgram> {
  const outDir = mkdtempSync(join(tmpdir(), 'clause-code-'));
  const input = 'src/browser/search/clauseSearch.ts';
  const rollupOptions = { input, preserveEntrySignatures: 'strict' as const };
  await build({
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, rollupOptions },
  });
  const files = readdirSync(join(outDir, 'assets')).map((name) => ({
    name,
    bytes: readFileSync(join(outDir, 'assets', name)),
  }));
  rmSync(outDir, { recursive: true });
  const partOf = (part: keyof typeof FILES) => {
    // The page has later parts of its own, for browsers without workers.
    const own = files.filter(
      ({ name, bytes }) => FILES[part].test(name) && (part === 'first' || bytes.includes('./clauseWorker-')),
    );
    if (own.length === 0) throw new Error(`The program has no file for “${part}”.`);
    return own.map(({ name, bytes }): [string, number] => [name, transferredBytes(name, bytes)]);
  };
  return {
    first: partOf('first'),
    question: partOf('question'),
    otherwise: partOf('otherwise'),
    nearest: partOf('nearest'),
    respell: partOf('respell'),
  };
}
