import type { Corpus } from './corpus.ts';
import { tasksOf } from './tasks.ts';

/**
 * The year in which a programme was issued, as near as it is known: of its date, or of its first deadline, for a
 * programme begins in the year of what it carries out. Undefined where it has neither.
 */
export function programmeYearOf(corpus: Corpus, programme = corpus.programme): number | undefined {
  const date = programme.metadata.date.value;
  if (date !== undefined) return Number(date.slice(0, 4));
  const years = tasksOf(corpus, programme).flatMap(({ deadline }) => deadline.period?.year ?? []);
  return years.length > 0 ? Math.min(...years) : undefined;
}
