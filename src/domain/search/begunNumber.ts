import { DOCUMENT_TYPES } from '../document/documentType.ts';
import { foldText } from '../text/fold.ts';

const MARKS = new Set(Object.values(DOCUMENT_TYPES).flatMap(({ marks }) => marks.map(foldText)));

/** Whether a query is no more than the mark of a type, or a letter or two ("qd", "ttlt"): a number comes next, no name. */
export function isBegunNumber(query: string): boolean {
  const folded = foldText(query).trim();
  return folded.length < 3 || MARKS.has(folded);
}
