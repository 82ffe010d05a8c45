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

/** A document in a line of succession, and the ties by which it follows others of the line. */
export interface Succession {
  document: string;
  ties: readonly RelationView[];
}

/**
 * The line a document stands in, from its oldest predecessor to the text that came last: every document reached by
 * "replaces" in either direction, or thought to be the same text, by date. Alone when nothing is known to replace or be replaced.
 */
export function successionOf(corpus: Corpus, id: string): Succession[] {
  const time = (document: string) => timeOf(corpus.documents.get(document)!.metadata);
  const reached = new Set([id]);
  const ties = new Map<string, RelationView[]>();
  for (const one of reached) {
    const own = relationsOf(corpus, one);
    // "May be the same text" is said once, by the one that has a date.
    const follows = ({ kind }: RelationView) =>
      kind === 'replaces' || (kind === 'same-as' && time(one) !== '');
    ties.set(one, own.filter(follows));
    for (const { kind, document } of own)
      if (['replaces', 'replaced-by', 'same-as'].includes(kind)) reached.add(document);
  }
  return [...reached]
    .sort((a, b) => byTime(time(a), time(b)))
    .map((document) => ({ document, ties: ties.get(document)! }));
}
