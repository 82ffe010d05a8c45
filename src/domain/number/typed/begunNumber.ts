import { DOCUMENT_TYPE_IDS } from '../../document/documentType.ts';
import { foldText } from '../../text/fold.ts';
import { isTypeMark } from '../typeMark.ts';

/** Whether a query is no more than the mark of a type, or a letter or two ("qd", "ttlt"): a number comes next, no name. */
export function isBegunNumber(query: string): boolean {
  const folded = foldText(query).trim();
  return folded.length < 3 || DOCUMENT_TYPE_IDS.some((type) => isTypeMark(folded, type));
}
