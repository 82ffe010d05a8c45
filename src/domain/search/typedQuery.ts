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
  /**
   * A figure and no more ("303", "1.200"): readers mean the figure in the words as often as a document's number, so
   * that no document bears it does not say that it is nowhere.
   */
  isFigure: boolean;
}

/** The one look at a query that tells who is to answer it. */
export function lookAt(query: string): TypedQuery {
  const text = cutQuery(query).trim();
  const folded = foldText(text.normalize('NFKC'));
  const hasFigure = /\d/.test(folded);
  return {
    text,
    hasFigure,
    mayHoldPlace: mayHoldPlace(text),
    mayBeCertain: hasFigure || beginsAsPlace(text),
    isFigure: /^\s*\d+(?:[.,]\d+)*\s*$/.test(folded),
  };
}
