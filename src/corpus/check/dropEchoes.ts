import { documentOfAddress } from '../../domain/documentAddress.ts';
import type { Issue, IssueCode } from '../../domain/issue/index.ts';
import { parseClause } from '../../domain/provision/clauseReference.ts';
import { parseId } from '../../domain/provision/id.ts';

/** Parts of the content that could not be read in this run. */
export interface Unread {
  /** Ids of documents that could not be read or are not there, by their files' names. */
  documents: ReadonlySet<string>;
  /** Those of them that are here, but not as they should be: their addresses did not vanish. */
  faulty: ReadonlySet<string>;
  bodies: boolean;
  /** Ids of bodies that were published and are no longer there, which is told of by their address. */
  lostBodies: ReadonlySet<string>;
  sources: boolean;
  /** True when some list could not be read: a number that stands only there seems to stand nowhere. */
  lists: boolean;
  /** True when a programme's numbering has faults, so that its clauses may bear other ids than they should. */
  clauses: boolean;
  /** True when no document but the site's own programme is there. */
  allDocuments: boolean;
  /** True when `unresolved.yaml` could not be read. */
  unresolved: boolean;
}

/** Faults of an element that take the words around it out of their task. */
const OF_ELEMENTS: ReadonlySet<IssueCode> = new Set(['mdx-syntax', 'element-attribute', 'element-unknown']);
/** What such a fault makes of the words on its line. */
const IN_ELEMENTS: ReadonlySet<IssueCode> = new Set([
  'assignment-missing',
  'due-text-not-printed',
  'due-not-as-printed',
  'body-unknown',
  'mdx-syntax',
]);

/**
 * What could not be read looks as if it were missing, and one fault would bring a hundred false ones: faults that may
 * only echo an unread part are left out until it can be read. All others stay.
 */
export function dropEchoes(issues: readonly Issue[], unread: Unread): Issue[] {
  const lines = new Map<string, IssueCode>();
  for (const { code, place } of issues)
    if (OF_ELEMENTS.has(code)) {
      const line = `${place.file}:${place.line}`;
      if (code !== 'mdx-syntax' || !lines.has(line)) lines.set(line, code);
    }
  const hasTwins = issues.some(({ code }) => code === 'number-repeated');
  const hasLateDates = issues.some(({ code }) => code === 'date-too-late');
  const isPartial = unread.documents.size > 0 || unread.allDocuments;
  return issues.filter(({ code, subject = '', place }) => {
    const ofElement = lines.get(`${place.file}:${place.line}`);
    if (ofElement && ofElement !== code && IN_ELEMENTS.has(code)) return false;
    if (code === 'document-unknown' || code === 'ref-unresolved')
      return !unread.documents.has(subject) && !unread.allDocuments;
    if (code.startsWith('permalink-')) {
      const { document } = documentOfAddress(subject) ?? {};
      return document === undefined || !unread.faulty.has(document);
    }
    if (code === 'citation-ambiguous') return !hasTwins && !hasLateDates;
    if (code === 'relation-impossible' && hasLateDates) return false;
    if (code === 'unresolved-not-found') return !isPartial && !unread.lists;
    if (code === 'citation-unresolved') return !isPartial && !unread.unresolved && !hasLateDates;
    if (code === 'body-unknown') return !unread.bodies && !unread.lostBodies.has(subject);
    if (code === 'source-unknown') {
      const { document = '' } = parseClause(subject) ?? {};
      if (document === '' && !parseId(subject)) return !unread.sources;
      return !unread.clauses && !unread.documents.has(document) && !(document && unread.allDocuments);
    }
    if (code === 'provision-unknown') return !unread.clauses;
    return true;
  });
}
