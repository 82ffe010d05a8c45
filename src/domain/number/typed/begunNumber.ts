import { foldText } from '../../text/fold.ts';
import { TYPE_MARKS } from '../typeMark.ts';

const MARKS = new Set([...TYPE_MARKS.values()].flatMap((marks) => [...marks]));

/** Whether a query is no more than the mark of a type, or a letter or two ("qd", "ttlt"): a number comes next, no name. */
export function isBegunNumber(query: string): boolean {
  const folded = foldText(query).trim();
  return folded.length < 3 || MARKS.has(folded);
}
