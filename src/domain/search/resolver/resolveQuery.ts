import { answerQuery } from './answerQuery.ts';
import { DocumentReader } from './readDocuments.ts';
import type { Resolution } from './resolution.ts';
import type { ResolverIndex } from './resolverIndex.ts';

/**
 * What is known about a query from the files loaded so far: the documents that bear a number, the clause a place
 * names, the documents and bodies that words name. Never guesses: what fits two documents gives two rows.
 */
export function resolveQuery(index: ResolverIndex, query: string): Resolution {
  return answerQuery(new DocumentReader(index), query);
}

/** Files that a query still needs; load them and ask again, until there are none. */
export function shardsFor(index: ResolverIndex, query: string): string[] {
  const reader = new DocumentReader(index);
  answerQuery(reader, query);
  return [...reader.missing];
}
