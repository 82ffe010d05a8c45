import type { Issue } from '../../domain/issue/index.ts';

/** Parts of the content that could not be read in this run. */
export interface Unread {
  /** Ids of documents, by their files' names. */
  documents: ReadonlySet<string>;
  bodies: boolean;
  sources: boolean;
  /** True when some list could not be read: a number that stands only there seems to stand nowhere. */
  lists: boolean;
  /** True when the programme's numbering has faults, so that its clauses may bear other ids than they should. */
  clauses: boolean;
}

const PROVISION_ID = /^(?:muc|mo-dau|chu-ky|tieu-de|dieu|chuong|phan)(?:-|$)/;

/**
 * What could not be read looks as if it were missing, and one fault would bring a hundred false ones: faults that may
 * only echo an unread part are left out until it can be read. All others stay.
 */
export function dropEchoes(issues: readonly Issue[], unread: Unread): Issue[] {
  return issues.filter(({ code, subject = '' }) => {
    if (code === 'document-unknown' || code === 'ref-unresolved') return !unread.documents.has(subject);
    if (code === 'unresolved-not-found') return unread.documents.size === 0 && !unread.lists;
    if (code === 'citation-unresolved') return unread.documents.size === 0;
    if (code === 'body-unknown') return !unread.bodies;
    if (code === 'source-unknown') return PROVISION_ID.test(subject) ? !unread.clauses : !unread.sources;
    if (code === 'provision-unknown') return !unread.clauses;
    return true;
  });
}
