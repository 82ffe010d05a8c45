import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MachineFault } from '../../src/domain/issue/index.ts';
import { CATALOGUE, packAddress, readCatalogue } from '../../src/domain/offline/catalogue.ts';

/**
 * Holds a build against its own list of digests (the catalogue of what can be saved offline names every page, script
 * and pack). @throws MachineFault when a file is missing or is not what was built.
 */
export function checkBuild(out: string): void {
  const list = join(out, CATALOGUE);
  const catalogue = existsSync(list) ? readCatalogue(readFileSync(list, 'utf8')) : undefined;
  if (!catalogue || !existsSync(join(out, 'index.html')))
    throw new MachineFault('site-missing', { folder: out });
  for (const pack of catalogue.packs) {
    const named = Object.entries(pack.files ?? {});
    for (const [path, short] of [...named, [packAddress(pack), pack.digest] as const]) {
      const file = join(out, path.endsWith('/') ? `${path}index.html` : path);
      if (pack.kind === 'pieces' && path !== packAddress(pack)) continue;
      const digest = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
      if (!digest.startsWith(short)) throw new MachineFault('build-damaged', { file });
    }
  }
}
