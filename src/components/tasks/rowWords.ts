import type { Task } from '../../corpus/tasks.ts';
import { readingOf, timeLabel } from '../../domain/deadline/deadline.ts';
import { formatPeriod } from '../../domain/deadline/period.ts';
import { dueWords } from '../../domain/task/dueWords.ts';

/** When a task is to be done, in the few words of a row: "cuối quý III/2002", "điều kiện: sau khi …". */
export function whenOf({ deadline, dueFor }: Pick<Task, 'deadline' | 'dueFor'>): string {
  const { text, period, kind } = deadline;
  if (text === undefined) return 'không nêu thời hạn';
  if (!period)
    return `${timeLabel(deadline).toLocaleLowerCase('vi')}: ${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
  const said = dueWords({ dueText: text, dueFor });
  if (!readingOf(deadline)) return said;
  return kind === 'reading' ? `${said}, hiểu là ${formatPeriod(period)}` : `${said}, không ghi tháng`;
}
