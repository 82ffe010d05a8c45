import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MachineFault } from '../../src/domain/issue/index.ts';
import { OFFLINE_CATALOGUE, packAddress, readCatalogue } from '../../src/domain/offline/catalogue.ts';

/**
 * Holds a build against its own list of digests (the catalogue of what can be saved offline names every page, script
 * and pack). @throws MachineFault when a file is missing or is not what was built.
 */
export function checkBuild(out: string): void {
  const list = join(out, OFFLINE_CATALOGUE);
  const catalogue = existsSync(list) ? readCatalogue(readFileSync(list, 'utf8')) : undefined;
  if (!catalogue) throw new MachineFault('site-missing', { folder: out });
  for (const pack of catalogue.packs)
    for (const [path, digest] of [
      ...Object.entries(pack.files ?? {}),
      [packAddress(pack), pack.digest] as const,
    ])
      checkFile(join(out, path.endsWith('/') ? `${path}index.html` : path), digest);
}

function checkFile(file: string, digest: string): void {
  const found = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
  if (!found.startsWith(digest)) throw new MachineFault('build-damaged', { file });
}
