import type { Abbreviations } from '../../src/domain/search/clause/abbreviations.ts';
import { ClauseIndexBuilder } from '../../src/domain/search/clause/buildClauseIndex.ts';
import { ClauseIndex } from '../../src/domain/search/clause/clauseIndex.ts';
import { IndexFault } from '../../src/domain/search/clause/fault.ts';
import { readManifest } from '../../src/domain/search/clause/layout.ts';
import type { ClauseRecord } from '../../src/domain/search/clause/record.ts';
import type { Thesaurus } from '../../src/domain/search/clause/senses.ts';

/** An index of records that is written and read as ever, but lies in `files` instead of a folder. */
export function indexInMemory(
  records: Iterable<ClauseRecord>,
  abbreviations: Abbreviations = {},
  thesaurus: Thesaurus = [],
): { index: ClauseIndex; files: Map<string, Uint8Array> } {
  const builder = new ClauseIndexBuilder();
  for (const record of records) builder.add(record);
  const files = new Map<string, Uint8Array>();
  const rest = builder.finish(abbreviations, (name, bytes) => files.set(name, bytes), thesaurus);
  const manifest = readManifest(JSON.stringify({ ...rest, version: 'memory' }));
  return { index: openFiles(files, manifest), files };
}

/** Opens an index whose files lie in a map. */
export function openFiles(
  files: ReadonlyMap<string, Uint8Array>,
  manifest: ClauseIndex['manifest'],
): ClauseIndex {
  const read = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (!bytes) throw new IndexFault('missing');
    return bytes;
  };
  return new ClauseIndex(manifest, {
    bytes: async (name) => read(name),
    text: async (name) => new TextDecoder().decode(read(name)),
  });
}
