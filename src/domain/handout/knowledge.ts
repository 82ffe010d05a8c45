import type { DocumentName } from '../citation/nameReference.ts';
import type { NumberIndex } from '../citation/numberIndex.ts';
import type { DocumentTypeId } from '../document/documentType.ts';
import type { StandingId } from '../document/standing.ts';
import { documentOfAddress } from '../documentAddress.ts';
import type { Register, RegisterEntry, Retirement } from '../permanence/register.ts';
import type { OpenText } from '../provision/textFile.ts';
import { documentUrl } from '../urls.ts';

/** A document as the checker knows it: trailing empty cells are left out. */
export type KnowledgeRow = readonly [
  id: string,
  name: string,
  status?: StandingId | '',
  /** Ids of the documents that replace it; `?` before an id says that this is inferred. */
  replacedBy?: readonly string[],
  /** 1 when the office has its text. */
  hasText?: 0 | 1,
];

/** `/du-lieu/kiem-tra.json`: all that is needed to judge a handout, save the texts of documents that have one. */
export interface KnowledgeFile {
  /** Where the site is published, with its folder: `https://example.org/nqtw5/`. */
  site: string;
  numbers: NumberIndex;
  documents: readonly KnowledgeRow[];
  names: readonly (readonly [name: string, document: string])[];
  /** Pages that are no document's, from the site's root. */
  pages: readonly string[];
  /** Addresses that moved or are gone. */
  retired: readonly (readonly [address: string, retirement: Retirement])[];
}

/** A document's place in the knowledge. */
export interface KnownDocument {
  id: string;
  name: string;
  type: DocumentTypeId | undefined;
  status: StandingId | undefined;
  replacedBy: readonly { id: string; isInferred: boolean }[];
  hasText: boolean;
}

/** The knowledge, opened for look-ups. */
export interface Knowledge {
  site: string;
  numbers: NumberIndex;
  names: readonly DocumentName[];
  documents: ReadonlyMap<string, KnownDocument>;
  pages: ReadonlySet<string>;
  register: Register;
  /** Texts that are loaded, by document. */
  texts: Map<string, OpenText>;
  /** Documents whose texts were asked for and are not loaded. */
  wanted: Set<string>;
}

export function openKnowledge(file: KnowledgeFile): Knowledge {
  const typeOf = new Map(file.numbers.documents.map(([id, type]) => [id, type]));
  const toDocument = ([id, name, status, replacedBy = [], hasText]: KnowledgeRow): KnownDocument => ({
    id,
    name,
    type: typeOf.get(id),
    status: status || undefined,
    replacedBy: replacedBy.map((one) => ({ id: one.replace(/^\?/, ''), isInferred: one.startsWith('?') })),
    hasText: hasText === 1,
  });
  const toEntry = ([address, retired]: KnowledgeFile['retired'][number]): RegisterEntry => ({
    address,
    since: retired.date,
    earlier: [],
    retired,
  });
  return {
    site: file.site,
    numbers: file.numbers,
    names: file.names.map(([name, document]) => ({ name, document })),
    documents: new Map(file.documents.map((row) => [row[0], toDocument(row)])),
    pages: new Set(file.pages),
    register: new Map(file.retired.map((row) => [row[0], toEntry(row)])),
    texts: new Map(),
    wanted: new Set(),
  };
}

/** Whether a document has a provision; what is not loaded yet is noted as wanted and counts as there. */
export function hasProvision(knowledge: Knowledge, document: string, provision: string): boolean | 'no-text' {
  if (!knowledge.documents.get(document)?.hasText) return 'no-text';
  const loaded = knowledge.texts.get(document);
  if (loaded) return loaded.has(provision);
  knowledge.wanted.add(document);
  return true;
}

/** Whether an address stands in the site as it is now. */
export function isLive(knowledge: Knowledge, address: string): boolean {
  if (knowledge.pages.has(address)) return true;
  const target = documentOfAddress(address);
  if (!target || !knowledge.documents.has(target.document)) return false;
  return (
    target.provision === undefined || hasProvision(knowledge, target.document, target.provision) === true
  );
}

/** A document's or a clause's name in a suggestion, with its address. */
export function suggest(knowledge: Knowledge, document: string, label?: string) {
  return {
    label: label ?? knowledge.documents.get(document)?.name ?? document,
    url: documentUrl(document),
  };
}
