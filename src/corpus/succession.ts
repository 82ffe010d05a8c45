import { byTime, timeOf } from '../domain/document/chronology.ts';
import type { Corpus, RelationView } from './corpus.ts';
import { relationsOf } from './relations.ts';

/** A document in a line of succession, and the ties by which it follows others of the line. */
export interface Succession {
  document: string;
  ties: readonly RelationView[];
}

/** The document that stands at the end of another's line, and how it is reached. */
export interface Successor {
  document: string;
  /** Documents between the two, in the order in which they took each other's place. */
  via: readonly string[];
  /** Steps of the way that no source proves. */
  inferredSteps: number;
  /** Documents that amend it, oldest first. */
  amendedBy: readonly string[];
}

/**
 * A document's own line by date: what it took the place of, what took its place, texts thought to be the same, and what
 * amended the one that came last or the document itself. What else a successor ended is another line. Alone when nothing of this is known.
 */
export function successionOf(corpus: Corpus, id: string): Succession[] {
  const time = (document: string) => timeOf(corpus.documents.get(document)!.metadata);
  const line = new Set([...reach(corpus, id, 'replaces'), ...reach(corpus, id, 'replaced-by')]);
  const last = successorOf(corpus, id);
  const amended = [last?.document ?? id, id];
  for (const document of amended.flatMap((one) => amendmentsOf(corpus, one))) line.add(document);
  // "May be the same text" is said once, by the one that has a date.
  const isTie = (from: string, { kind, document }: RelationView) =>
    line.has(document) &&
    (kind === 'replaces' ||
      (kind === 'same-as' && time(from) !== '') ||
      (kind === 'amends' && amended.includes(document)));
  // A name without a date stands before the dated text that it most probably means.
  const place = (document: string) => {
    const same = relationsOf(corpus, document).find(({ kind }) => kind === 'same-as');
    return time(document) || (same ? time(same.document).slice(0, 4) : '');
  };
  return [...line]
    .sort((a, b) => byTime(place(a), place(b)))
    .map((document) => ({
      document,
      ties: relationsOf(corpus, document).filter((tie) => isTie(document, tie)),
    }));
}

/** Everything in one direction of "replaces" from a document; with each, the texts thought to be the same. */
function reach(corpus: Corpus, id: string, direction: 'replaces' | 'replaced-by'): Set<string> {
  const reached = new Set([id]);
  for (const one of reached)
    for (const { kind, document } of relationsOf(corpus, one))
      if (kind === direction || kind === 'same-as') reached.add(document);
  return reached;
}

/** The end of a document's line: what took its place in the end; undefined when nothing is known to have. */
export function successorOf(corpus: Corpus, id: string): Successor | undefined {
  const way: RelationView[] = [];
  const seen = new Set([id]);
  for (let at = id; ; at = way.at(-1)!.document) {
    const next = nextStep(corpus, at, seen);
    if (next === undefined) break;
    way.push(next);
    seen.add(next.document);
  }
  const last = way.at(-1);
  if (last === undefined) return undefined;
  return {
    document: last.document,
    via: way.slice(0, -1).map(({ document }) => document),
    inferredSteps: way.filter(({ inference }) => inference !== undefined).length,
    amendedBy: amendmentsOf(corpus, last.document),
  };
}

/** What directly took a document's place, a proved step first, then the youngest; else the dated text it most probably is. */
function nextStep(corpus: Corpus, id: string, seen: ReadonlySet<string>): RelationView | undefined {
  const time = (document: string) => timeOf(corpus.documents.get(document)!.metadata);
  const ties = relationsOf(corpus, id).filter(({ document }) => !seen.has(document));
  const replaced = ties.filter(({ kind }) => kind === 'replaced-by');
  return (
    replaced.findLast(({ inference }) => inference === undefined) ??
    replaced.at(-1) ??
    ties.find(
      ({ kind, document }) => kind === 'same-as' && time(document) !== '' && time(document) > time(id),
    )
  );
}

/** Documents that amend one, oldest first. */
export function amendmentsOf(corpus: Corpus, id: string): string[] {
  return relationsOf(corpus, id).flatMap(({ kind, document }) => (kind === 'amended-by' ? [document] : []));
}
