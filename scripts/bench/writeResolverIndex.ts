/** Writes the resolver's index of CONTENT_ROOT into FOLDER, as the site's build does: `writeResolverIndex.ts ROOT FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildResolverIndex } from '../../src/domain/search/resolver/buildResolverIndex.ts';

const [root, folder] = process.argv.slice(2) as [string, string];
const { documents, bodies } = loadCorpus(root);
const resolvable = [...documents.values()].map(({ metadata, tree }) => ({
  metadata,
  provisions: tree.provisions,
}));
mkdirSync(folder, { recursive: true });
for (const [name, file] of Object.entries(buildResolverIndex(resolvable, [...bodies.values()])))
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(file));
