import { namesBodies } from '../corpus/namesBodies.ts';
import type { Mark, Provision } from '../domain/provision/tree.ts';
import { dueWords } from '../domain/task/dueWords.ts';

type Assignment = Extract<Mark, { type: 'assignment' }>;

/** Who is charged in a unit and by when, each said once: ids of bodies, and deadlines in words. */
function chargeOf({ text }: Provision): { leads: string[]; dues: string[] } {
  const tasks = text.marks.filter((mark): mark is Assignment => mark.type === 'assignment');
  const dated = tasks.flatMap(({ due, dueText, dueFor }) => (due && dueText ? [{ dueText, dueFor }] : []));
  return {
    leads: [...new Set(tasks.flatMap(({ lead }) => lead))],
    dues: [...new Set(dated.map(dueWords))],
  };
}

/**
 * Who and by when: "Ban Tổ chức Tỉnh ủy", "cuối quý III/2002", each deadline for itself. What a unit above says already
 * is not said again at the dashes and paragraphs inside it, unless their own words name who; empty when nothing is left
 * to say. `namesOf` gives all names of a body, the main one first.
 */
export function chargeLine(
  provision: Provision,
  above: readonly Provision[],
  namesOf: (body: string) => readonly string[],
): string[] {
  const own = chargeOf(provision);
  const said = above.map(chargeOf);
  const nearest = said.findLast(({ leads }) => leads.length > 0);
  const isSameBody =
    nearest && nearest.leads.join() === own.leads.join() && !namesBodies(provision, own.leads, namesOf);
  const isSaid = (due: string) => said.some(({ dues }) => dues.includes(due));
  const leads = isSameBody ? [] : own.leads;
  const dues = isSameBody ? own.dues.filter((due) => !isSaid(due)) : own.dues;
  return [...(leads.length > 0 ? [leads.map((body) => namesOf(body)[0]).join(', ')] : []), ...dues];
}
