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
 * Nothing that the programme orders goes unseen. Each time that a unit names belongs to a task (it stands in the
 * words of an `<Assignment>` or in its `dueText`) or to a `<NoAssignment>`; each charge in brackets stands in a unit
 * with a task, or in a `<NoAssignment>`. A `dueText` is printed in the unit or in the paragraph that charges its point.
 */
export function checkTasks(programme: CorpusDocument, linker: ReturnType<typeof makeLinker>): Issue[] {
  return [...checkCoverage(programme, linker), ...checkDueTexts(programme)];
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
