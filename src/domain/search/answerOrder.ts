import type { ClauseResults } from './clause/search.ts';
import type { Resolution } from './resolver/resolution.ts';
import { lookAt } from './typedQuery.ts';

/**
 * Whether what the resolver found stands before the rows of the clause index: a number, a place, a document that is
 * named. Names that merely hold the words come after them. The one rule for the page of results, and for whoever judges
 * what the page would show.
 */
export function standsFirst(query: string, { kind }: Pick<Resolution, 'kind'>): boolean {
  return kind !== 'titles' && isForResolverFirst(query);
}

/** Whether the resolver is asked before the clause index. Of words the clause index knows more, and it is asked first. */
export function isForResolverFirst(query: string): boolean {
  return lookAt(query).mayBeCertain;
}

/** Whether no clause holds all words, and what was found is only the nearest: it comes after names that do hold them. */
export function isNearest({ hits }: Pick<ClauseResults, 'hits'>): boolean {
  return hits.some(({ missing }) => missing.length > 0);
}
