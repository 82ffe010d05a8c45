import type { APIRoute } from 'astro';
import { at } from '../../components/address.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { type Task, tasksOf } from '../../corpus/tasks.ts';
import { documentUrl, PROGRAMME_ID } from '../../domain/urls.ts';
import { taskCalendar } from '../../render/taskCalendar.ts';
import { SHORT_NAME } from '../../site.config.ts';

/** The tasks as a calendar, in printed order. */
export const GET: APIRoute = ({ site }) => {
  const corpus = currentCorpus();
  // While an author is writing, a clause may not be published yet: then today.
  const stampOf = ({ provision }: Task) => {
    const entry = corpus.permalinks.register.get(documentUrl(PROGRAMME_ID, provision.id));
    return entry?.earlier.at(-1)?.until ?? entry?.since ?? new Date().toISOString().slice(0, 10);
  };
  const absolute = (path: string) => new URL(at(path), site).href;
  return new Response(taskCalendar(tasksOf(corpus), { name: `Nhiệm vụ – ${SHORT_NAME}`, absolute, stampOf }));
};
