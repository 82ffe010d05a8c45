import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Force } from '../domain/document/standing.ts';
import { type Abbreviations, abbreviationsOf } from '../domain/search/clause/abbreviations.ts';
import { bodyRecords, termRecords } from '../domain/search/clause/catalogueRecords.ts';
import { documentRecords } from '../domain/search/clause/documentRecords.ts';
import { headsOf } from '../domain/search/clause/headOfName.ts';
import type { ClauseRecord } from '../domain/search/clause/record.ts';
import { readCatalogues } from './readCatalogues.ts';
import { readDocument } from './readDocument.ts';

/** What the clause index is made of: everything that can be found, in the order of reading. */
export interface ClauseSource {
  records: Iterable<ClauseRecord>;
  abbreviations: Abbreviations;
}

/**
 * The content below `root` as records of the clause index. Documents are read one after another while the records are
 * taken and are not kept, so memory does not grow with their trees. The content has been checked before: a document
 * with faults is left out here. `forceOf` says what rows show of a document's force; nothing is known without it.
 */
export function clauseSource(root: string, forceOf?: (document: string) => Force): ClauseSource {
  const { bodies, glossary } = readCatalogues(root, []);
  const issuers = new Map(
    bodies.value.map(({ id, names }) => [id, [...names, ...headsOf(names[0]!, bodies.value)]]),
  );
  function* records(): Generator<ClauseRecord> {
    for (const file of documentFiles(root)) {
      const document = readDocument(join(root, file), file, []);
      if (!document) continue;
      const { metadata, tree } = document;
      const issuer = issuers.get(metadata.issuer.value ?? '');
      yield* documentRecords(metadata, tree, issuer, forceOf?.(metadata.id));
    }
    for (const body of bodies.value) yield* bodyRecords(body);
    for (const term of glossary.value) yield* termRecords(term);
  }
  return { records: records(), abbreviations: abbreviationsOf(bodies.value, glossary.value) };
}

/** The programme, then the other documents in a stable order. */
function documentFiles(root: string): string[] {
  const folder = join(root, 'content/documents');
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .sort()
    : [];
  return ['content/programme.mdx', ...files.map((name) => `content/documents/${name}`)];
}
