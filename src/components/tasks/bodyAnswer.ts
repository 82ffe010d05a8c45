import type { Corpus } from '../../corpus/corpus.ts';
import { tasksOfBody } from '../../corpus/tasks.ts';
import { type Answer, answerOf } from '../../domain/task/answer.ts';
import { ROLE_NAMES, ROLES } from '../../domain/task/role.ts';

/** What a body was charged with, in a sentence; undefined when the programme charges it with nothing. */
export function bodyAnswer(corpus: Corpus, body: string): Answer | undefined {
  const byRole = ROLES.map((role) => ({ role, tasks: tasksOfBody(corpus, body, role) }));
  const tasks = [...new Set(byRole.flatMap(({ tasks: own }) => own))];
  return tasks.length > 0 ? answerOf(tasks.map(({ deadline }) => deadline)) : undefined;
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
