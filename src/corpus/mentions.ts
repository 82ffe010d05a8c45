import type { Citation } from '../domain/citation/citation.ts';
import type { Body } from '../domain/document/catalogues.ts';
import { eachProvision, type Provision } from '../domain/provision/tree.ts';
import type { Corpus } from './corpus.ts';

/** A unit of a programme that names a body. */
export interface Mention {
  document: string;
  provision: Provision;
}

/** Units of the programmes that name each body, by body id; the longest name wins where names overlap. */
export function mentionsByBody({ programmes, bodies }: Corpus): ReadonlyMap<string, readonly Mention[]> {
  const names = [...bodies.values()].flatMap(({ id, names }) => names.map((name) => ({ id, name })));
  names.sort((a, b) => b.name.length - a.name.length);
  const mentions = new Map<string, Mention[]>();
  for (const { metadata, tree, citations } of programmes)
    for (const provision of eachProvision(tree.provisions))
      for (const id of bodiesIn(provision.text.value, names, citations.get(provision.text) ?? []))
        mentions.set(id, [...(mentions.get(id) ?? []), { document: metadata.id, provision }]);
  return mentions;
}

const WORD = /[\p{L}\p{N}]/u;

/** Bodies named in a text; "Trung ương" in "Nghị quyết Trung ương 5" is part of a document's name, not a body. */
function bodiesIn(
  text: string,
  names: readonly { id: Body['id']; name: string }[],
  citations: readonly Citation[],
): Set<string> {
  const taken = citations.map(({ start, end }): [number, number] => [start, end]);
  const found = new Set<string>();
  for (const { id, name } of names)
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      if (WORD.test(text[start - 1] ?? '') || WORD.test(text[end] ?? '')) continue;
      if (taken.some(([from, to]) => start < to && end > from)) continue;
      taken.push([start, end]);
      found.add(id);
    }
  return found;
}
