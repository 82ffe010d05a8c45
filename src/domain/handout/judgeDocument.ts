import type { Suggestion, Verdict } from './finding.ts';
import { type Knowledge, suggest } from './knowledge.ts';
import { say } from './messages.ts';
import { suggestDocument } from './nearest.ts';
import { isOutOfForce, replacementOf } from './succession.ts';

/** What is to be said of one thing found, before it is joined with its place. */
export interface Judgement {
  verdict: Verdict;
  message: string;
  suggestions: readonly Suggestion[];
  /** The address from the site's root that a link opens today, when it opens one. */
  leadsTo?: string;
}

export const judged = (
  verdict: Verdict,
  details: Record<string, string> = {},
  suggestions: readonly Suggestion[] = [],
): Judgement => ({
  verdict,
  message: say(verdict, details),
  suggestions,
});

/** A document that is cited rightly: still standing, replaced, or out of force. */
export function judgeDocument(knowledge: Knowledge, document: string): Judgement {
  const name = suggest(knowledge, document).label;
  const replacement = replacementOf(knowledge, document);
  if (replacement) {
    const { last, first, isInferred, isFirstInferred } = replacement;
    const details = {
      document: name,
      first: first ? suggest(knowledge, first).label : '',
      isInferred: isInferred ? '1' : '',
      isFirstInferred: isFirstInferred ? '1' : '',
      last: String(last.length),
    };
    return judged(
      'replaced',
      details,
      last.map((id) => suggestDocument(knowledge, id)),
    );
  }
  return isOutOfForce(knowledge, document) ? judged('out-of-force', { document: name }) : judged('good');
}
