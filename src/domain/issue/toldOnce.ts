import type { IssueCode } from './catalogue.ts';
import type { Issue } from './issue.ts';

/** Faults of a word that is written at many places: it is wrong at all of them, or was changed where it is declared. */
const OF_NAMES: ReadonlySet<IssueCode> = new Set([
  'body-unknown',
  'document-unknown',
  'source-unknown',
  'ref-unresolved',
  'citation-unresolved',
  'citation-ambiguous',
  'provision-unknown',
]);
/** Faults of a form that a whole file was written in. */
const OF_FORMS: ReadonlySet<IssueCode> = new Set(['label-misspelt', 'label-letter', 'unresolved-not-found']);
/** Tags of a table that was pasted whole. */
const OF_TABLES = /^<\/?(?:table|thead|tbody|tr|th|td)>$/;
/** More faults of one form than this in one file have one cause. */
const MANY = 20;

/** More published places than this that are gone from one page have one cause. */
const MOST_OF_A_PAGE = 3;

/** One cause, one line: of one name that leads nowhere at many places the first is told, and how many there are. */
export function toldOnce(sorted: readonly Issue[]): Issue[] {
  const groups = Map.groupBy(sorted, keyOf);
  return [...groups.values()].map((group) => {
    const [first] = group as [Issue];
    if (group.length === 1) return first;
    const message = `${first.message.replace(/\.$/, '')} (${group.length} chỗ, đây là chỗ đầu).`;
    const hint = OF_NAMES.has(first.code)
      ? `${first.hint} Nếu vừa đổi hay xóa nó ở nơi khai báo thì trả lại như cũ.`
      : first.hint;
    return { ...first, message, hint };
  });

  /** A page that has lost so many of its places has lost its text. */
  function isMostOf(page: string): boolean {
    const lost = sorted.filter(
      ({ code, subject = '' }) => code === 'permalink-vanished' && pageOf(subject) === page,
    );
    return lost.length > MOST_OF_A_PAGE;
  }

  function keyOf(one: Issue): unknown {
    const { code, place, subject = '' } = one;
    const cause = causeOf(one);
    if (cause !== undefined) return `${code} ${cause}`;
    if (code === 'permalink-vanished' && isMostOf(pageOf(subject))) return `${code} ${pageOf(subject)}`;
    if (!OF_FORMS.has(code)) return one;
    const alike = sorted.filter((other) => other.code === code && other.place.file === place.file);
    return alike.length > MANY || (code === 'label-misspelt' && !/[\p{L}\d]/u.test(subject))
      ? `${code} ${place.file}`
      : one;
  }
}

/** The page of an address: a clause stands behind its `#`. */
const pageOf = (address: string) => address.split('#', 1)[0]!;

/** What faults of one code share that come from one slip; undefined where each stands for itself. */
function causeOf({ code, place, subject = '', document }: Issue): string | undefined {
  // A number is cited with its type and without.
  const name = code === 'citation-unresolved' && /\d/.test(subject) ? subject.replace(/^.*\s/u, '') : subject;
  if (OF_NAMES.has(code)) return `${name} ${document}`;
  if (code === 'html-in-text') return OF_TABLES.test(subject) ? place.file : `${place.file} ${place.line}`;
  if (code === 'footnote-unknown') return `${place.file} ${subject}`;
  // Units that are counted move together: one that comes or goes moves all behind it.
  return code === 'permalink-moved' ? /^(.*[#-](?:gach|cong|doan))-[^-]+$/.exec(subject)?.[1] : undefined;
}
