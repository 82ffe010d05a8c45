import { answerQuery } from '../../domain/search/resolver/answerQuery.ts';
import { IndexReader } from '../../domain/search/resolver/indexReader.ts';
import type { Resolution } from '../../domain/search/resolver/resolution.ts';
import { index, needFiles, needParts, parts } from './resolverFiles.ts';

/** A query for the resolver; with `mayLoad` false it is answered only when all that it needs is there. */
export interface ResolverQuestion {
  root: string;
  query: string;
  mayLoad: boolean;
}
export type ResolverAnswer = Resolution | 'waiting' | 'failed';

/** Rounds of loading a query can need: the documents of a place, its clauses, numbers, then near numbers. */
const MOST_ROUNDS = 12;

/** Answers from what is loaded, and loads what is missing, until nothing is. Never throws. */
export async function answerQuestion({ root, query, mayLoad }: ResolverQuestion): Promise<ResolverAnswer> {
  try {
    for (let round = 0; ; round++) {
      const reader = new IndexReader(index, parts);
      const answer = answerQuery(reader, query);
      if (!reader.isWaiting || round === MOST_ROUNDS) return answer;
      if (!mayLoad) return 'waiting';
      await Promise.all([needFiles(root, reader.missing), needParts(reader.missingParts)]);
    }
  } catch {
    return 'failed';
  }
}
