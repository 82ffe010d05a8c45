import type { Corpus } from './corpus.ts';
import { tasksOf } from './tasks.ts';

/**
 * The year in which the programme was issued, as near as it is known: its source has no date, but its first deadline
 * falls in the year of the resolution that it carries out.
 */
export function programmeYearOf(corpus: Corpus): number {
  return Math.min(...tasksOf(corpus).flatMap(({ deadline }) => deadline.period?.year ?? []));
}
