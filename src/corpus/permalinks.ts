import { type DocumentHistory, historyOf } from '../domain/permanence/history.ts';
import { type PageRecord, recordsByPage } from '../domain/permanence/pageRecords.ts';
import { aliasesOn } from '../domain/permanence/retiredPlaces.ts';
import { documentUrl } from '../domain/urls.ts';
import type { PublishedAddress } from './publishedAddress.ts';
import type { ReadPermalinks } from './readPermalinks.ts';

/** What was ever published, beside what stands now. */
export interface Permalinks extends ReadPermalinks {
  live: ReadonlyMap<string, PublishedAddress>;
  /** By page: clauses that changed, came later, moved or are gone. */
  records: ReadonlyMap<string, PageRecord>;
}

/** The corpus, as far as it is asked here. */
interface HasPermalinks {
  permalinks: Permalinks;
}

export function joinPermalinks(
  read: ReadPermalinks,
  live: ReadonlyMap<string, PublishedAddress>,
): Permalinks {
  return { ...read, live, records: recordsByPage(read.register, live) };
}

/** A content folder that nothing was published from. */
export const NO_PERMALINKS: Permalinks = {
  register: new Map(),
  wordings: new Map(),
  placeOf: () => ({ file: '', line: 1, column: 1 }),
  live: new Map(),
  records: new Map(),
};

/** The history of a document's clauses; empty when nothing ever changed in it. */
export function documentHistory({ permalinks }: HasPermalinks, document: string): DocumentHistory {
  const record = permalinks.records.get(documentUrl(document));
  return record ? historyOf(record, permalinks.register, permalinks.wordings) : {};
}

/** True when anything of a document, or of one clause with all inside it, ever changed. */
export function hasHistory(corpus: HasPermalinks, document: string, provision?: string): boolean {
  const history = documentHistory(corpus, document);
  const isOf = (id: string | undefined) => id === provision || id?.startsWith(`${provision}-`);
  return Object.entries(history).some(([id, { to }]) => provision === undefined || isOf(id) || isOf(to));
}

/** Former ids of a page's clauses, by the id that each stands at now. */
export function formerIdsOn({ permalinks }: HasPermalinks, page: string) {
  const record = permalinks.records.get(page);
  return record ? aliasesOn(record) : new Map<string, readonly string[]>();
}
