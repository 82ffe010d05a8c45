import { timeOf } from '../domain/document/chronology.ts';
import { compareText } from '../domain/text/compareText.ts';
import type { Corpus, RelationView } from './corpus.ts';

const INVERSE: Record<string, string> = {
  replaces: 'replaced-by',
  amends: 'amended-by',
  guides: 'guided-by',
  implements: 'implemented-by',
  'based-on': 'basis-of',
  mentions: 'mentioned-by',
  'same-as': 'same-as',
  related: 'related',
};

const known = new WeakMap<Corpus, ReadonlyMap<string, readonly RelationView[]>>();

/** The ties of a document, its own and those that others declare to it, oldest other end first. */
export function relationsOf(corpus: Corpus, id: string): readonly RelationView[] {
  const all = known.get(corpus) ?? viewsByDocument(corpus);
  known.set(corpus, all);
  return all.get(id) ?? [];
}

/** Read once a corpus: every page asks for its ties, its line and its standing. */
function viewsByDocument({ documents }: Corpus): ReadonlyMap<string, readonly RelationView[]> {
  const views = new Map<string, RelationView[]>([...documents.keys()].map((id) => [id, []]));
  for (const { metadata } of documents.values())
    for (const relation of metadata.relations) {
      views.get(metadata.id)!.push(relation);
      views
        .get(relation.document)
        ?.push({ ...relation, kind: INVERSE[relation.kind]!, document: metadata.id });
    }
  const time = ({ document }: RelationView) => timeOf(documents.get(document)!.metadata) || '9999';
  for (const list of views.values()) list.sort((a, b) => compareText(time(a), time(b)));
  return views;
}
