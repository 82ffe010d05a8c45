import { LEAST_COVER } from './gather.ts';
import type { Judged } from './judged.ts';
import type { QueryWord } from './queryWord.ts';

/** How much of a query must be there, of its words and half as much of their pairs; and how much more without its first words. */
const LEAST_NEAR = 0.85;
const FIRST_LACKS = 0.2;
const HEAD_LACKS = 0.15;
/** A question of so many telling words tells a story: some of them only colour it, and so much less must be there. */
const LONG_QUESTION = 5;
const LONG_NEEDS_LESS = 0.1;

/**
 * Enough of what the query says, in words that stand beside each other as they do in the query. What is asked for comes first
 * in Vietnamese ("học phí lớp …"): without its first words more of the rest must be there. A figure is never colour.
 */
export function isNearAnswer({
  cover,
  company,
  missing,
  head,
  telling,
  unknownHead,
  reading,
}: Judged): boolean {
  const isWithout = (word: QueryWord) => missing.includes(word);
  if (unknownHead === 'body' || unknownHead === 'paper') return false;
  if (unknownHead && (missing.length === 0 || head.some(isWithout))) return false;
  const lack = (isWithout(head[0]!) ? FIRST_LACKS : 0) + (head.every(isWithout) ? HEAD_LACKS : 0);
  if (missing.some((word) => isNumberOrYear(word, reading.words))) return false;
  // All words without any of their pairs: those of `isWholeAnswer` that only happen to meet.
  if (missing.length === 0 && company === 0) return false;
  const isStory = telling >= LONG_QUESTION && !missing.some(({ key }) => /^\d/.test(key));
  return cover >= LEAST_COVER && cover + company / 2 - lack >= LEAST_NEAR - (isStory ? LONG_NEEDS_LESS : 0);
}

/** Types of documents as they end before their number: without "tư", which is "từ" too. */
const TYPE_ENDS = /^(?:dinh|quyet|thi|lenh|luat|luan|bao)$/;

/** The number of a document, or a year at the end of the query: what is not there is what was asked for. */
function isNumberOrYear({ key }: QueryWord, query: readonly QueryWord[]): boolean {
  const at = query.findIndex((word) => word.key === key);
  if (at === query.length - 1 && /^20\d\d$/.test(key)) return true;
  return /^\d/.test(key) && TYPE_ENDS.test(query[at - 1]?.key ?? '');
}
