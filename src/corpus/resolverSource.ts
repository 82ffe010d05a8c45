import { buildResolverIndex } from '../domain/search/resolver/buildResolverIndex.ts';
import type { ResolverIndex } from '../domain/search/resolver/resolverIndex.ts';
import type { Corpus } from './corpus.ts';
import { forceWords } from './forceWords.ts';

/** The index of numbers, names and places of a corpus, every file of it. */
export function resolverIndexOf(corpus: Corpus): ResolverIndex {
  const documents = [...corpus.documents.values()].map(({ metadata, tree }) => ({
    metadata,
    provisions: tree.provisions,
    force: forceWords(corpus, metadata.id).phrase,
  }));
  return buildResolverIndex(documents, [...corpus.bodies.values()], corpus.glossary);
}
