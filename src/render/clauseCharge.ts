import type { CorpusDocument } from '../corpus/corpus.ts';
import { namesBodies } from '../corpus/namesBodies.ts';
import { rulingUnits } from '../corpus/rulingUnits.ts';
import type { Mark, Provision } from '../domain/provision/tree.ts';
import { ROLES, type Role } from '../domain/task/role.ts';

type Assignment = Extract<Mark, { type: 'assignment' }>;

/** Who does a task and by when. */
export type Charge = Pick<Assignment, Role | 'reportAs' | 'due' | 'dueText' | 'dueFor'>;

/** What a clause orders: each task with what is its own, and once what holds for all of them. */
export interface ClauseCharge {
  tasks: { words: string | undefined; own: Partial<Charge> }[];
  shared: Partial<Charge>;
  /** The unit that says who, and by when where `isDueToo`, for the clause itself does not. */
  from: { unit: Provision; isDueToo: boolean } | undefined;
}

/**
 * What a clause orders; undefined when it orders nothing. `path` are the units above it, `namesOf` all names of a body:
 * a clause whose own words name its bodies has them from nowhere else.
 */
export function clauseCharge(
  { tree }: CorpusDocument,
  provision: Provision,
  path: readonly Provision[],
  namesOf: (body: string) => readonly string[],
): ClauseCharge | undefined {
  const [first, ...others] = assignmentsOf(provision);
  if (!first) return undefined;
  const isShared = (key: keyof Charge) =>
    others.every((one) => JSON.stringify(one[key]) === JSON.stringify(first[key]));
  const keys: (keyof Charge)[] = [...ROLES, 'reportAs', 'due', 'dueText', 'dueFor'];
  const pick = (one: Assignment, isWanted: (key: keyof Charge) => boolean): Partial<Charge> =>
    Object.fromEntries(keys.filter(isWanted).map((key) => [key, one[key]]));
  const namesItself = namesBodies(provision, first.lead, namesOf);
  const ruler = namesItself ? undefined : rulingUnits(tree.provisions).get(provision.id);
  const above = namesItself ? undefined : inheritedFrom(first, path);
  return {
    tasks: [first, ...others].map((one) => ({ words: one.task, own: pick(one, (key) => !isShared(key)) })),
    shared: pick(first, isShared),
    from: ruler ? { unit: ruler, isDueToo: true } : above && { unit: above, isDueToo: false },
  };
}

const assignmentsOf = ({ text }: Provision) =>
  text.marks.filter((mark): mark is Assignment => mark.type === 'assignment');

/** The nearest unit above that charges the same bodies: a dash says neither who nor by when. */
function inheritedFrom({ lead }: Assignment, path: readonly Provision[]): Provision | undefined {
  if (lead.length === 0) return undefined;
  return path.findLast((unit) => assignmentsOf(unit).some((one) => one.lead.join() === lead.join()));
}
