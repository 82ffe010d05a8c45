import { citedDocumentsOf } from '../../corpus/citedDocuments.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { laterLineOf } from '../../corpus/laterLine.ts';
import { programmeYearOf } from '../../corpus/programmeYear.ts';
import { timeOf } from '../../domain/document/chronology.ts';
import { yearsOf } from './years.ts';

/** A stretch of time that lines are drawn over, in years with a fraction. */
export interface LineAxis {
  from: number;
  to: number;
  /** When the programme was issued, as near as it is known: the middle of the year of its first deadline. */
  programme: number;
}

/** One axis for the lines of all documents that a programme cites. */
export function mapAxisOf(corpus: Corpus, programme = corpus.programme): LineAxis {
  return axisOver(
    corpus,
    citedDocumentsOf(corpus, programme).flatMap((id) =>
      laterLineOf(corpus, id).map(({ document }) => document),
    ),
    programme,
  );
}

/** From the year of the oldest of the documents to now, which is half a year after the newest that the corpus knows. */
export function axisOver(corpus: Corpus, documents: readonly string[], own = corpus.programme): LineAxis {
  const years = (id: string) => {
    const time = timeOf(corpus.documents.get(id)!.metadata);
    return time === '' ? [] : [yearsOf(time)];
  };
  const to = Math.max(...[...corpus.documents.keys()].flatMap(years)) + 0.5;
  const programme = (programmeYearOf(corpus, own) ?? Math.floor(to)) + 0.5;
  return {
    from: Math.floor(Math.min(programme - 1, ...documents.flatMap(years))),
    to,
    programme,
  };
}

/** Where a moment stands on the axis, from 0 to 1. */
export function shareOfAxis({ from, to }: LineAxis, year: number): number {
  return Math.min(1, Math.max(0, (year - from) / (to - from)));
}
