import { byDeadline, type Deadline } from '../deadline/deadline.ts';
import { choiceValue } from '../deadline/dueChoice.ts';
import { formatPeriod, type Period, quarterOf, yearOf } from '../deadline/period.ts';
import { capitalised } from '../text/capitalised.ts';

/** Tasks that fall due in one stretch of time. Its key is the choice of time that has just these. */
export interface TimeGroup<T> {
  key: string;
  name: string;
  tasks: T[];
}

/**
 * Tasks by date: a group a quarter, with its months. A year in which something is due that lies in no quarter is one
 * group, so that no group lies within another. What names no time comes last.
 */
export function groupByTime<T extends { number: number; deadline: Deadline }>(
  tasks: readonly T[],
): TimeGroup<T>[] {
  const whole = new Set(
    tasks.flatMap(({ deadline: { period } }) => (period && !quarterOf(period) ? [period.year] : [])),
  );
  const stretch = (period: Period) =>
    whole.has(period.year) ? yearOf(period) : (quarterOf(period) ?? period);
  const groups = new Map<string, TimeGroup<T>>();
  for (const task of [...tasks].sort((a, b) => byDeadline(a.deadline, b.deadline) || a.number - b.number)) {
    const own = task.deadline.period && stretch(task.deadline.period);
    const key = own ? choiceValue(own) : 'khong';
    const name = own ? capitalised(formatPeriod(own)) : 'Không có thời hạn';
    const group = groups.get(key) ?? { key, name, tasks: [] };
    groups.set(key, group);
    group.tasks.push(task);
  }
  return [...groups.values()];
}
