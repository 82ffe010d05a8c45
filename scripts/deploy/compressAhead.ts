import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { inTurns } from '../inTurns.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const WORTH = 512;
const WORDS = /\.(?:html|js|css|json|svg|txt|xml|csv|ics|md|webmanifest)$/;

/** Lays a `.br` and a `.gz` beside every file of words of a folder, as hosts look for them. How many were made. */
export async function compressAhead(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WORDS.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const made = await inTurns(files, compress);
  return made.reduce((sum, one) => sum + one, 0);
}

async function compress(file: string): Promise<number> {
  const bytes = readFileSync(file);
  if (bytes.length < WORTH) return 0;
  const [br, gz] = await Promise.all([
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }),
    zip(bytes, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
  return 2;
}
