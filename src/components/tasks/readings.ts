import type { Task } from '../../corpus/tasks.ts';
import { shortPlace } from '../../domain/provision/spokenPlace.ts';

/** How the editor reads some places, said once for all of them. */
export interface TaskReading {
  places: string;
  words: string;
}

/** The readings of all tasks: a sentence that several tasks share stands once, with their places. */
export function readingsOf(tasks: readonly Task[]): TaskReading[] {
  const places = new Map<string, Set<string>>();
  for (const { provision, reading } of tasks)
    for (const sentence of reading?.split(/(?<=\.) (?=[\p{Lu}“])/u) ?? [])
      places.set(sentence, (places.get(sentence) ?? new Set()).add(shortPlace(provision.id)));
  const readings = new Map<string, string[]>();
  for (const [sentence, own] of places) {
    const key = [...own].join(', ');
    readings.set(key, [...(readings.get(key) ?? []), sentence]);
  }
  return [...readings].map(([key, sentences]) => ({ places: key, words: sentences.join(' ') }));
}
