import type { ElementContent } from 'hast';
import type { Citation } from '../domain/citation/citation.ts';
import type { AnnotatedText, Mark, Provision } from '../domain/provision/tree.ts';

/** What the page knows around the official text: addresses, citations, and what stands in a unit's margin. */
export interface ReadingContext {
  /** Address of a citation's target; a bare fragment when it is in this document. */
  hrefOf: (citation: Citation) => string;
  /** Address of an editor's note on a misprint or a word. */
  noteOf: (mark: Mark) => string;
  /** True for the mark of a footnote that its words lead back to: the first one that calls it. */
  isFirstCall: (mark: Mark) => boolean;
  citationsOf: (text: AnnotatedText) => readonly Citation[];
  /** What belongs to a unit: shown in its margin, level with it; folded under it on a phone. */
  sideOf: (provision: Provision) => ElementContent[];
  /** The one quiet mark of a unit, for citing and sharing it: where it leads without a script, and what it is called. */
  moreOf?: (provision: Provision) => { href: string; name: string } | undefined;
  /** Ids under which the unit was published before: an address that moved still opens its words, without a script. */
  formerIdsOf?: (provision: Provision) => readonly string[];
}
