import { byTime, timeOf } from '../domain/document/chronology.ts';
import type { Corpus, RelationView } from './corpus.ts';

const INVERSE: Record<string, string> = {
  replaces: 'replaced-by',
  amends: 'amended-by',
  guides: 'guided-by',
  implements: 'implemented-by',
  'based-on': 'basis-of',
  'same-as': 'same-as',
  related: 'related',
};

/** The ties of a document, its own and those that others declare to it, oldest other end first. */
export function relationsOf({ documents }: Corpus, id: string): RelationView[] {
  const own = documents.get(id)!.metadata.relations.map((relation): RelationView => relation);
  const others = [...documents.values()].flatMap(({ metadata }) =>
    metadata.relations
      .filter(({ document }) => document === id)
      .map(
        (relation): RelationView => ({ ...relation, kind: INVERSE[relation.kind]!, document: metadata.id }),
      ),
  );
  const time = ({ document }: RelationView) => timeOf(documents.get(document)!.metadata);
  return [...own, ...others].sort((a, b) => byTime(time(a), time(b)));
}

/** A document in a line of succession, and the tie by which it follows the one before it. */
export interface Succession {
  document: string;
  tie?: RelationView;
}

/**
 * The line a document stands in, from its oldest predecessor to the text that came last: every document reached by
 * "replaces" in either direction, or thought to be the same text, by date. Alone when nothing is known to replace or be replaced.
 */
export function successionOf(corpus: Corpus, id: string): Succession[] {
  const time = (document: string) => timeOf(corpus.documents.get(document)!.metadata);
  const reached = new Set([id]);
  const ties = new Map<string, RelationView>();
  for (const one of reached)
    for (const tie of relationsOf(corpus, one)) {
      if (tie.kind === 'replaces' || (tie.kind === 'same-as' && time(one) !== '')) ties.set(one, tie);
      if (['replaces', 'replaced-by', 'same-as'].includes(tie.kind)) reached.add(tie.document);
    }
  return [...reached]
    .sort((a, b) => byTime(time(a), time(b)))
    .map((document) => ({ document, ...(ties.has(document) ? { tie: ties.get(document)! } : {}) }));
}
