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
  /** Ids of documents whose numbering has faults, so that their clauses may bear other ids than they should. */
  renumbered: ReadonlySet<string>;
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

/** Faults of this run that make others. */
interface Causes extends Unread {
  /** Lines with a faulty element, and what is wrong with it. */
  elements: ReadonlyMap<string, IssueCode>;
  /** Lines with a deadline in other words than are printed. */
  duesInOtherWords: ReadonlySet<string>;
  /** True when something else is wrong: a citation that cannot be read cites nothing. */
  hasOthers: boolean;
  hasTwins: boolean;
  hasLateDates: boolean;
  /** True when some document could not be read. */
  isPartial: boolean;
}

/**
 * What could not be read looks as if it were missing, and one fault would bring a hundred false ones: faults that may
 * only echo an unread part are left out until it can be read. All others stay.
 */
export function dropEchoes(issues: readonly Issue[], unread: Unread): Issue[] {
  const causes: Causes = {
    ...unread,
    elements: faultyElements(issues),
    duesInOtherWords: new Set(
      issues.flatMap((one) => (one.code === 'due-text-not-printed' ? [lineOf(one)] : [])),
    ),
    hasOthers: issues.some(({ code }) => !code.startsWith('role-')),
    hasTwins: issues.some(({ code }) => code === 'number-repeated'),
    hasLateDates: issues.some(({ code }) => code === 'date-too-late'),
    isPartial: unread.documents.size > 0 || unread.allDocuments,
  };
  return issues.filter((one) => {
    const ofElement = causes.elements.get(lineOf(one));
    if (ofElement && ofElement !== one.code && IN_ELEMENTS.has(one.code)) return false;
    if (one.code.startsWith('permalink-')) return !isLostByFault(one, causes);
    return !ECHOES[one.code]?.(one.subject ?? '', causes, one);
  });
}

/** When a fault, told of a subject, may be the echo of another. */
const ECHOES: Partial<Record<IssueCode, (subject: string, causes: Causes, echo: Issue) => boolean>> = {
  'document-unknown': isOfUnreadDocument,
  'ref-unresolved': isOfUnreadDocument,
  'citation-ambiguous': (_, { hasTwins, hasLateDates }) => hasTwins || hasLateDates,
  'relation-impossible': (_, { hasLateDates }) => hasLateDates,
  'unresolved-not-found': (_, { isPartial, lists }) => isPartial || lists,
  'thesaurus-leads-nowhere': (_, { isPartial, lists }) => isPartial || lists,
  'citation-unresolved': (_, { isPartial, unresolved, hasLateDates }) =>
    isPartial || unresolved || hasLateDates,
  'body-unknown': (subject, { bodies, lostBodies }) => bodies || lostBodies.has(subject),
  'source-unknown': isOfUnreadSource,
  'role-not-cited': (_, { hasOthers }) => hasOthers,
  'role-is-cited': (_, { hasOthers }) => hasOthers,
  'provision-unknown': (_, { renumbered }, { document = '' }) => renumbered.has(document),
  'passage-not-printed': (_, { renumbered }) => renumbered.size > 0,
  'due-not-as-printed': (_, { duesInOtherWords }, echo) => duesInOtherWords.has(lineOf(echo)),
};

function isOfUnreadDocument(subject: string, { documents, allDocuments }: Causes): boolean {
  return documents.has(subject) || allDocuments;
}

/** A source is a key of the list, a clause of a document, or one of the document's own. */
function isOfUnreadSource(
  subject: string,
  { sources, renumbered, documents, allDocuments }: Causes,
): boolean {
  const { document = '' } = parseClause(subject) ?? {};
  if (document === '' && !parseId(subject)) return sources;
  return (
    (document === '' ? renumbered.size > 0 : renumbered.has(document)) ||
    documents.has(document) ||
    (document !== '' && allDocuments)
  );
}

function isLostByFault({ subject = '' }: Issue, { faulty }: Causes): boolean {
  const { document } = documentOfAddress(subject) ?? {};
  return document !== undefined && faulty.has(document);
}

const lineOf = ({ place }: Issue) => `${place.file}:${place.line}`;

/** Of two faults of one element, the one that is not of its syntax says more. */
function faultyElements(issues: readonly Issue[]): Map<string, IssueCode> {
  const lines = new Map<string, IssueCode>();
  for (const one of issues.filter(({ code }) => OF_ELEMENTS.has(code)))
    if (one.code !== 'mdx-syntax' || !lines.has(lineOf(one))) lines.set(lineOf(one), one.code);
  return lines;
}
