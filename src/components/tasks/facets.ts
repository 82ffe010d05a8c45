import type { Task } from '../../corpus/tasks.ts';
import type { TaskFacets } from '../../domain/task/taskChoice.ts';

/** A task as its filters and groups see it. */
export function facetsOf({ number, lead, with: beside, report, part, deadline }: Task): TaskFacets {
  const ids = (bodies: Task['lead']) => bodies.map(({ id }) => id);
  const { due, key } = deadline;
  return {
    number,
    lead: ids(lead),
    with: ids(beside),
    report: ids(report),
    part,
    key,
    ...(due === undefined ? {} : { due }),
  };
}
