import { eachProvision } from '../domain/provision/tree.ts';
import type { Corpus } from './corpus.ts';
import { eachSourced } from './eachFact.ts';

/** Keys of `sources.yaml` that prove nothing, and ids of bodies that no document, source or sentence has to do with. */
export interface UnusedEntries {
  sources: string[];
  bodies: string[];
}

/** What the lists hold that nothing else in the content names: no fault, but nobody should have to find it by chance. */
export function unusedEntries(corpus: Corpus): UnusedEntries {
  const { documents, bodies, sources, glossary, unlistedReferences, laterNotes } = corpus;
  const metadata = [...documents.values()].map((one) => one.metadata);
  const marks = [...documents.values()].flatMap(({ tree }) =>
    [...eachProvision(tree.provisions)].flatMap(({ text }) => text.marks),
  );
  const proved = [metadata, [...bodies.values()], glossary, unlistedReferences, laterNotes, marks].flatMap(
    (list) => [...eachSourced(list)].flatMap(({ source }) => source),
  );
  const named = [
    ...metadata.flatMap(({ issuer }) => issuer.value ?? []),
    ...marks.flatMap((mark) =>
      mark.type === 'assignment' ? [...mark.lead, ...mark.with, ...mark.report] : [],
    ),
  ];
  const printed = JSON.stringify([
    metadata,
    [...documents.values()].map(({ tree }) =>
      [...eachProvision(tree.provisions)].map(({ text }) => text.value),
    ),
  ]);
  const usedSources = new Set(proved);
  const usedBodies = new Set(named);
  return {
    sources: [...sources.keys()].filter((key) => !usedSources.has(key)),
    bodies: [...bodies.values()]
      .filter(({ id, names }) => !usedBodies.has(id) && !names.some((name) => printed.includes(name)))
      .map(({ id }) => id),
  };
}
