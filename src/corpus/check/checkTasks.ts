import { findTimes } from '../../domain/deadline/findTimes.ts';
import { type Issue, issue } from '../../domain/issue/index.ts';
import { eachProvision, type Mark, type Provision } from '../../domain/provision/tree.ts';
import type { CorpusDocument } from '../corpus.ts';
import { eachText, type makeLinker } from '../link.ts';
import { rulingUnits } from '../rulingUnits.ts';
import { placeIn } from './checkReferences.ts';

type Assignment = Extract<Mark, { type: 'assignment' }>;
interface Span {
  start: number;
  end: number;
}
const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/**
 * Nothing that a programme orders goes unseen. Each time that a unit names belongs to a task (it stands in the
 * words of an `<Assignment>` or in its `dueText`) or to a `<NoAssignment>`; each charge in brackets stands in a unit
 * with a task, or in a `<NoAssignment>`. A `dueText` is printed in the unit or in the paragraph that charges its point.
 */
export function checkTasks(programme: CorpusDocument, linker: ReturnType<typeof makeLinker>): Issue[] {
  return [...checkCoverage(programme, linker), ...checkDueTexts(programme), ...checkDues(programme)];
}

function checkCoverage(programme: CorpusDocument, linker: ReturnType<typeof makeLinker>): Issue[] {
  const issues: Issue[] = [];
  for (const placed of eachText(programme)) {
    const { value, marks, places } = placed.text;
    const tasks = marks.filter((mark): mark is Assignment => mark.type === 'assignment');
    const covered: Span[] = [
      ...marks.filter(({ type }) => type === 'assignment' || type === 'no-assignment'),
      ...tasks.flatMap(({ dueText }) => (dueText ? occurrences(value, dueText) : [])),
      // The date of a decree that is cited is no deadline.
      ...linker.linkText(placed, programme.metadata.id).citations,
    ];
    for (const found of findTimes(value))
      if (!covered.some((span) => within(found, span)) && (found.kind === 'time' || tasks.length === 0))
        issues.push(issue('assignment-missing', placeIn(places, found.start), { found: found.text }));
  }
  return issues;
}

function checkDueTexts({ tree }: CorpusDocument): Issue[] {
  const ruling = rulingUnits(tree.provisions);
  return [...eachProvision(tree.provisions)].flatMap((provision) =>
    provision.text.marks.flatMap((mark) => {
      if (mark.type !== 'assignment' || mark.dueText === undefined) return [];
      const ruler = ruling.get(provision.id);
      if ([provision, ruler].some((unit) => unit?.text.value.includes(mark.dueText!))) return [];
      const place = placeIn(provision.text.places, mark.start);
      const expected = nearWords(provision, ruler);
      return [issue('due-text-not-printed', place, { found: mark.dueText, expected })];
    }),
  );
}

/** `due` and `dueText` say one time: the second in the text's words, the first for the machine. */
function checkDues({ tree }: CorpusDocument): Issue[] {
  return [...eachProvision(tree.provisions)].flatMap(({ text }) =>
    text.marks.flatMap((mark) => {
      if (mark.type !== 'assignment' || isOneTime(mark.due, mark.dueText)) return [];
      const found = mark.due === undefined ? '(không có)' : `“${mark.due}”`;
      const other = mark.dueText === undefined ? '(không có)' : `“${mark.dueText}”`;
      return [issue('due-not-as-printed', placeIn(text.places, mark.start), { found, other })];
    }),
  );
}

const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

function isOneTime(due: string | undefined, dueText: string | undefined): boolean {
  const said = (dueText ?? '').toLowerCase();
  const years: readonly string[] = said.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (due === undefined) return years.length === 0;
  if (dueText === undefined) return false;
  const [year = '', part = ''] = due.split('-');
  if (years.length > 0 && !years.includes(year)) return false;
  const quarters = [...said.matchAll(/quý (iv|i{1,3}|[1-4])(?![a-z])/g)].map(
    ([, q = '']) => QUARTERS[q] ?? q,
  );
  const months = [...said.matchAll(/tháng (\d{1,2})/g)].map(([, month = '']) => month.padStart(2, '0'));
  if (part.startsWith('Q')) return quarters.length === 0 || quarters.includes(part.slice(1));
  return part === '' || months.length === 0 || months.includes(part);
}

/** What the author may have meant: the times that are printed there. */
function nearWords(...units: readonly (Provision | undefined)[]): string {
  const times = units
    .flatMap((unit) => findTimes(unit?.text.value ?? ''))
    .filter(({ kind }) => kind === 'time');
  const said = times.map(({ text }) => `“${text}”`).join(', ');
  return said
    ? `chép đúng chữ của bản in; chỗ này in ${said}.`
    : 'chép đúng chữ của bản in; nếu văn bản không nói gì về thời gian, bỏ dueText và due.';
}

function occurrences(value: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = value.indexOf(words); start >= 0; start = value.indexOf(words, start + 1))
    found.push({ start, end: start + words.length });
  return found;
}
