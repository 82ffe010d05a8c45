import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { splitStroke } from '../domain/text/stroke.ts';

/**
 * Size of Pagefind's index files. A query of three words opens three of them, and at the usual 20,000 they hold a third
 * of all words of the site each. Pagefind reads it from its environment and calls it unstable: the version is pinned,
 * and a test of the built site looks at the files.
 */
const INDEX_CHUNK = 2500;

/** After the build: the index of the broad search over every page that has a `data-pagefind-body`. */
export function buildBroadSearch(): AstroIntegration {
  return {
    name: 'broad-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(INDEX_CHUNK);
        const { index, errors } = await pagefind.createIndex({
          forceLanguage: 'vi',
          excludeSelectors: ['.side', '.proof', '.card', '.toc'],
        });
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        for (const file of htmlFiles(root)) {
          const content = readFileSync(file, 'utf8');
          if (!content.includes('data-pagefind-body')) continue;
          const url = `/${relative(root, file)
            .split(sep)
            .join('/')
            .replace(/index\.html$/, '')}`;
          const added = await index.addHTMLFile({ url, content: splitStroke(apart(content)) });
          if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
        }
        await index.writeFiles({ outputPath: join(root, 'pagefind') });
        failAloud(join(root, 'pagefind/pagefind.js'));
        await pagefind.close();
      },
    },
  };
}

const SILENCE = '"load_index_chunk")).catch(()=>{})';

/**
 * Pagefind 1.6.0 answers without a file of its index that it could not load, and tells of it on the console only. A
 * reader would take an answer with gaps for the whole: there its search has to fail.
 */
function failAloud(program: string): void {
  const text = readFileSync(program, 'utf8');
  if (text.split(SILENCE).length !== 2)
    throw new Error('Pagefind: the place where a fault of its index is passed over is not where it was.');
  writeFileSync(program, text.replace(SILENCE, SILENCE.replace('.catch(()=>{})', '')));
}

/** Pagefind sets words together that only the style keeps apart: of two cells, of a link and what stands under it. */
const apart = (html: string) => html.replace(/<\/t[dh]>|<\/a>(?=<)/g, ' $&');

/** Every HTML file below a folder, in a stable order. */
export function htmlFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
