import type { BroadAnswer, BroadQuestion } from './broadReader.ts';
import { broadRow } from './broadRow.ts';
import address from './broadWorker.ts?worker-chunk';
import { WorkerLine } from './workerLine.ts';

/** Rows to be shown with their addresses; undefined when the index could not be loaded. */
export type BroadRows = { rows: { url: string; item: HTMLLIElement }[]; hasMore: boolean } | undefined;

const line = new WorkerLine<BroadQuestion, BroadAnswer>(() => new Worker(address, { type: 'module' }));

/** Searches every page of the site with Pagefind, off the main thread where the browser can. */
export async function broadSearch(question: BroadQuestion): Promise<BroadRows> {
  let answer = await line.ask(question);
  if (answer === 'broken') answer = await (await import('./broadReader.ts')).searchBroadly(question);
  if (answer.status === 'failed') return undefined;
  const rows = answer.hits.map((hit) => ({ url: hit.url, item: broadRow(question.root, hit) }));
  return { rows, hasMore: answer.hasMore };
}
