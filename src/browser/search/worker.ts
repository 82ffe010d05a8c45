import type { SearchOptions } from '../../domain/search/clause/search.ts';
import { type ClauseAnswer, ClauseReader } from './clauseReader.ts';

/** What the page asks of the worker, and what it answers; `turn` tells the answers apart. */
export interface WorkerQuestion {
  turn: number;
  root: string;
  /** Absent: only get ready. */
  query?: string;
  options: SearchOptions;
}
export interface WorkerAnswer {
  turn: number;
  answer: ClauseAnswer;
}

let reader: ClauseReader | undefined;

addEventListener('message', async ({ data }: MessageEvent<WorkerQuestion>) => {
  reader ??= new ClauseReader(data.root);
  if (data.query === undefined) {
    await reader.open().catch(() => {});
    return;
  }
  const answer = await reader.search(data.query, data.options);
  postMessage({ turn: data.turn, answer } satisfies WorkerAnswer);
});
