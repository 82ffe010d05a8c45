import type { AskedTask } from '../../domain/kit/questions/taskQuestion.ts';
import { programmeSlug, taskDataUrl, withBase } from '../../domain/urls.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';

/** The tasks of the programmes among some documents, as the open data has them. @throws when the network fails. */
export async function loadTasks(
  documents: readonly string[],
  root: string,
): Promise<Map<string, AskedTask[]>> {
  const programmes = [...new Set(documents)].filter(
    (one) => one === OWN_PROGRAMME || programmeSlug(one) !== undefined,
  );
  const loaded = programmes.map(async (one): Promise<[string, AskedTask[]]> => {
    const response = await fetch(withBase(taskDataUrl('json', one), root));
    if (!response.ok && response.status !== 404) throw new Error(String(response.status));
    return [one, response.ok ? await response.json() : []];
  });
  return new Map(await Promise.all(loaded));
}
