import { clauseSource } from '../../src/corpus/clauseRecords.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { resolverIndexOf } from '../../src/corpus/resolverSource.ts';
import { searchClauses } from '../../src/domain/search/clause/search.ts';
import { resolveQuery } from '../../src/domain/search/resolver/resolveQuery.ts';
import { indexInMemory } from './indexInMemory.ts';
import { joinAnswers, type SiteAnswer } from './siteAnswer.ts';

/**
 * The search of a corpus as a reader's browser runs it: the same indexes, the same two readers, the same order. Nothing
 * is built and nothing leaves this machine.
 */
export function openSearch(corpus: Corpus): (query: string) => Promise<SiteAnswer> {
  const { records, abbreviations, thesaurus } = clauseSource(corpus);
  const clauses = indexInMemory(records, abbreviations, thesaurus).index;
  const resolver = resolverIndexOf(corpus);
  return async (query) => {
    const resolution = resolveQuery(resolver, query);
    const isMissingNumber = resolution.kind === 'no-such-number';
    return joinAnswers(query, resolution, await searchClauses(clauses, query, { isMissingNumber }));
  };
}
