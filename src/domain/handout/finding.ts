import type { FilePlace } from './found.ts';

/** Every verdict, the gravest first: the order of the report. */
export const VERDICTS = [
  'gone',
  'page-unknown',
  'place-unknown',
  'number-unknown',
  'ambiguous',
  'mismatch',
  'changed',
  'version-unknown',
  'moved',
  'replaced',
  'out-of-force',
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
  kind: 'link' | 'words';
  /** The link's address, or the words of the citation, as they stand in the file. */
  what: string;
  /** The words that a link is set on. */
  linkWords?: string;
  places: readonly FilePlace[];
  /** One sentence: what is so, and what would be right. */
  message: string;
  suggestions: readonly Suggestion[];
}

/** True when nothing is to be done about it. */
export function isGood({ verdict }: Pick<Finding, 'verdict'>): boolean {
  return verdict === 'good';
}
