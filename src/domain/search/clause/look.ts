import type { Depth, Gathered } from './gathered.ts';
import type { Judged } from './judged.ts';
import type { Reading } from './reading.ts';

/** What was found, judged by its words, best first and each page or clause once. */
export interface Answer {
  gathered: readonly Gathered[];
  judged: readonly Judged[];
  total: number;
  /** The query with a letter put right. */
  mended?: Reading;
}

/** Looks for readings so far, and keeps what is an answer. */
export type Look = (
  readings: readonly Reading[],
  depth: Depth,
  isAnswer: (one: Judged) => boolean,
) => Promise<Answer>;
