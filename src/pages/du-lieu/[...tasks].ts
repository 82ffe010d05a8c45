import type { APIRoute } from 'astro';
import { at } from '../../components/address.ts';
import type { CorpusDocument } from '../../corpus/corpus.ts';
import { currentCorpus } from '../../corpus/current.ts';
import { programmesWithTasks } from '../../corpus/tasks.ts';
import { TASK_FORMATS, type TaskFormat, taskDataUrl } from '../../domain/urls.ts';
import { taskFile } from '../../exports/taskFile.ts';

interface Props extends Record<string, unknown> {
  format: TaskFormat;
  programme: CorpusDocument;
}

export function getStaticPaths() {
  return programmesWithTasks(currentCorpus()).flatMap((programme) =>
    TASK_FORMATS.map((format) => ({
      params: { tasks: taskDataUrl(format, programme.metadata.id).slice('/du-lieu/'.length) },
      props: { format, programme } satisfies Props,
    })),
  );
}

/** The tasks of a programme in printed order: a table for a spreadsheet, an array of objects, a calendar. */
export const GET: APIRoute<Props> = ({ props: { format, programme }, site }) => {
  const absolute = (path: string) => new URL(at(path), site).href;
  return new Response(taskFile(format, currentCorpus(), programme, absolute));
};
