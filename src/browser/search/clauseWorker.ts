import type { SearchOptions } from '../../domain/search/clause/search.ts';
import { type ClauseAnswer, ClauseReader } from './clauseReader.ts';
import { answerLine } from './workerLine.ts';

/** What the page asks of the worker; the first question's root holds for all. */
export interface ClauseQuestion {
  root: string;
  query: string;
  options: SearchOptions;
}

let reader: ClauseReader | undefined;

answerLine<ClauseQuestion, ClauseAnswer>(({ root, query, options }) => {
  reader ??= new ClauseReader(root);
  return reader.search(query, options);
});
