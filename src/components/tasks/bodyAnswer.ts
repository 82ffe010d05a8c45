import type { Corpus } from '../../corpus/corpus.ts';
import { tasksOfBody } from '../../corpus/tasks.ts';
import { type Answer, answerOf } from '../../domain/task/answer.ts';
import { ROLE_NAMES, ROLES } from '../../domain/task/role.ts';

/** What a body has to do with a number of tasks, in a sentence that begins with `role`. */
export interface RoleAnswer extends Answer {
  /** "Chủ trì", "Phối hợp", "Nhận báo cáo về". */
  role: string;
}

/** What the programme charges a body with, a sentence a role: whom a task is reported to does not do it. */
export function bodyAnswer(corpus: Corpus, body: string): RoleAnswer[] {
  return ROLES.flatMap((role) => {
    const tasks = tasksOfBody(corpus, body, role);
    if (tasks.length === 0) return [];
    const name = role === 'report' ? `${ROLE_NAMES[role]} về` : ROLE_NAMES[role];
    return [{ role: name, ...answerOf(tasks.map(({ deadline }) => deadline)) }];
  });
}

/** "Chủ trì 2, phối hợp 1 nhiệm vụ · nêu tại 3 điều khoản", for a list of bodies; empty when nothing is said of it. */
export function bodySummary(corpus: Corpus, body: string, mentions: number): string {
  const roles = ROLES.map((role) => ({ role, count: tasksOfBody(corpus, body, role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => `${ROLE_NAMES[role].toLocaleLowerCase('vi')} ${count} nhiệm vụ`);
  const said = [roles.join(', '), mentions > 0 ? `nêu tại ${mentions} điều khoản` : '']
    .filter(Boolean)
    .join(' · ');
  return said.charAt(0).toLocaleUpperCase('vi') + said.slice(1);
}
