import type { APIRoute } from 'astro';
import { at } from '../../components/address.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { tasksOf } from '../../corpus/tasks.ts';
import { taskRow } from '../../render/taskRow.ts';

/** The tasks as an array of objects, in printed order. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(at(path), site).href;
  const rows = tasksOf(currentCorpus()).map((task) => taskRow(task, absolute));
  return new Response(`${JSON.stringify(rows, null, 1)}\n`);
};
