import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { searchClauses } from '../../src/domain/search/clause/search.ts';
import { type Engine, LoadedFiles } from './engine.ts';
import { goldenId } from './golden.ts';
import { openIndex } from './openIndex.ts';
import { transferredBytes } from './transferred.ts';

/** The clause index in `folder`; the first query pays for the code of the worker and the page too. */
export async function clauseEngine(folder: string): Promise<Engine> {
  const code = await codeFiles();
  return {
    name: 'clause index',
    open: async () => {
      const files = new LoadedFiles();
      for (const [name, bytes] of code) files.note(name, bytes);
      const index = await openIndex(folder, ({ name, bytes }) =>
        files.note(name, transferredBytes(name, bytes)),
      );
      return async (query) => {
        const { hits } = await searchClauses(index, query);
        return { answers: hits.map(goldenId), loaded: files.take() };
      };
    },
  };
}

/** What the reader's browser loads of our code, the page's part and the worker, as the site's build makes them. */
async function codeFiles(): Promise<[name: string, bytes: number][]> {
  const outDir = mkdtempSync(join(tmpdir(), 'clause-code-'));
  const input = 'src/browser/search/clauseSearch.ts';
  const rollupOptions = { input, preserveEntrySignatures: 'strict' as const };
  await build({ configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true, rollupOptions } });
  const names = readdirSync(join(outDir, 'assets')).filter((name) =>
    /^(?:clauseSearch|clauseWorker|workerLine)-/.test(name),
  );
  const files = names.map((name): [string, number] => [
    name,
    transferredBytes(name, readFileSync(join(outDir, 'assets', name))),
  ]);
  rmSync(outDir, { recursive: true });
  return files;
}
