import type { DocumentMetadata } from '../domain/document/schema.ts';
import { eachWithSurroundings, type Surroundings } from '../domain/provision/surroundings.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';

/** A clause that has a page of its own. */
export interface ClausePage extends Surroundings {
  document: CorpusDocument;
}

/** True when each clause of the document has its own page: always a programme's, others when they ask for it. */
export function hasClausePages({ role, clausePages }: DocumentMetadata): boolean {
  return role === 'programme' || clausePages === true;
}

/** All clauses with pages of their own. */
export function* eachClausePage({ documents }: Corpus): Generator<ClausePage> {
  for (const document of documents.values())
    if (hasClausePages(document.metadata))
      for (const around of eachWithSurroundings(document.tree.provisions)) yield { document, ...around };
}

/** True when a shared link to the document shows a card of its own; the many others show the site's. */
export function hasCard({ role, clausePages }: DocumentMetadata): boolean {
  return role !== 'related' || clausePages === true;
}
