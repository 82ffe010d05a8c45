import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { type Task, tasksOfBody } from '../../corpus/tasks.ts';
import { answerOf, type TaskAnswer } from '../../domain/task/answer.ts';
import { REPORT_WAY_IDS, REPORT_WAYS } from '../../domain/task/reportWay.ts';
import { ROLE_NAMES, ROLES } from '../../domain/task/role.ts';
import { capitalised } from '../../domain/text/capitalised.ts';

/** What a body has to do with a number of tasks, in a sentence that begins with `role`. */
export interface RoleAnswer extends TaskAnswer {
  /** "Chủ trì", "Phối hợp", "Nhận báo cáo về", "Được trình". */
  role: string;
}

/** What a programme charges a body with, a sentence a role: whom a task is reported to does not do it. */
export function bodyAnswer(corpus: Corpus, body: string, programme = corpus.programme): RoleAnswer[] {
  return partsOf(corpus, body, [programme]).map(({ name, about, tasks }) => ({
    role: `${name} ${about}`.trim(),
    ...answerOf(tasks.map(({ deadline }) => deadline)),
  }));
}

/** "Chủ trì 2, phối hợp 1 nhiệm vụ · nêu tại 3 điều khoản", for a list of bodies; empty when nothing is said of it. */
export function bodySummary(corpus: Corpus, body: string, mentions: number): string {
  const roles = partsOf(corpus, body, corpus.programmes).map(
    ({ name, about, tasks }) =>
      `${`${name} ${about}`.trim().toLocaleLowerCase('vi')} ${tasks.length} nhiệm vụ`,
  );
  const said = [roles.join(', '), mentions > 0 ? `nêu tại ${mentions} điều khoản` : '']
    .filter(Boolean)
    .join(' · ');
  return capitalised(said);
}

/** "Nhận báo cáo, được trình": what is done towards a body that stands above these tasks, each once. */
export function reportHeading(tasks: readonly Task[]): string {
  const ways = REPORT_WAY_IDS.filter((way) => tasks.some(({ reportAs }) => reportAs === way));
  return capitalised(ways.map((way) => REPORT_WAYS[way].ofBody).join(', '));
}

/** The tasks of a body by what it does in them; a body above tasks by each verb that the text has for it. */
function partsOf(
  corpus: Corpus,
  body: string,
  programmes: readonly CorpusDocument[],
): { name: string; about: string; tasks: Task[] }[] {
  return ROLES.flatMap((role) => {
    const tasks = programmes.flatMap((programme) => tasksOfBody(corpus, body, role, programme));
    if (role !== 'report') return [{ name: ROLE_NAMES[role], about: '', tasks }];
    return REPORT_WAY_IDS.map((way) => ({
      name: capitalised(REPORT_WAYS[way].ofBody),
      about: REPORT_WAYS[way].about,
      tasks: tasks.filter(({ reportAs }) => reportAs === way),
    }));
  }).filter(({ tasks }) => tasks.length > 0);
}
