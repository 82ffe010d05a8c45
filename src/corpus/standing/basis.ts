import { timeOf } from '../../domain/document/chronology.ts';
import { isAlive, isOver } from '../../domain/document/standing.ts';
import type { RelationView } from '../corpus.ts';
import { laterCitationOf } from '../laterCitation.ts';
import { relationsOf } from '../relations.ts';
import { documentNameOf, type ForceJudgement, lower, perhaps, type StandingQuestion } from './judgement.ts';

/** The ties by which a text lives on another, and what is said of that other. */
const DEPENDS: Record<string, string> = {
  guides: 'được hướng dẫn',
  implements: 'được thi hành',
  amends: 'được sửa đổi',
};

/**
 * What guides, carries out or amends a text falls with it, as a rule; not proved, so it is said as an inference. Not
 * where another text that it serves is alive, nor where something still leaned on it after the fall.
 */
export function fromFallenBasis(question: StandingQuestion): ForceJudgement | undefined {
  const { corpus, id, cited, standingOf } = question;
  const bases = relationsOf(corpus, id).filter(({ kind }) => kind in DEPENDS);
  const standing = (tie: RelationView) => standingOf(tie.document);
  if (bases.some((tie) => isAlive(standing(tie).id))) return undefined;
  const fallen = bases.find((tie) => isOver(standing(tie).id));
  if (fallen === undefined) return undefined;
  if (cited && cited.time > endOf({ ...question, id: fallen.document })) return undefined;
  const { id: end, phrase, source } = standing(fallen);
  // "Có lẽ" once in a sentence: what is thought of the one is thought of the other too.
  const ended = end === 'co-le-het' ? 'cũng vậy' : lower(phrase);
  const reason = `vì văn bản ${DEPENDS[fallen.kind]}, ${documentNameOf(corpus, fallen.document)}, ${ended}`;
  return perhaps('co-le-het', reason, [...new Set([...fallen.source, ...source])]);
}

/** When a document ended: its own day, else when its successor came, else when what it served ended; empty when not known. */
export function endOf(question: StandingQuestion): string {
  const { corpus, id, standingOf } = question;
  const { expires } = corpus.documents.get(id)!.metadata;
  if (expires?.value !== undefined) return expires.value;
  const ties = relationsOf(corpus, id);
  const by = ties.find(({ kind }) => kind === 'replaced-by');
  if (by) return timeOf(corpus.documents.get(by.document)!.metadata);
  const fallen = ties.find(({ kind, document }) => kind in DEPENDS && isOver(standingOf(document).id));
  return fallen ? endOf({ ...question, id: fallen.document }) : '';
}

/**
 * What amends, guides or carries out a living text is probably applied with it; living is also what somebody still
 * reckoned with after this text had come.
 */
export function fromLivingBasis({ corpus, id, standingOf }: StandingQuestion): ForceJudgement | undefined {
  const own = timeOf(corpus.documents.get(id)!.metadata);
  const tie = relationsOf(corpus, id).find(({ kind, document, inference }) => {
    if (!(kind in DEPENDS) || inference !== undefined) return false;
    if (isAlive(standingOf(document).id)) return true;
    const cited = own === '' ? undefined : laterCitationOf(corpus, document);
    return cited !== undefined && cited.document !== id && cited.time > own;
  });
  if (tie === undefined) return undefined;
  const { id: standing, phrase, source, cited } = standingOf(tie.document);
  // That this very text amended it need not be said again.
  const alive = standing === 'duoc-sua-doi' ? (cited ?? phrase) : phrase;
  const reason = `vì văn bản ${DEPENDS[tie.kind]}, ${documentNameOf(corpus, tie.document)}, ${lower(alive)} và chưa thấy văn bản nào thay thế văn bản này`;
  return perhaps('co-le-con', reason, [...new Set([...tie.source, ...source])]);
}
