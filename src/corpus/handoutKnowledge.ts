import { citedName } from '../domain/citation/formatCitation.ts';
import { documentName } from '../domain/document/name.ts';
import { documentOfAddress } from '../domain/documentAddress.ts';
import type { KnowledgeFile, KnowledgeRow } from '../domain/handout/knowledge.ts';
import { OWN_PROGRAMME } from '../site.config.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';
import { makeLinker } from './link.ts';
import { standingOf } from './standing/standing.ts';

/** What the handout checker knows of the corpus. `site` is where it is published, its folder included. */
export function handoutKnowledge(corpus: Corpus, site: string): KnowledgeFile {
  const { documents, permalinks } = corpus;
  const { index, names } = makeLinker(documents);
  return {
    site,
    numbers: index,
    documents: [...documents.values()].map((document) => rowOf(corpus, document)),
    names: names.map(({ name, document }) => [name, document]),
    pages: [...permalinks.live.keys()].filter(
      (address) => !address.includes('#') && !isOfDocument(corpus, address),
    ),
    retired: [...permalinks.register.values()].flatMap(({ address, retired }) =>
      retired ? [[address, retired] as const] : [],
    ),
  };
}

function isOfDocument({ documents }: Corpus, address: string): boolean {
  const target = documentOfAddress(address);
  return target !== undefined && documents.has(target.document);
}

function rowOf(corpus: Corpus, { metadata, tree }: CorpusDocument): KnowledgeRow {
  const { id } = metadata;
  const standing = standingOf(corpus, id).id;
  const row = [
    id,
    nameOf(metadata),
    standing === 'chua-xac-dinh' ? '' : standing,
    replacersOf(corpus, id),
    tree.provisions.length > 0 ? 1 : 0,
  ];
  while (row.at(-1) === 0 || row.at(-1)?.toString() === '') row.pop();
  return row as unknown as KnowledgeRow;
}

/** The site's own programme has no number; its type alone would name it badly among others. */
function nameOf(metadata: CorpusDocument['metadata']): string {
  return metadata.id === OWN_PROGRAMME ? citedName(metadata).short : documentName(metadata);
}

/**
 * The documents that directly replace one, "?" before those that are only thought to. What replaced a text that is
 * perhaps the same perhaps replaced this one.
 */
function replacersOf({ documents }: Corpus, id: string): string[] {
  const ties = (kind: string, target: string) =>
    [...documents.values()].flatMap(({ metadata }) =>
      metadata.relations
        .filter((one) => one.kind === kind && one.document === target)
        .map((one) => ({ id: metadata.id, isInferred: one.inference !== undefined })),
    );
  const own = ties('replaces', id).map((one) => (one.isInferred ? `?${one.id}` : one.id));
  if (own.length > 0) return own;
  return ties('same-as', id).flatMap((same) => ties('replaces', same.id).map((one) => `?${one.id}`));
}
