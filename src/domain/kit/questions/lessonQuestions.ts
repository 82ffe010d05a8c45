import { spokenPlace } from '../../provision/spokenPlace.ts';
import { capitalised } from '../../text/capitalised.ts';
import type { KitEntry } from '../kitEntry.ts';
import { printed } from '../snippets.ts';
import { gapQuestion } from './gapQuestion.ts';
import { type AskedTask, taskQuestion } from './taskQuestion.ts';

/** A question of a lesson, and what stands about it on the sheet of answers. */
export interface LessonQuestion {
  kind: 'gaps' | 'task';
  /** "Điểm 1, mục II". */
  place: string;
  ask: string;
  answer: string;
  /** The dated address of the clause, where the answer is read. */
  address: string;
}

/**
 * Questions on the clauses of a kit, in its order: gaps in the words, then who does what until when. Made of the
 * official words and of the tasks read from them, and of nothing else; the same kit gives the same questions.
 */
export function lessonQuestions(
  entries: readonly KitEntry[],
  tasksOf: (document: string) => readonly AskedTask[],
): LessonQuestion[] {
  return entries.flatMap((entry) => {
    const { kind, document, provision, lines, address } = entry;
    if (kind !== 'clause' && kind !== 'task') return [];
    const gaps = (kind === 'clause' ? lines : []).flatMap((line): LessonQuestion[] => {
      const made = gapQuestion(line.words);
      if (!made) return [];
      const ask = printed({ ...line, words: made.ask });
      const answer = made.gaps.map((gap, index) => `(${index + 1}) ${gap}`).join('; ');
      return [{ kind: 'gaps', place: placeOf(line.id), ask, answer: `${answer}.`, address }];
    });
    const isInside = ({ id, clause }: AskedTask) =>
      kind === 'task' ? id === provision : clause === provision || clause.startsWith(`${provision}-`);
    const tasks = tasksOf(document)
      .filter(isInside)
      .flatMap((task): LessonQuestion[] => {
        const made = taskQuestion(task);
        return made ? [{ kind: 'task', place: placeOf(task.clause), ...made, address }] : [];
      });
    return [...gaps, ...tasks];
  });
}

const placeOf = (provision: string) => capitalised(spokenPlace(provision));
