import type { DiffStretch } from '../permanence/wordDiff.ts';
import type { FilePlace } from './found.ts';

/** Every verdict, the gravest first: the order of the report. */
export const VERDICTS = [
  'gone',
  'page-unknown',
  'place-unknown',
  'number-unknown',
  'ambiguous',
  'mismatch',
  'misquoted',
  'quoted-elsewhere',
  'quote-unknown',
  'changed',
  'version-unknown',
  'moved',
  'replaced',
  'out-of-force',
  'outside',
  'quoted',
  'good',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Something right to put in its place: words for the reader, and an address from the site's root. */
export interface Suggestion {
  label: string;
  url: string;
}

/** What is said of one link or one citation, with every place of the file where it stands. */
export interface Finding {
  verdict: Verdict;
  kind: 'link' | 'words' | 'quotation';
  /** The link's address, or the words of the citation, as they stand in the file. */
  what: string;
  /** The words that a link is set on. */
  linkWords?: string;
  places: readonly FilePlace[];
  /** One sentence: what is so, and what would be right. */
  message: string;
  suggestions: readonly Suggestion[];
  /** The words before and after it, so that it is found in the file; of a link that has words of its own, none. */
  around?: { before: string; after: string };
  /** A quotation beside the official words, the differing words marked. */
  compared?: Compared;
}

/** The words of a handout and the official ones, side by side. */
export interface Compared {
  handout: readonly DiffStretch[];
  official: readonly DiffStretch[];
}

/** True when nothing is to be done about it. */
export function isGood({ verdict }: Pick<Finding, 'verdict'>): boolean {
  return verdict === 'good' || verdict === 'quoted';
}

/** True of what this site knows nothing of: neither right nor wrong. */
export function isOutside({ verdict }: Pick<Finding, 'verdict'>): boolean {
  return verdict === 'outside';
}

/** True when something is wrong with it. */
export function isFault(finding: Pick<Finding, 'verdict'>): boolean {
  return !isGood(finding) && !isOutside(finding);
}
