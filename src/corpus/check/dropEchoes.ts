import type { Issue, IssueCode, Place } from '../../domain/issue/index.ts';
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
  /** True when the programme's numbering has faults, so that its clauses may bear other ids than they should. */
  clauses: boolean;
  /** True when no document but the programme is there. */
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

/** What the run tells beside the unread parts: whether two documents bear one number. */
interface Run extends Unread {
  hasTwins: boolean;
}

/** True when not all documents could be read. */
const isPartial = ({ documents, allDocuments }: Unread) => documents.size > 0 || allDocuments;
const isOfLostDocument = (run: Run, subject: string) => run.documents.has(subject) || run.allDocuments;

/** By code: when a fault of it may only echo what could not be read. */
const ECHOES: Partial<Record<IssueCode, (run: Run, subject: string) => boolean>> = {
  'document-unknown': isOfLostDocument,
  'ref-unresolved': isOfLostDocument,
  'citation-ambiguous': ({ hasTwins }) => hasTwins,
  'unresolved-not-found': (run) => isPartial(run) || run.lists,
  'citation-unresolved': (run) => isPartial(run) || run.unresolved,
  'body-unknown': (run, subject) => run.bodies || run.lostBodies.has(subject),
  'source-unknown': (run, subject) => (parseId(subject) ? run.clauses : run.sources),
  'provision-unknown': ({ clauses }) => clauses,
};

/**
 * What could not be read looks as if it were missing, and one fault would bring a hundred false ones: faults that may
 * only echo an unread part are left out until it can be read. All others stay.
 */
export function dropEchoes(issues: readonly Issue[], unread: Unread): Issue[] {
  const elements = elementFaults(issues);
  const run = { ...unread, hasTwins: issues.some(({ code }) => code === 'number-repeated') };
  return issues.filter(({ code, subject = '', place }) => {
    const ofElement = elements.get(lineOf(place));
    if (ofElement && ofElement !== code && IN_ELEMENTS.has(code)) return false;
    if (code.startsWith('permalink-')) return !isOfFaultyDocument(run, subject);
    return !ECHOES[code]?.(run, subject);
  });
}

const lineOf = ({ file, line }: Place) => `${file}:${line}`;

/** Lines with a fault of an element; what MDX itself says of one is the least of them. */
function elementFaults(issues: readonly Issue[]): ReadonlyMap<string, IssueCode> {
  const lines = new Map<string, IssueCode>();
  for (const { code, place } of issues)
    if (OF_ELEMENTS.has(code) && (code !== 'mdx-syntax' || !lines.has(lineOf(place))))
      lines.set(lineOf(place), code);
  return lines;
}

function isOfFaultyDocument({ faulty }: Run, address: string): boolean {
  const id = /^\/van-ban\/([^/]+)\//.exec(address)?.[1];
  return id !== undefined && faulty.has(id);
}
