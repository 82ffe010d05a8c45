import type { Citation } from '../domain/citation/citation.ts';
import type {
  Body,
  ClauseKeywords,
  GlossaryTerm,
  LaterNote,
  OrderedDocument,
  PageKeywords,
  Source,
  TextRemark,
  ThesaurusRow,
  UnlistedReference,
  Unresolved,
} from '../domain/document/catalogues.ts';
import type { DocumentMetadata } from '../domain/document/schema.ts';
import type { FilePosition, Issue } from '../domain/issue/index.ts';
import type { AnnotatedText, DocumentTree, Provision } from '../domain/provision/tree.ts';
import type { ScanMetadata } from '../domain/scan/scanPage.ts';
import type { Permalinks } from './permalinks.ts';

/** A document of the corpus: what is known about it, and its official text where the office has it. */
export interface CorpusDocument {
  metadata: DocumentMetadata;
  tree: DocumentTree;
  /** Citations in the official words, by the text they stand in (a unit's words, a cell, a footnote). */
  citations: ReadonlyMap<AnnotatedText, readonly Citation[]>;
  /** Provisions by id. */
  provisions: ReadonlyMap<string, Provision>;
  file: string;
  /** Place in the file of a frontmatter field. */
  placeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => FilePosition;
}

/** A page of the paper that a document's text was copied from. */
export interface ScanPage {
  /** From 1, in the order of the paper. */
  number: number;
  /** Where its picture lies; absent where it is kept elsewhere. */
  path?: string;
  /** Ids of the provisions that begin on it, in printed order. */
  begins: readonly string[];
  proofread: ScanMetadata['proofread'];
}

/** One end of a citation, seen from the document it points at. */
export interface Backlink {
  from: { document: string; provision: string };
  /** The official text that holds the citation: its passage. */
  text: AnnotatedText;
  citation: Citation;
}

/** A tie between two documents as seen from one of them. */
export interface RelationView {
  /** `replaces`, or `replaced-by` seen from the other end, and so on. */
  kind: string;
  document: string;
  source: readonly string[];
  inference?: string;
  note?: string;
}

/** A number-like string of the content that leads to no entry, with the reason and where it stands. */
export interface UnresolvedNumber extends Unresolved {
  documents: readonly string[];
}

/** Everything that the site prints, checked, both ways linked, and never changed after loading. */
export interface Corpus {
  /** The site's own programme, the first of all. */
  programme: CorpusDocument;
  /** Every programme: the site's own, then the others by id. */
  programmes: readonly CorpusDocument[];
  /** All documents, the programmes included, by id. */
  documents: ReadonlyMap<string, CorpusDocument>;
  bodies: ReadonlyMap<string, Body>;
  sources: ReadonlyMap<string, Source>;
  glossary: readonly GlossaryTerm[];
  unlistedReferences: readonly UnlistedReference[];
  orderedDocuments: readonly OrderedDocument[];
  textRemarks: readonly TextRemark[];
  /** What later law changed at places of programmes. */
  laterNotes: readonly LaterNote[];
  /** Readers' words for clauses, for pages of the site, and for words of the texts. */
  clauseKeywords: readonly ClauseKeywords[];
  pageKeywords: readonly PageKeywords[];
  thesaurus: readonly ThesaurusRow[];
  unresolved: readonly UnresolvedNumber[];
  /** The pages of paper by document id, those with pictures only. */
  scans: ReadonlyMap<string, readonly ScanPage[]>;
  /** What was ever published, and what became of it. */
  permalinks: Permalinks;
  /** Backlinks by document id. */
  backlinks: ReadonlyMap<string, readonly Backlink[]>;
  /** Finds the citations in a sentence of the site's own (a title, a remark), seen from a document. */
  citationsIn: (sentence: string, document?: string) => readonly Citation[];
  /** What is probably a slip in it: nothing is built otherwise for it. */
  suggestions: readonly Issue[];
}
