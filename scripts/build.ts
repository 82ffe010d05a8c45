/**
 * Builds the site whole or not at all: content is checked first, pages and search go to a folder beside `dist/`,
 * and only a complete site takes its place. Set SITE_URL and BASE_PATH for the host (see README); OUT_DIR builds into
 * another folder, CONTENT_ROOT from other content.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { currentCorpus } from '../src/corpus/current.ts';
import { CorpusError } from '../src/domain/issue/index.ts';

const OUT = process.env['OUT_DIR'] ?? 'dist';
const BUILDING = `${OUT}.building`;

try {
  currentCorpus();
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exit(1);
}
rmSync(BUILDING, { recursive: true, force: true });
process.env['NODE_ENV'] = 'production';
await build({ outDir: BUILDING, logLevel: 'warn' });
if (!existsSync(`${BUILDING}/index.html`)) throw new Error('The build wrote no home page.');
rmSync(OUT, { recursive: true, force: true });
renameSync(BUILDING, OUT);
console.log(`Đã dựng xong: ${OUT}/`);
