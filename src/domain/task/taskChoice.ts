import { ROLE_KEYS, type RoleKey } from './role.ts';

/** What a row of tasks is filtered and grouped by: ids and keys only. */
export interface TaskFacets {
  /** Its place in printed order. */
  number: number;
  lead: readonly string[];
  with: readonly string[];
  report: readonly string[];
  /** The part of the programme: `muc-i`. */
  part: string;
  /** The key of the deadline's group, and whether it names a time. */
  due: string;
  isDated: boolean;
}

/** The orders of the table as the address names them; the first is the default and is not written. */
export const VIEWS = ['thoi-han', 'co-quan', 'phan'] as const;
export type View = (typeof VIEWS)[number];

/** A choice of readers as the address holds it; what is absent leaves nothing out. */
export interface TaskFilter {
  'co-quan'?: string;
  vai?: string;
  phan?: string;
  /** `co`, `khong`, or the key of one group of deadlines. */
  han?: string;
}

/** True when a task is among what the reader asked for. A body counts in any role, or in the one chosen. */
export function fits(task: TaskFacets, filter: TaskFilter): boolean {
  const { 'co-quan': body, vai, phan, han } = filter;
  const roles = vai && vai in ROLE_KEYS ? [ROLE_KEYS[vai as RoleKey]] : Object.values(ROLE_KEYS);
  if (body && !roles.some((role) => task[role].includes(body))) return false;
  if (!body && roles.length === 1 && task[roles[0]!].length === 0) return false;
  if (phan && task.part !== phan) return false;
  if (han === 'co' || han === 'khong') return task.isDated === (han === 'co');
  return !han || task.due === han;
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
