import type { Due } from '../deadline/dueChoice.ts';
import { lastDayOf, parsePeriod } from '../deadline/period.ts';

/** The answer to what was asked for: how many, and by when. */
export interface TaskAnswer {
  count: string;
  rest: string;
}

/** "5 nhiệm vụ" and ", xong chậm nhất 30/9/2002."; what is said of part of a year gets no day. */
export function answerOf(tasks: readonly Due[]): TaskAnswer {
  if (tasks.length === 0) return { count: 'Không có nhiệm vụ nào', rest: ' như lựa chọn này.' };
  const count = `${tasks.length} nhiệm vụ`;
  const dated = tasks.filter(({ due }) => due !== undefined);
  if (dated.length === 0) return { count, rest: ', không có thời hạn.' };
  const by = sayWhen(dated);
  const undated = tasks.length - dated.length;
  return {
    count,
    rest: undated > 0 ? `: ${dated.length} có thời hạn, ${by}; ${undated} không có thời hạn.` : `, ${by}.`,
  };
}

function sayWhen(dated: readonly Due[]): string {
  const early = dated.filter(({ key }) => key.startsWith('dau-nam-'));
  const days = dated.flatMap(({ due, key }) => {
    const period = parsePeriod(due!);
    return period && !key.startsWith('dau-nam-') ? [lastDayOf(period)] : [];
  });
  const said = [...new Set(early.map(({ key }) => `“đầu năm ${key.slice(-4)}”`))].join(', ');
  if (days.length === 0) return `ghi ${said}`;
  const last = `xong chậm nhất ${days.sort().at(-1)!.split('-').map(Number).reverse().join('/')}`;
  return early.length > 0 ? `${last}, riêng ${early.length} nhiệm vụ ghi ${said}` : last;
}
