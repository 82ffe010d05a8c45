import type { APIRoute } from 'astro';
import { at } from '../../components/address.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { tasksOf } from '../../corpus/tasks.ts';
import { toCsv } from '../../render/csv.ts';
import { TASK_COLUMNS, type TaskRow, taskRow } from '../../render/taskRow.ts';

/** The tasks as a table for a spreadsheet, in printed order. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(at(path), site).href;
  const rows = tasksOf(currentCorpus()).map((task) => taskRow(task, absolute));
  return new Response(toCsv(Object.keys(TASK_COLUMNS) as (keyof TaskRow)[], rows));
};
