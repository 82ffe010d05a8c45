import type { AnnotatedText } from './tree.ts';

/** What stands behind a misprint that was kept, wherever official words are copied: whoever copies them made no slip. */
export const AS_PRINTED = ' (nguyên văn)';

/** A misprint that was kept: where it stands in its words, and what should have been printed, where that is known. */
export type Misprint = readonly [start: number, end: number, correct?: string];

/** The misprints among the words of a text. */
export function misprintsOf({ marks }: AnnotatedText): Misprint[] {
  return marks.flatMap((mark): Misprint[] => {
    if (mark.type !== 'sic') return [];
    return [mark.correct ? [mark.start, mark.end, mark.correct] : [mark.start, mark.end]];
  });
}

/** Words with each misprint marked. */
export function markMisprints(words: string, misprints: readonly Misprint[] = []): string {
  return misprints
    .map(([, end]) => end)
    .sort((a, b) => b - a)
    .reduce((marked, end) => `${marked.slice(0, end)}${AS_PRINTED}${marked.slice(end)}`, words);
}
