import type { SearchOptions } from '../../domain/search/clause/search.ts';
import type { ClauseAnswer, ClauseReader } from './clauseReader.ts';
import type { ClauseQuestion } from './clauseWorker.ts';
import { WorkerLine } from './workerLine.ts';

/** The site's base path as it stands in pages: "/" or "/thu-muc/". */
type Root = string;

const line = new WorkerLine<ClauseQuestion, ClauseAnswer>(
  () => new Worker(new URL('./clauseWorker.ts', import.meta.url), { type: 'module' }),
);
let onPage: Promise<ClauseReader> | undefined;

/**
 * Searches words and phrases among all clauses, off the main thread. Always answers: with hits, best first, or with
 * the reason why the index could not be read. Answers may come late; the caller drops those it no longer wants.
 */
export async function clauseSearch(
  root: Root,
  query: string,
  options: SearchOptions = {},
): Promise<ClauseAnswer> {
  const answer = await line.ask({ root, query, options });
  return answer === 'broken' ? searchOnPage(root, query, options) : answer;
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
