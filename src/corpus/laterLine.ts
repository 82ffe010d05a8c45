import { byTime, timeOf } from '../domain/document/chronology.ts';
import type { Corpus } from './corpus.ts';
import { relationsOf } from './relations.ts';
import { amendmentsOf, type Succession } from './succession.ts';

/** A document of a line from then to now: a text that applied in its turn, or what amended one of those. */
export interface LaterStep extends Succession {
  isAmendment: boolean;
}

const ON_LINE = new Set(['replaces', 'same-as', 'amends']);

/**
 * A document's line from itself to now: what took its place, one after the other, the text that it most probably is,
 * and what amended any of them; by date, each with its ties to others of the line. What came before it is not on it.
 */
export function laterLineOf(corpus: Corpus, id: string): LaterStep[] {
  const time = (document: string) => timeOf(corpus.documents.get(document)!.metadata);
  const texts = new Set([id]);
  for (const one of texts)
    for (const { kind, document } of relationsOf(corpus, one))
      if (kind === 'replaced-by' || kind === 'same-as') texts.add(document);
  const line = new Set([...texts, ...[...texts].flatMap((one) => amendmentsOf(corpus, one))]);
  const [first, ...later] = [...line];
  return [first!, ...later.sort((a, b) => byTime(time(a), time(b)))].map((document) => ({
    document,
    isAmendment: !texts.has(document),
    ties: relationsOf(corpus, document).filter(
      (tie) =>
        ON_LINE.has(tie.kind) &&
        line.has(tie.document) &&
        // "Is most probably the same text" is said once, by the later one.
        (tie.kind !== 'same-as' || document !== id),
    ),
  }));
}
