import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { searchClauses } from '../../src/domain/search/clause/search.ts';
import type { Engine } from './engine.ts';
import { goldenId } from './golden.ts';
import { openIndex } from './openIndex.ts';
import { transferredBytes } from './transferred.ts';

/** The clause index in `folder`; the first query pays for the code of the worker and the page too. */
export async function clauseEngine(folder: string): Promise<Engine> {
  const code = await codeBytes();
  return {
    name: 'clause index',
    open: async () => {
      let bytes = code.bytes;
      let requests = code.files;
      const index = await openIndex(folder, (file) => {
        bytes += transferredBytes(file.name, file.bytes);
        requests++;
      });
      return async (query) => {
        const { hits } = await searchClauses(index, query);
        const measured = { answers: hits.map(goldenId), bytes, requests };
        bytes = 0;
        requests = 0;
        return measured;
      };
    },
  };
}

/** What the reader's browser loads of our code, the page's part and the worker, as the site's build makes them. */
async function codeBytes(): Promise<{ bytes: number; files: number }> {
  const outDir = mkdtempSync(join(tmpdir(), 'clause-code-'));
  const input = 'src/browser/search/clauseSearch.ts';
  const rollupOptions = { input, preserveEntrySignatures: 'strict' as const };
  await build({ configFile: false, logLevel: 'error', build: { outDir, emptyOutDir: true, rollupOptions } });
  const files = readdirSync(join(outDir, 'assets')).filter((name) => /^(?:clauseSearch|worker)-/.test(name));
  const bytes = files.map((name) => transferredBytes(name, readFileSync(join(outDir, 'assets', name))));
  rmSync(outDir, { recursive: true });
  return { bytes: bytes.reduce((sum, one) => sum + one, 0), files: files.length };
}
