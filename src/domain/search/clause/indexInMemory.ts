import type { Abbreviations } from './abbreviations.ts';
import { ClauseIndexBuilder } from './buildClauseIndex.ts';
import { ClauseIndex } from './clauseIndex.ts';
import { IndexFault } from './fault.ts';
import { readManifest } from './layout.ts';
import type { ClauseRecord } from './record.ts';

/** An index of records that is written and read as ever, but lies in `files` instead of a folder. */
export function indexInMemory(
  records: Iterable<ClauseRecord>,
  abbreviations: Abbreviations = {},
): { index: ClauseIndex; files: Map<string, Uint8Array> } {
  const builder = new ClauseIndexBuilder();
  for (const record of records) builder.add(record);
  const files = new Map<string, Uint8Array>();
  const rest = builder.finish(abbreviations, (name, bytes) => files.set(name, bytes));
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
