import type { KitTask } from '../kitPart.ts';

/** A task as the open data has it (`TASK_COLUMNS`), as far as it is asked about. */
export interface AskedTask extends KitTask {
  clause: string;
}

/** Who, with whom, until when: what the text says of a task; undefined where it says neither. */
export function taskQuestion(asked: AskedTask): { ask: string; answer: string } | undefined {
  const parts = [
    { said: asked.lead, ask: 'cơ quan nào chủ trì', answer: 'Chủ trì' },
    { said: asked.with, ask: 'cơ quan nào phối hợp', answer: 'Phối hợp' },
    { said: asked.dueText, ask: 'thời hạn thế nào', answer: 'Thời hạn' },
  ].filter(({ said }) => said !== '');
  if (parts.length === 0) return undefined;
  return {
    ask: `${asked.task}: ${parts.map(({ ask }) => ask).join(', ')}?`,
    answer: `${parts.map(({ said, answer }) => `${answer}: ${said}`).join('. ')}.`,
  };
}
