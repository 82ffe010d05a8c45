import type { ChargedBody, Task } from '../corpus/tasks.ts';
import { precisionOf } from '../domain/deadline/partOfPeriod.ts';
import { spokenPlace } from '../domain/provision/spokenPlace.ts';
import { REPORT_WAYS } from '../domain/task/reportWay.ts';
import { documentUrl } from '../domain/urls.ts';

/** The columns of the open data, in this order; CSV and JSON share them. Every value is text, empty when there is none. */
export const TASK_COLUMNS = {
  clause: 'địa chỉ của điều khoản trong chương trình',
  text: 'nguyên văn câu giao việc',
  lead: 'cơ quan chủ trì, chỉ đạo, thực hiện, tên như văn bản in; nhiều cơ quan thì cách nhau bằng “; ”',
  with: 'cơ quan phối hợp',
  reportTo: 'cấp trên được báo cáo, trình, giúp hoặc kiến nghị; câu giao việc dùng chữ nào xem cột reportAs',
  due: 'thời hạn để máy xếp: 2002-09 là tháng, 2002-Q3 là quý, 2003 là năm',
  dueText: 'thời hạn đúng như văn bản in',
  place: 'điều khoản của chương trình, viết bằng lời',
  task: 'tên gọn của nhiệm vụ',
  reading: 'cách hiểu của người biên tập khi câu chữ chưa rõ',
  address: 'liên kết tới điều khoản',
  reportAs: 'chữ của văn bản với cấp trên ở cột reportTo: báo cáo, trình, giúp, kiến nghị với',
  id: 'mã của nhiệm vụ, không đổi khi thứ tự các dòng đổi; lịch (ICS) dùng cùng mã',
  precision:
    'thời hạn nói chính xác đến đâu: month, quarter, year là cả tháng, quý, năm; end-of-… là “cuối”, start-of-… là “đầu”; condition là theo điều kiện, recurring là định kỳ, continuing là thường xuyên, none là không nêu',
} as const;
export type TaskRow = Record<keyof typeof TASK_COLUMNS, string>;

/** One task as a row of the open data. `absolute` makes a full address of a path of the site. */
export function taskRow(task: Task, absolute: (path: string) => string): TaskRow {
  const { provision, words, label, deadline, reading = '' } = task;
  return {
    clause: provision.id,
    text: words,
    lead: joinNames(task.lead),
    with: joinNames(task.with),
    reportTo: joinNames(task.report),
    due: deadline.due ?? '',
    dueText: deadline.text ?? '',
    place: spokenPlace(provision.id),
    task: label,
    reading,
    address: absolute(documentUrl(task.document, provision.id)),
    reportAs: task.report.length > 0 ? REPORT_WAYS[task.reportAs].verb : '',
    id: taskId(task),
    precision: precisionOf(deadline),
  };
}

/** A task's id in its programme: the place of its clause, and which of the tasks there it is. */
export const taskId = ({ provision, inClause }: Pick<Task, 'provision' | 'inClause'>) =>
  `${provision.id}-viec-${inClause}`;

/** Names with "; " between, for a name may hold a comma. */
export const joinNames = (bodies: readonly ChargedBody[]) => bodies.map(({ name }) => name).join('; ');
