import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { type Task, tasksOf } from '../corpus/tasks.ts';
import { documentName } from '../domain/document/name.ts';
import { documentUrl, type TaskFormat } from '../domain/urls.ts';
import { SHORT_NAME } from '../site.config.ts';
import { toCsv } from './csv.ts';
import { taskCalendar } from './taskCalendar.ts';
import { TASK_COLUMNS, type TaskRow, taskRow } from './taskRow.ts';

/** A programme's tasks as a file of open data. `absolute` makes a full address of a path of the site. */
export function taskFile(
  format: TaskFormat,
  corpus: Corpus,
  programme: CorpusDocument,
  absolute: (path: string) => string,
): string {
  const tasks = tasksOf(corpus, programme);
  if (format === 'ics') {
    const own = programme === corpus.programme ? SHORT_NAME : documentName(programme.metadata);
    const stampOf = (task: Task) => lastPublished(corpus, task);
    return taskCalendar(tasks, { name: `Nhiệm vụ – ${own}`, absolute, stampOf });
  }
  const rows = tasks.map((task) => taskRow(task, absolute));
  return format === 'csv'
    ? toCsv(Object.keys(TASK_COLUMNS) as (keyof TaskRow)[], rows)
    : `${JSON.stringify(rows, null, 1)}\n`;
}

/** The day the clause's words were last published. While an author is writing, it may not be published yet: then today. */
function lastPublished({ permalinks }: Corpus, { document, provision }: Task): string {
  const entry = permalinks.register.get(documentUrl(document, provision.id));
  return entry?.earlier.at(-1)?.until ?? entry?.since ?? new Date().toISOString().slice(0, 10);
}
