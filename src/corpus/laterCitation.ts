import { timeOf } from '../domain/document/chronology.ts';
import { formatShortDate } from '../domain/document/date.ts';
import { documentName } from '../domain/document/name.ts';
import { STANDINGS } from '../domain/document/standing.ts';
import { formatClause } from '../domain/provision/clauseReference.ts';
import type { Corpus } from './corpus.ts';
import { programmeYearOf } from './programmeYear.ts';
import { relationsOf } from './relations.ts';

/** A later text that still reckons with a document. */
export interface LaterCitation {
  document: string;
  /** Its date, or its year: `2026-05-15`. */
  time: string;
  /** How it does so, seen from the cited document: `amended-by`, `basis-of` … */
  kind: string;
  source: readonly string[];
}

const CITES = new Set(['basis-of', 'amended-by', 'guided-by', 'implemented-by', 'mentioned-by']);

/** The youngest dated text that rests on a document, amends, guides, carries out or names it. */
export function laterCitationOf(corpus: Corpus, id: string): LaterCitation | undefined {
  const time = (document: string) => timeOf(corpus.documents.get(document)!.metadata);
  const ties = relationsOf(corpus, id)
    .filter(({ kind, inference }) => CITES.has(kind) && inference === undefined)
    .map(({ document, kind, source }): LaterCitation => ({ document, kind, source, time: time(document) }));
  const texts = (corpus.backlinks.get(id) ?? []).map(({ from }): LaterCitation => {
    const programme = corpus.programmes.find(({ metadata }) => metadata.id === from.document);
    return {
      document: from.document,
      kind: 'mentioned-by',
      source: programme ? [formatClause(from)] : [],
      time: time(from.document) || String((programme && programmeYearOf(corpus, programme)) ?? ''),
    };
  });
  return [...ties, ...texts]
    .filter((one) => one.document !== id && one.time !== '' && one.time > time(id))
    .sort((a, b) => a.time.localeCompare(b.time))
    .at(-1);
}

/** "Còn được viện dẫn ngày 15/5/2026", "tại Nghị định 161/2026/NĐ-CP". */
export function laterCitationWords(
  { documents }: Corpus,
  { document, time, kind }: LaterCitation,
): [phrase: string, where: string] {
  const isAmended = kind === 'amended-by';
  return [
    `${isAmended ? 'Còn được sửa đổi' : STANDINGS['con-vien-dan']} ${spokenTime(time)}`,
    `${isAmended ? 'bởi' : 'tại'} ${documentName(documents.get(document)!.metadata)}`,
  ];
}

/** `2026-05-15` → "ngày 15/5/2026", `2023` → "năm 2023". */
function spokenTime(time: string): string {
  return `${['năm', 'tháng', 'ngày'][time.split('-').length - 1]} ${formatShortDate(time)}`;
}
