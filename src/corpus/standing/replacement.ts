import { timeOf } from '../../domain/document/chronology.ts';
import { isOver, STANDINGS } from '../../domain/document/standing.ts';
import { relationsOf } from '../relations.ts';
import { documentNameOf, type ForceJudgement, lower, perhaps, type StandingQuestion } from './judgement.ts';

/** A proved "replaces" proves the older one replaced; an inferred one lets it be thought so. */
export function fromReplacement({ corpus, id }: StandingQuestion): ForceJudgement | undefined {
  const ties = relationsOf(corpus, id).filter(({ kind }) => kind === 'replaced-by');
  const tie = ties.find(({ inference }) => inference === undefined) ?? ties[0];
  if (tie === undefined) return undefined;
  const by = documentNameOf(corpus, tie.document);
  if (tie.inference === undefined)
    return {
      id: 'duoc-thay-the',
      certainty: 'proved',
      phrase: STANDINGS['duoc-thay-the'],
      reason: `bởi ${by}`,
      source: tie.source,
    };
  return perhaps(
    'co-le-het',
    // "Có lẽ" of the phrase is the doubt of the whole sentence: it is not said again.
    `do ${by} thay thế, ${tie.inference}`,
    tie.source,
  );
}

/** What is known of the text that this one most probably is, is probably known of this one. */
export function fromSameText({ corpus, id, standingOf }: StandingQuestion): ForceJudgement | undefined {
  const time = (document: string) => timeOf(corpus.documents.get(document)!.metadata);
  const tie = relationsOf(corpus, id).find(
    ({ kind, document }) => kind === 'same-as' && time(document) !== '',
  );
  if (tie === undefined || time(id) > time(tie.document)) return undefined;
  const same = standingOf(tie.document);
  if (same.id === 'chua-xac-dinh') return undefined;
  const reason = `vì được hiểu là ${documentNameOf(corpus, tie.document)}, văn bản ${lower(same.phrase)}`;
  const source = [...new Set([...tie.source, ...same.source])];
  return isOver(same.id)
    ? perhaps('co-le-het', reason, source)
    : { id: same.id, certainty: 'inferred', phrase: same.phrase, reason, source };
}

/** What took another's place and was not seen to lose its own is probably applied still. */
export function fromEndOfLine({ corpus, id }: StandingQuestion): ForceJudgement | undefined {
  const all = relationsOf(corpus, id).filter(({ kind }) => kind === 'replaces');
  const proved = all.filter(({ inference }) => inference === undefined);
  const ties = proved.length > 0 ? proved : all;
  if (ties.length === 0) return undefined;
  const names = ties.map(({ document }) => documentNameOf(corpus, document)).join(' và ');
  const verb = proved.length > 0 ? 'đã' : 'được hiểu là đã';
  const reason = `vì ${verb} thay thế ${names}, chưa thấy văn bản nào thay thế chính nó`;
  return perhaps('co-le-con', reason, [...new Set(ties.flatMap(({ source }) => source))]);
}
