import type { SearchOptions } from '../../domain/search/clause/search.ts';
import type { ClauseAnswer, ClauseReader } from './clauseReader.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker.ts';

/** The site's base path as it stands in pages: "/" or "/thu-muc/". */
type Root = string;

let worker: Worker | undefined;
let isWorkerBroken = false;
let onPage: Promise<ClauseReader> | undefined;
let turns = 0;
const waiting = new Map<number, (answer: ClauseAnswer | 'broken') => void>();

/** Starts the worker and fetches the manifest: call it when the reader goes to the search box. */
export function prepareClauseSearch(root: Root): void {
  ask({ turn: 0, root, options: {} });
}

/**
 * Searches words and phrases among all clauses, off the main thread. Always answers: with hits, best first, or with
 * the reason why the index could not be read. Answers may come late; the caller drops those it no longer wants.
 */
export async function clauseSearch(
  root: Root,
  query: string,
  options: SearchOptions = {},
): Promise<ClauseAnswer> {
  const turn = ++turns;
  const answer = await new Promise<ClauseAnswer | 'broken'>((resolve) => {
    waiting.set(turn, resolve);
    if (!ask({ turn, root, query, options })) resolve('broken');
  });
  waiting.delete(turn);
  return answer === 'broken' ? searchOnPage(root, query, options) : answer;
}

function ask(question: WorkerQuestion): boolean {
  const started = startWorker();
  started?.postMessage(question);
  return started !== undefined;
}

/** The worker; undefined where the browser or its policy has none. */
function startWorker(): Worker | undefined {
  if (worker || isWorkerBroken) return worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    isWorkerBroken = true;
    return undefined;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) =>
    waiting.get(data.turn)?.(data.answer),
  );
  worker.addEventListener('error', () => {
    worker = undefined;
    isWorkerBroken = true;
    for (const resolve of waiting.values()) resolve('broken');
  });
  return worker;
}

/** Without a worker the page does the work itself. */
async function searchOnPage(root: Root, query: string, options: SearchOptions): Promise<ClauseAnswer> {
  onPage ??= import('./clauseReader.ts').then(({ ClauseReader: Reader }) => new Reader(root));
  try {
    return await (await onPage).search(query, options);
  } catch {
    onPage = undefined;
    return { status: 'failed', reason: 'network' };
  }
}
