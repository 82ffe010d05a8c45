import { documentName } from '../../domain/document/name.ts';
import type { Certainty, Force } from '../../domain/document/standing.ts';
import { STANDINGS } from '../../domain/document/standing.ts';
import type { Corpus } from '../corpus.ts';
import type { LaterCitation } from '../laterCitation.ts';
import type { Successor } from '../succession.ts';

/** What is known of a document's force and how surely; page, card, lists, search and data all say it from here. */
export interface Standing extends Force {
  certainty: Certainty;
  /** What the phrase rests on where no source says it outright: "vì …", or "tại Nghị định …". */
  reason?: string;
  /** The proof: keys of `sources.yaml` or clauses (`id#muc-i`). */
  source: readonly string[];
  /** A text that reckoned with it after it began, was amended or ended: "Còn được viện dẫn ngày … tại …". */
  cited?: string;
  /** True where it was amended and no text since then shows what of it still applies. */
  isRestUnknown?: boolean;
  /** What applies now in its place; absent where nothing is known to, or where that too is over. */
  now?: Successor;
}

/** What one way of knowing says of a document's force. */
export type ForceJudgement = Omit<Standing, 'cited' | 'now'>;

/** What is asked: of which document, and the way to ask the same of another. */
export interface StandingQuestion {
  corpus: Corpus;
  id: string;
  /** The last text that still leaned on it. */
  cited: LaterCitation | undefined;
  standingOf: (id: string) => Standing;
}

/** What is not proved is said as an inference. */
export function perhaps(
  id: 'co-le-het' | 'co-le-con',
  reason: string,
  source: readonly string[],
): ForceJudgement {
  return { id, certainty: 'inferred', phrase: STANDINGS[id], reason, source };
}

export function documentNameOf({ documents }: Corpus, id: string): string {
  return documentName(documents.get(id)!.metadata);
}

/** A sentence inside another. */
export function lower(words: string): string {
  return words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
