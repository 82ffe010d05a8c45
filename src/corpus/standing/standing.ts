import { timeOf } from '../../domain/document/chronology.ts';
import { isOver, UNKNOWN_FORCE } from '../../domain/document/standing.ts';
import type { Corpus } from '../corpus.ts';
import { laterCitationOf, laterCitationWords } from '../laterCitation.ts';
import { successorOf } from '../succession.ts';
import { endOf, fromFallenBasis, fromLivingBasis } from './basis.ts';
import type { Judgement, Standing, StandingQuestion } from './judgement.ts';
import { fromCitation } from './laterUse.ts';
import { actorOf, fromBeginning, fromHorizon, fromOwnFacts } from './ownFacts.ts';
import { fromEndOfLine, fromReplacement, fromSameText } from './replacement.ts';

const known = new WeakMap<Corpus, Map<string, Standing>>();

/**
 * What is known of a document's force: from its own facts, then from what replaced it, what it serves, when it began,
 * what cites it, what it replaced, and last from a living text that it serves.
 */
export function standingOf(corpus: Corpus, id: string): Standing {
  const standings = known.get(corpus) ?? new Map<string, Standing>();
  known.set(corpus, standings);
  const found = standings.get(id);
  if (found) return found;
  // A circle of ties proves nothing: whoever is asked again on the way is not known yet.
  standings.set(id, UNKNOWN);
  const cited = laterCitationOf(corpus, id);
  const question: StandingQuestion = { corpus, id, cited, standingOf: (other) => standingOf(corpus, other) };
  const judgement = judge(question);
  const now = successorOf(corpus, id);
  const applies = now !== undefined && !isOver(standingOf(corpus, now.document).id);
  const since = sinceWhen(question, judgement);
  const later = cited && since !== '' && cited.time > since && cited;
  const standing = {
    ...judgement,
    ...(later && {
      cited: laterCitationWords(corpus, later).join(' '),
      source: [...new Set([...judgement.source, ...later.source])],
    }),
    ...(judgement.id === 'duoc-sua-doi' && !later && { isRestUnknown: true }),
    ...(applies && { now }),
  };
  standings.set(id, standing);
  return standing;
}

/** The ways by which a document's force is known, in the order in which they are tried. */
const WAYS: readonly ((question: StandingQuestion) => Judgement | undefined)[] = [
  fromOwnFacts,
  fromHorizon,
  fromReplacement,
  fromSameText,
  fromFallenBasis,
  fromBeginning,
  fromCitation,
  fromEndOfLine,
  fromLivingBasis,
];

function judge(question: StandingQuestion): Judgement {
  for (const way of WAYS) {
    const judgement = way(question);
    if (judgement) return judgement;
  }
  return UNKNOWN;
}

const UNKNOWN: Judgement = { ...UNKNOWN_FORCE, certainty: 'unknown', source: [] };

/** After when a citation says more than the judgement does: the end, the last amendment, the beginning; empty for never. */
function sinceWhen(question: StandingQuestion, judgement: Judgement): string {
  const { corpus, id } = question;
  if (isOver(judgement.id)) return endOf(question);
  if (judgement.id === 'co-hieu-luc') return corpus.documents.get(id)!.metadata.inForce.value ?? '';
  const by = judgement.id === 'duoc-sua-doi' ? actorOf(corpus, id, judgement.id) : undefined;
  return by ? timeOf(corpus.documents.get(by.document)!.metadata) : '';
}
