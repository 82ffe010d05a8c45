import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCorpus } from '../src/corpus/load.ts';
import { UNPUBLISHED } from '../src/corpus/readPermalinks.ts';
import { CorpusError, type Issue } from '../src/domain/issue/index.ts';

/**
 * A copy of the project's content in a folder of its own, for faults to be planted in. Its register of
 * addresses says that nothing in it was ever published.
 */
export function copyContent(): string {
  const root = mkdtempSync(join(tmpdir(), 'planted-content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'content/permalinks.lock'), `${UNPUBLISHED}\n`);
  return root;
}

export function removeFolder(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

/** Replaces words in a file of the copy; a fault that was not planted is no test. */
export function plant(root: string, file: string, words: string | RegExp, fault: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const planted = text.replace(words, fault);
  if (planted === text) throw new Error(`“${words}” does not stand in ${file}`);
  writeFileSync(path, planted);
}

/** Where words stand in a file, as `line:column`; they stand there once. */
export function placeOf(root: string, file: string, words: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  const offset = text.indexOf(words);
  if (offset < 0 || text.indexOf(words, offset + 1) >= 0)
    throw new Error(`“${words}” does not stand once in ${file}`);
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** The issues of a run over a folder of content; none when it loads. */
export function issuesIn(root: string): readonly Issue[] {
  try {
    loadCorpus(root);
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.issues;
    throw error;
  }
}
