import { beginsAsPlace, mayHoldPlace } from '../place/typed/unitForms.ts';
import { cutQuery } from '../text/cutQuery.ts';
import { foldText } from '../text/fold.ts';

/** A query as typed, and what it can be before anything is loaded for it. */
export interface TypedQuery {
  /** Cut and trimmed. */
  text: string;
  hasFigure: boolean;
  /** Can name a place, alone or beside a document. */
  mayHoldPlace: boolean;
  /** Can be a number, a place, or a name with a figure in it; all else is words, for the clause index. */
  mayBeCertain: boolean;
  /** Can be read otherwise than it is typed (`resolver/otherwisePart.ts`), if nothing is found as it is. */
  mayReadOtherwise: boolean;
  /**
   * A figure and no more ("303", "1.200"): readers mean the figure in the words as often as a document's number, so
   * that no document bears it does not say that it is nowhere.
   */
  isFigure: boolean;
}

const SAID = '(?:khong|m[ou]t|hai|ba|bon|tu|[nl]am|sau|bay|tam|chin|muoi|tram|l[ei]n?h?)';
/**
 * A figure with a space or a letter like a figure beside it; numbers said in words; keys that no syllable has; what is
 * asked of a document.
 */
const OTHERWISE = new RegExp(
  `\\d ?[oli]|[oli]\\d|\\d \\d|(?:so|khoa|${SAID}) ${SAID}(?: |$)|k[. ]?\\d|tvv|-\\w+-|20\\d{3}|\\d\\D* (?![dgkm])[a-z]{2}|[aeiouy][a-z]*[sfrxj]|([adeo])\\1|[aou]w|` +
    '[aeouyd][1-9](?:[a-z ]|$)|hieu luc|moi nhat|hien hanh|so (?:may|bao)|ai (?:ky|ban)|nam nao|(?:chua|khong|ko)$|' +
    '\\d.* (?:gi|nao|gio|thay|khoa [ivx\\d]+)\\W*$|qu(?:y|yet) dinh .*\\d|^(?:noi|toan|tim|xem|coi|cho|xin|muon|can|toi|\\S+ \\S+ nao) .*(?:\\d| [ivx]+(?: |$)|mo dau)',
);

/** The one look at a query that tells who is to answer it. */
export function lookAt(query: string): TypedQuery {
  const text = cutQuery(query).trim();
  const folded = foldText(text.normalize('NFKC'));
  const hasFigure = /\d/.test(folded);
  const mayReadOtherwise = OTHERWISE.test(folded) || /\d.*(?:[А-Я]|QH[Il]{2})/u.test(text);
  return {
    text,
    hasFigure,
    mayHoldPlace: mayHoldPlace(folded),
    mayBeCertain: hasFigure || mayReadOtherwise || beginsAsPlace(folded),
    mayReadOtherwise,
    isFigure: /^\d+(?:[.,]\d+)*$/.test(folded),
  };
}
