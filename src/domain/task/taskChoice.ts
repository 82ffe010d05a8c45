import { type Due, fitsDue, mayFit, readDueChoice } from '../deadline/dueChoice.ts';
import { ROLE_KEYS, type RoleKey } from './role.ts';

/** What can be asked of a task: ids and keys only. */
export interface AskedOf extends Due {
  lead: readonly string[];
  with: readonly string[];
  report: readonly string[];
  /** The part of the programme: `muc-i`. */
  part: string;
}

/** The same with its place in printed order. */
export interface TaskFacets extends AskedOf {
  number: number;
}

/** What can be asked for, as addresses name it. */
export const TASK_AXES = ['co-quan', 'thoi-han', 'vai', 'phan'] as const;
export type TaskAxis = (typeof TASK_AXES)[number];

/** A choice of readers as the address holds it; what is absent leaves nothing out. */
export type TaskFilter = Partial<Record<TaskAxis, string>>;

/** True when a task is among what the reader asked for. A body counts in any role, or in the one chosen. */
export function fits(task: AskedOf, filter: TaskFilter): boolean {
  const choice = readDueChoice(filter['thoi-han'] ?? '');
  return fitsBesides(task, filter) && (!choice || fitsDue(task, choice));
}

/** True when a task is not, but may fall into the time asked for: its own words about time are wider. */
export function mayFitToo(task: AskedOf, filter: TaskFilter): boolean {
  const choice = readDueChoice(filter['thoi-han'] ?? '');
  return choice !== undefined && mayFit(task, choice) && fitsBesides(task, filter);
}

/** What is asked for besides the time. */
function fitsBesides(task: AskedOf, { 'co-quan': body, vai, phan }: TaskFilter): boolean {
  const roles = vai && vai in ROLE_KEYS ? [ROLE_KEYS[vai as RoleKey]] : Object.values(ROLE_KEYS);
  if (body && !roles.some((role) => task[role].includes(body))) return false;
  if (!body && roles.length === 1 && task[roles[0]!].length === 0) return false;
  return !phan || task.part === phan;
}

/** Tasks that are led alike, in printed order inside. */
export interface LeadGroup<T> {
  lead: readonly string[];
  tasks: T[];
}

/**
 * Tasks grouped by who leads them. Bodies that lead together are a group of their own, beside those of their first
 * body; groups come in the order in which their first body is first charged, tasks without a leading body last.
 */
export function groupByLead<T extends Pick<TaskFacets, 'number' | 'lead'>>(
  tasks: readonly T[],
): LeadGroup<T>[] {
  const groups = new Map<string, LeadGroup<T>>();
  const firstSeen = new Map<string, number>();
  for (const task of [...tasks].sort((a, b) => a.number - b.number)) {
    const key = task.lead.join(' ');
    const group = groups.get(key) ?? { lead: task.lead, tasks: [] };
    groups.set(key, group);
    group.tasks.push(task);
    const first = task.lead[0] ?? '';
    if (!firstSeen.has(first)) firstSeen.set(first, first ? task.number : Number.POSITIVE_INFINITY);
  }
  const rank = ({ lead }: LeadGroup<T>) => firstSeen.get(lead[0] ?? '')!;
  return [...groups.values()].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
