import { type Deadline, readDeadline } from '../domain/deadline/deadline.ts';
import { eachProvision, type Mark, type Provision } from '../domain/provision/tree.ts';
import { type ReportWay, readReportWay } from '../domain/task/reportWay.ts';
import type { Role } from '../domain/task/role.ts';
import { programmeSlug } from '../domain/urls.ts';
import type { Corpus, CorpusDocument } from './corpus.ts';
import { rulingUnits } from './rulingUnits.ts';

/** A body as a task names it: its id, and its name as the clause prints it. */
export interface ChargedBody {
  id: string;
  name: string;
}

/** One task that a programme orders: one `<Assignment>` of its text. */
export interface Task extends Record<Role, readonly ChargedBody[]> {
  /** The programme that orders it. */
  document: string;
  /** Its place among the programme's tasks in printed order, from 1. */
  number: number;
  /** Its name on a page that may list tasks of several programmes: `viec-3`, `viec-cai-cach-2004-3`. */
  id: string;
  /** Its place among the tasks of its clause, from 1: with the clause's id a name that lasts. */
  inClause: number;
  provision: Provision;
  /** The part of the programme it stands in: `muc-i`. */
  part: string;
  /** What a summary names: the numbered unit of the part that the task stands in, or the part itself. */
  point: string;
  /** The words that order it: an exact substring of the clause. */
  words: string;
  /** What it does towards the bodies above it, those in `report`. */
  reportAs: ReportWay;
  /** What is to be done, in short, in the site's words. */
  label: string;
  deadline: Deadline;
  /** What of the task the deadline is for, where it is not the whole or the clause has several. */
  dueFor?: string;
  /** How the editor reads what is not clear. */
  reading?: string;
  /** The paragraph that names body and deadline, where the clause itself does not. */
  ruler?: Provision;
}

const known = new WeakMap<CorpusDocument, readonly Task[]>();

/** All tasks of a programme in printed order; of the site's own where none is named. */
export function tasksOf(corpus: Corpus, programme = corpus.programme): readonly Task[] {
  const tasks = known.get(programme) ?? readTasks(corpus, programme);
  known.set(programme, tasks);
  return tasks;
}

/** True for a text that orders something: only then has a programme a page of tasks, a summary and open data. */
export function ordersTasks({ provisions }: Pick<CorpusDocument, 'provisions'>): boolean {
  return [...provisions.values()].some(({ text }) => text.marks.some(({ type }) => type === 'assignment'));
}

/** The programmes that have a page of tasks: the site's own always, for its address is the site's. */
export function programmesWithTasks({ programme, programmes }: Corpus): readonly CorpusDocument[] {
  return programmes.filter((one) => one === programme || ordersTasks(one));
}

/** The tasks of every programme, the site's own first. */
export function allTasksOf(corpus: Corpus): readonly Task[] {
  return corpus.programmes.flatMap((programme) => tasksOf(corpus, programme));
}

/** The tasks that a programme gives a body in a role, in printed order. */
export function tasksOfBody(corpus: Corpus, body: string, role: Role, programme = corpus.programme): Task[] {
  return tasksOf(corpus, programme).filter((task) => task[role].some(({ id }) => id === body));
}

function readTasks(corpus: Corpus, { metadata, tree }: CorpusDocument): Task[] {
  const ruling = rulingUnits(tree.provisions);
  const slug = programmeSlug(metadata.id);
  const tasks: Task[] = [];
  for (const { part, point, provision } of eachPlaced(tree.provisions)) {
    const marks = provision.text.marks.filter((mark) => mark.type === 'assignment');
    for (const [index, mark] of marks.entries()) {
      const number = tasks.length + 1;
      tasks.push({
        ...toTask(corpus, provision, mark, ruling.get(provision.id)),
        document: metadata.id,
        number,
        id: ['viec', slug, number].filter(Boolean).join('-'),
        inClause: index + 1,
        part: part.id,
        point: point.id,
      });
    }
  }
  return tasks;
}

/** Every unit with the part that it stands in, and with the numbered unit of that part; tasks may stand in any. */
function* eachPlaced(parts: readonly Provision[]) {
  for (const part of parts) {
    yield { part, point: part, provision: part };
    for (const child of part.children) {
      const point = child.label !== undefined && child.kind !== 'indent' ? child : part;
      for (const provision of eachProvision([child])) yield { part, point, provision };
    }
  }
}

function toTask(
  corpus: Corpus,
  provision: Provision,
  mark: Extract<Mark, { type: 'assignment' }>,
  ruler: Provision | undefined,
): Omit<Task, 'document' | 'number' | 'id' | 'inClause' | 'part' | 'point'> {
  const { value } = provision.text;
  const printed = [value, ruler?.text.value ?? ''];
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: printedName(corpus.bodies.get(id)?.names ?? [id], printed) }));
  const words = value.slice(mark.start, mark.end);
  return {
    provision,
    words,
    label: mark.task ?? words,
    lead: named(mark.lead),
    with: named(mark.with),
    report: named(mark.report),
    reportAs: readReportWay(mark.reportAs),
    deadline: readDeadline(mark.due, mark.dueText),
    ...(mark.dueFor === undefined ? {} : { dueFor: mark.dueFor }),
    ...(mark.reading === undefined ? {} : { reading: mark.reading }),
    ...(ruler === undefined ? {} : { ruler }),
  };
}

/** The form of a body's name that the clause prints, the longest first; else its main name. */
function printedName(names: readonly string[], texts: readonly string[]): string {
  const byLength = [...names].sort((a, b) => b.length - a.length);
  return byLength.find((name) => texts.some((text) => text.includes(name))) ?? names[0]!;
}
