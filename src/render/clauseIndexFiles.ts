import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ClauseSource } from '../corpus/clauseRecords.ts';
import { ClauseIndexBuilder } from '../domain/search/clause/buildClauseIndex.ts';
import type { Manifest } from '../domain/search/clause/layout.ts';

/**
 * Writes the clause index into `folder`: everything in a folder named after its contents, and `muc-luc.json` that names
 * it. A page that has read the manifest of one build never mixes its files with those of another.
 */
export function writeClauseIndex(
  { records, abbreviations, thesaurus }: ClauseSource,
  folder: string,
): Manifest {
  const builder = new ClauseIndexBuilder();
  for (const record of records) builder.add(record);
  rmSync(folder, { recursive: true, force: true });
  const fresh = join(folder, 'moi');
  const digest = createHash('sha256');
  const made = new Set<string>();
  const rest = builder.finish(
    abbreviations,
    (name, bytes) => {
      digest.update(name).update(bytes);
      const path = join(fresh, name);
      if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
      made.add(dirname(path));
      writeFileSync(path, bytes);
    },
    thesaurus,
  );
  const manifest = { ...rest, version: digest.update(JSON.stringify(rest)).digest('hex').slice(0, 10) };
  renameSync(fresh, join(folder, manifest.version));
  writeFileSync(join(folder, 'muc-luc.json'), JSON.stringify(manifest));
  return manifest;
}
