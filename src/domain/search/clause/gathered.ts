import type { Reading } from './reading.ts';
import type { Candidate } from './scan.ts';
import type { UnknownHead } from './unknownHead.ts';

/** What one reading of a query finds. */
export interface Gathered {
  reading: Reading;
  candidates: readonly Candidate[];
  /** False when more clauses may hold it than were looked at. */
  isComplete: boolean;
  /** How much each word says: a rare one more, one that only helps to ask nothing. */
  weights: readonly number[];
  /** The same of pairs; those that stand nowhere say nothing. */
  pairWeights: readonly number[];
  /** Places of words that stand in no clause and say something. */
  unknown: readonly number[];
  /** The first words of it, which name what is asked for, stand nowhere one after another, nor beside what follows. */
  unknownHead: UnknownHead | undefined;
}

/** How far a search goes: every pair of neighbours; every telling word, anywhere in a clause; most of what they say. */
export type Depth = 'phrases' | 'apart' | 'nearest';
