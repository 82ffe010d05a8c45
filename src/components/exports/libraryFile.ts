import script from '../../browser/singleFile/search.js?raw';
import { currentCorpus } from '../../corpus/current.ts';
import { programmesWithTasks, tasksOf } from '../../corpus/tasks.ts';
import { singleFile } from '../../exports/singleFile/singleFile.ts';
import { taskRow } from '../../exports/taskRow.ts';
import { SITE_NAME } from '../../site.config.ts';
import style from '../../styles/singleFile.css?inline';
import { at } from '../address.ts';
import { editionOf } from './editions.ts';

let made: string | undefined;

/** The whole library in one file, the programmes first; `site` is the scheme and host that the build is for. */
export function libraryFile(site: URL | undefined): string {
  made ??= makeLibrary(site);
  return made;
}

function makeLibrary(site: URL | undefined): string {
  const corpus = currentCorpus();
  const absolute = (path: string) => new URL(at(path), site).href;
  const documents = new Set([...corpus.programmes, ...corpus.documents.values()]);
  const tasks = programmesWithTasks(corpus).flatMap((programme) =>
    tasksOf(corpus, programme).map((task) => taskRow(task, absolute)),
  );
  const editions = [...documents].map((document) => editionOf(document, site));
  return singleFile({ name: SITE_NAME, editions, tasks, script, style });
}
