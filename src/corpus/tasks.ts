import { type Deadline, readDeadline } from '../domain/deadline/deadline.ts';
import { eachProvision, type Mark, type Provision } from '../domain/provision/tree.ts';
import { type ReportWay, readReportWay } from '../domain/task/reportWay.ts';
import type { Role } from '../domain/task/role.ts';
import type { Corpus } from './corpus.ts';
import { rulingUnits } from './rulingUnits.ts';

/** A body as a task names it: its id, and its name as the clause prints it. */
export interface ChargedBody {
  id: string;
  name: string;
}

/** One task that the programme orders: one `<Assignment>` of its text. */
export interface Task extends Record<Role, readonly ChargedBody[]> {
  /** Its place among all tasks in printed order, from 1. */
  number: number;
  /** Its place among the tasks of its clause, from 1: with the clause's id a name that lasts. */
  inClause: number;
  provision: Provision;
  /** The part of the programme it stands in: `muc-i`. */
  part: string;
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

const known = new WeakMap<Corpus, readonly Task[]>();

/** All tasks of the programme in printed order. */
export function tasksOf(corpus: Corpus): readonly Task[] {
  const tasks = known.get(corpus) ?? readTasks(corpus);
  known.set(corpus, tasks);
  return tasks;
}

/** The tasks that a body has in a role, in printed order. */
export function tasksOfBody(corpus: Corpus, body: string, role: Role): Task[] {
  return tasksOf(corpus).filter((task) => task[role].some(({ id }) => id === body));
}

function readTasks(corpus: Corpus): Task[] {
  const { provisions } = corpus.programme.tree;
  const ruling = rulingUnits(provisions);
  const tasks: Task[] = [];
  for (const root of provisions)
    for (const provision of eachProvision([root])) {
      const marks = provision.text.marks.filter((mark) => mark.type === 'assignment');
      for (const [index, mark] of marks.entries())
        tasks.push({
          ...toTask(corpus, provision, mark, ruling.get(provision.id)),
          number: tasks.length + 1,
          inClause: index + 1,
          part: root.id,
        });
    }
  return tasks;
}

function toTask(
  corpus: Corpus,
  provision: Provision,
  mark: Extract<Mark, { type: 'assignment' }>,
  ruler: Provision | undefined,
): Omit<Task, 'number' | 'inClause' | 'part'> {
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
