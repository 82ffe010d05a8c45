/**
 * Builds the site whole or not at all: content is checked first, pages and search go to a folder beside `dist/`,
 * and only a complete site takes its place. Set SITE_URL and BASE_PATH for the host (see README).
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { loadCorpus } from '../src/corpus/load.ts';
import { CorpusError } from '../src/domain/issue/index.ts';

const BUILDING = 'dist.building';

try {
  loadCorpus(process.cwd());
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exit(1);
}
rmSync(BUILDING, { recursive: true, force: true });
process.env['NODE_ENV'] = 'production';
await build({ outDir: BUILDING, logLevel: 'warn' });
if (!existsSync(`${BUILDING}/index.html`)) throw new Error('The build wrote no home page.');
rmSync('dist', { recursive: true, force: true });
renameSync(BUILDING, 'dist');
console.log('Đã dựng xong: dist/');
