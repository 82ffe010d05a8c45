import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './corpus.ts';
import { listContent } from './listContent.ts';
import { loadCorpus } from './load.ts';

let cached: { corpus: Corpus; stamp: string } | undefined;

/** The folder that holds `content/`: CONTENT_ROOT, or the project. */
function contentRoot(): string {
  return process.env['CONTENT_ROOT'] || process.cwd();
}

/**
 * The corpus in `content/` below the project, or below CONTENT_ROOT; read once a build, and again while developing
 * when a file changed.
 */
export function currentCorpus(root = contentRoot()): Corpus {
  const isDeveloping = process.env['NODE_ENV'] === 'development';
  if (cached && !isDeveloping) return cached.corpus;
  const stamp = isDeveloping ? contentStamp(root) : '';
  // While an author is writing, addresses and words are not final.
  if (cached?.stamp !== stamp || !cached)
    cached = { corpus: loadCorpus(root, { checksPermalinks: !isDeveloping }), stamp };
  return cached.corpus;
}

/** Tells any change of any file: a file put back from Git may be older than the one in its place. */
export function contentStamp(root: string): string {
  return listContent(root, 'content')
    .filter(({ kind }) => kind === 'file')
    .map(({ file }) => {
      const { mtimeMs, size } = statSync(join(root, file));
      return `${file} ${mtimeMs} ${size}`;
    })
    .join('\n');
}
