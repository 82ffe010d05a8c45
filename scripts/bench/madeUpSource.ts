import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ClauseSource, clauseSourceOf } from '../../src/corpus/clauseRecords.ts';
import type { CorpusDocument } from '../../src/corpus/corpus.ts';
import { readCatalogues } from '../../src/corpus/readCatalogues.ts';
import { readDocument } from '../../src/corpus/readDocument.ts';
import { UNKNOWN_FORCE } from '../../src/domain/document/standing.ts';

/**
 * Made-up content as the source of a clause index. It is not checked and not held as a corpus: thousands of documents
 * are read one after another while records are taken, so that what is measured is the index and not the loader.
 */
export function madeUpSource(root: string): ClauseSource {
  const { bodies, glossary, clauseKeywords, pageKeywords, thesaurus, laterNotes } = readCatalogues(root, []);
  return clauseSourceOf({
    documents: readEach(root),
    bodies: bodies.value,
    glossary: glossary.value,
    forceOf: () => UNKNOWN_FORCE,
    clauseKeywords: clauseKeywords.value,
    pageKeywords: pageKeywords.value,
    thesaurus: thesaurus.value,
    laterNotes: laterNotes.value,
    nameOf: (id) => id,
  });
}

function* readEach(root: string): Generator<CorpusDocument> {
  const folder = join(root, 'content/documents');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
  for (const file of ['content/programme.mdx', ...names.sort().map((name) => `content/documents/${name}`)]) {
    const document = readDocument(join(root, file), file, []);
    if (document) yield document;
  }
}
