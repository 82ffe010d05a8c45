import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { loadCorpus } from './load.ts';

let cached: { corpus: Corpus; stamp: string } | undefined;

/**
 * The corpus in `content/` below the project, or below CONTENT_ROOT; read once a build, and again while developing
 * when a file changed.
 */
export function currentCorpus(root = process.env['CONTENT_ROOT'] ?? process.cwd()): Corpus {
  const isDeveloping = process.env['NODE_ENV'] === 'development';
  const stamp = cached && !isDeveloping ? cached.stamp : contentStamp(root);
  // While an author is writing, addresses and words are not final.
  if (cached?.stamp !== stamp)
    cached = { corpus: loadCorpus(root, { checksPermalinks: !isDeveloping }), stamp };
  return cached.corpus;
}

function contentStamp(root: string): string {
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return `${files.length} ${Math.max(...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs))}`;
}
