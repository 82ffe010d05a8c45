import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EXPORT_FORMATS } from '../domain/exportFormats.ts';
import type { Release } from '../domain/permanence/release.ts';
import { DATA_FILES, SINGLE_FILE } from '../domain/urls.ts';
import { keptExports } from '../exports/press.ts';

/** The address of a document's file. */
const FILE = new RegExp(String.raw`/xuat-ban/[^/?]+\.(?:${Object.keys(EXPORT_FORMATS).join('|')})$`);

/**
 * After the build: the files of documents, which were made when their sizes were asked for, are put in place. Which they
 * are is read from the digests of the release, so that what is handed out is what readers can check it against.
 */
export function handOut(): AstroIntegration {
  return {
    name: 'hand-out',
    hooks: {
      'astro:server:setup': ({ server }) => {
        // Astro looks for a page of a name that comes from content below a slash only.
        server.middlewares.use((request, _, next) => {
          if (request.url && FILE.test(request.url)) request.url += '/';
          next();
        });
      },
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const { files }: Release = JSON.parse(readFileSync(join(out, DATA_FILES.release), 'utf8'));
        const laid = Object.entries(files).filter(([path]) => path !== SINGLE_FILE);
        if (laid.length === 0) return;
        const kept = keptExports();
        for (const folder of new Set(laid.map(([path]) => dirname(path))))
          mkdirSync(join(out, folder), { recursive: true });
        for (const [path, digest] of laid) copyFileSync(kept.pathOf(digest), join(out, path));
        kept.prune();
        console.log(`Tệp tải về: ${laid.length}.`);
      },
    },
  };
}
