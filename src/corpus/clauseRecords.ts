import type {
  Body,
  ClauseKeywords,
  GlossaryTerm,
  LaterNote,
  PageKeywords,
  ThesaurusRow,
} from '../domain/document/catalogues.ts';
import { headsOf } from '../domain/document/headOfName.ts';
import { documentName } from '../domain/document/name.ts';
import type { Force } from '../domain/document/standing.ts';
import { type Abbreviations, abbreviationsOf } from '../domain/search/clause/abbreviations.ts';
import { bodyRecords, termRecords } from '../domain/search/clause/catalogueRecords.ts';
import { documentRecords } from '../domain/search/clause/documentRecords.ts';
import type { ClauseRecord } from '../domain/search/clause/record.ts';
import type { Thesaurus } from '../domain/search/clause/senses.ts';
import { noteRecord, pageRecord } from '../domain/search/clause/siteRecords.ts';
import { SITE_PAGE_PATHS } from '../domain/sitePages.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';
import { forceWords } from './forceWords.ts';

/** What the clause index is made of: everything that can be found, in the order of reading. */
export interface ClauseSource {
  records: Iterable<ClauseRecord>;
  abbreviations: Abbreviations;
  thesaurus: Thesaurus;
}

/** What records are made from; documents may come one after another, and none is kept. */
export interface SearchableContent {
  documents: Iterable<Pick<CorpusDocument, 'metadata' | 'tree'>>;
  bodies: readonly Body[];
  glossary: readonly GlossaryTerm[];
  /** What rows show of a document's force. */
  forceOf: (document: string) => Force;
  clauseKeywords: readonly ClauseKeywords[];
  pageKeywords: readonly PageKeywords[];
  thesaurus: readonly ThesaurusRow[];
  laterNotes: readonly LaterNote[];
  /** Names of the documents whose clauses later law is noted at. */
  nameOf: (document: string) => string;
}

/** The corpus as records of the clause index: the programme, the other documents, bodies, terms, later law, the site's pages. */
export function clauseSource(corpus: Corpus): ClauseSource {
  return clauseSourceOf({
    documents: corpus.documents.values(),
    bodies: [...corpus.bodies.values()],
    glossary: corpus.glossary,
    forceOf: (id) => forceWords(corpus, id),
    clauseKeywords: corpus.clauseKeywords,
    pageKeywords: corpus.pageKeywords,
    thesaurus: corpus.thesaurus,
    laterNotes: corpus.laterNotes,
    nameOf: (id) => documentName(corpus.documents.get(id)!.metadata),
  });
}

/** The same of content that was not loaded as a corpus: made-up documents, as many as a bench wants. */
export function clauseSourceOf(content: SearchableContent): ClauseSource {
  const { bodies, glossary, thesaurus } = content;
  return {
    records: recordsOf(content),
    abbreviations: abbreviationsOf(bodies, glossary),
    thesaurus: thesaurus.map(({ word, means }) => [word, ...means]),
  };
}

function* recordsOf(content: SearchableContent): Generator<ClauseRecord> {
  const { documents, bodies, glossary, forceOf, nameOf } = content;
  const issuers = new Map(bodies.map(({ id, names }) => [id, [...names, ...headsOf(names[0]!, bodies)]]));
  for (const { metadata, tree } of documents)
    yield* documentRecords(
      metadata,
      tree,
      issuers.get(metadata.issuer.value ?? ''),
      forceOf(metadata.id),
      (provision) => keywordsOfClause(content.clauseKeywords, metadata.id, provision),
    );
  for (const body of bodies) yield* bodyRecords(body);
  for (const term of glossary) yield* termRecords(term);
  for (const note of content.laterNotes) yield noteRecord(note, ({ document }) => nameOf(document));
  for (const path of SITE_PAGE_PATHS)
    yield pageRecord(
      path,
      content.pageKeywords.filter(({ page }) => page === path).flatMap(({ keywords }) => keywords),
    );
}

function keywordsOfClause(
  all: readonly ClauseKeywords[],
  document: string,
  provision: string,
): readonly string[] {
  return all
    .filter((one) => one.provision.document === document && one.provision.provision === provision)
    .flatMap(({ keywords }) => keywords);
}
