import { formatShortDate } from '../../domain/document/date.ts';
import { isOver, STANDINGS } from '../../domain/document/standing.ts';
import { formatClause } from '../../domain/provision/clauseReference.ts';
import type { Corpus, RelationView } from '../corpus.ts';
import { horizonOf } from '../horizon.ts';
import { relationsOf } from '../relations.ts';
import { documentNameOf, type ForceJudgement, perhaps, type StandingQuestion } from './judgement.ts';

/** The status that a source states; a day of expiry says as much. */
export function fromOwnFacts({ corpus, id }: StandingQuestion): ForceJudgement | undefined {
  const { status, expires } = corpus.documents.get(id)!.metadata;
  const stated = status.value === 'chua-xac-dinh' ? undefined : status.value;
  const value = stated ?? (expires?.value === undefined ? undefined : 'het-hieu-luc');
  if (value === undefined) return undefined;
  const fact = stated === undefined ? expires! : status;
  if (fact.inference !== undefined)
    return perhaps(isOver(value) ? 'co-le-het' : 'co-le-con', fact.inference, fact.source);
  if (isOver(value) && expires?.value !== undefined && expires.inference === undefined) {
    const phrase = `${STANDINGS['het-hieu-luc']} từ ${formatShortDate(expires.value)}`;
    return { id: 'het-hieu-luc', certainty: 'proved', phrase, source: fact.source };
  }
  const by = actorOf(corpus, id, value);
  return {
    id: value,
    certainty: 'proved',
    phrase: STANDINGS[value],
    ...(by && {
      reason: `${value === 'duoc-sua-doi' ? 'gần nhất bởi' : 'bởi'} ${documentNameOf(corpus, by.document)}`,
    }),
    source: [...new Set([...fact.source, ...(by?.source ?? [])])],
  };
}

/** What did to a document the thing that its status names, the last to do it. */
export function actorOf(corpus: Corpus, id: string, status: string): RelationView | undefined {
  const kind = { 'duoc-thay-the': 'replaced-by', 'duoc-sua-doi': 'amended-by' }[status];
  return relationsOf(corpus, id).findLast((tie) => tie.kind === kind && tie.inference === undefined);
}

/** A programme gives itself a time, whether or not anything ended it. */
export function fromHorizon({ corpus: { documents }, id }: StandingQuestion): ForceJudgement | undefined {
  const document = documents.get(id)!;
  const horizon = document.metadata.role === 'programme' ? horizonOf(document) : undefined;
  if (horizon === undefined) return undefined;
  const phrase = `Đặt nhiệm vụ đến năm ${horizon.year}`;
  return {
    id: 'co-thoi-han',
    certainty: 'proved',
    phrase,
    source: [formatClause({ document: id, provision: horizon.provision })],
  };
}

/** The day from which it applies. */
export function fromBeginning({ corpus: { documents }, id }: StandingQuestion): ForceJudgement | undefined {
  const { inForce } = documents.get(id)!.metadata;
  if (inForce.value === undefined || inForce.inference !== undefined) return undefined;
  return {
    id: 'co-hieu-luc',
    certainty: 'proved',
    phrase: `Có hiệu lực từ ${formatShortDate(inForce.value)}`,
    source: inForce.source,
  };
}
