import type { Corpus, CorpusDocument } from '../../corpus/corpus.ts';
import { eachSourced } from '../../corpus/eachSourced.ts';
import { relationsOf } from '../../corpus/relations.ts';
import { standingOf } from '../../corpus/standing/standing.ts';
import { successionOf } from '../../corpus/succession.ts';

/** Keys of `sources.yaml` that prove something on a document's page, in the order in which they are first used. */
export function sourcesOf(corpus: Corpus, document: CorpusDocument): string[] {
  const own = [...eachSourced(document.metadata)].flatMap(({ source }) => source);
  const ties = relationsOf(corpus, document.metadata.id).flatMap(({ source }) => source);
  const line = successionOf(corpus, document.metadata.id).flatMap(({ ties }) =>
    ties.flatMap(({ source }) => source),
  );
  const { source: force } = standingOf(corpus, document.metadata.id);
  return [...new Set([...own, ...ties, ...line, ...force])].filter((key) => corpus.sources.has(key));
}
