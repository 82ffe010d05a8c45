import type { Body, GlossaryTerm } from '../domain/document/catalogues.ts';
import type { Force } from '../domain/document/standing.ts';
import { type Abbreviations, abbreviationsOf } from '../domain/search/clause/abbreviations.ts';
import { bodyRecords, termRecords } from '../domain/search/clause/catalogueRecords.ts';
import { documentRecords } from '../domain/search/clause/documentRecords.ts';
import { headsOf } from '../domain/search/clause/headOfName.ts';
import type { ClauseRecord } from '../domain/search/clause/record.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';
import { forceWords } from './forceWords.ts';

/** What the clause index is made of: everything that can be found, in the order of reading. */
export interface ClauseSource {
  records: Iterable<ClauseRecord>;
  abbreviations: Abbreviations;
}

/** What records are made from; documents may come one after another, and none is kept. */
export interface SearchableContent {
  documents: Iterable<Pick<CorpusDocument, 'metadata' | 'tree'>>;
  bodies: readonly Body[];
  glossary: readonly GlossaryTerm[];
  /** What rows show of a document's force. */
  forceOf: (document: string) => Force;
}

/** The corpus as records of the clause index: the programme, the other documents, the bodies, the terms. */
export function clauseSource(corpus: Corpus): ClauseSource {
  return clauseSourceOf({
    documents: corpus.documents.values(),
    bodies: [...corpus.bodies.values()],
    glossary: corpus.glossary,
    forceOf: (id) => forceWords(corpus, id),
  });
}

/** The same of content that was not loaded as a corpus: made-up documents, as many as a bench wants. */
export function clauseSourceOf(content: SearchableContent): ClauseSource {
  return { records: recordsOf(content), abbreviations: abbreviationsOf(content.bodies, content.glossary) };
}

function* recordsOf({ documents, bodies, glossary, forceOf }: SearchableContent): Generator<ClauseRecord> {
  const issuers = new Map(bodies.map(({ id, names }) => [id, [...names, ...headsOf(names[0]!, bodies)]]));
  for (const { metadata, tree } of documents)
    yield* documentRecords(metadata, tree, issuers.get(metadata.issuer.value ?? ''), forceOf(metadata.id));
  for (const body of bodies) yield* bodyRecords(body);
  for (const term of glossary) yield* termRecords(term);
}
