import { wordsOf } from '../../text/textWord.ts';
import type { AnswerToAsked, AskedRow, Reading } from './reading.ts';
import { wholeTerm } from './termHash.ts';

/** Whether a row answers what the words taken off a query ask (`asking.ts`). */
export function answers(reading: Reading, row: AskedRow): AnswerToAsked {
  return { asked: answerTo(reading, row), lateness: latenessOf(reading, row) };
}

/** "TU là gì" asks for the term itself; "có bao nhiêu xã, phường" for a number before those words. */
function answerTo(
  { asks, whole }: Reading,
  { row: { ownerKey, ownerName }, words, isHeld }: AskedRow,
): AnswerToAsked['asked'] {
  if (!asks) return undefined;
  if ('latest' in asks) return undefined;
  if ('body' in asks) return ownerKey.startsWith('b:') && isHeld ? 'body' : undefined;
  if ('meaning' in asks) {
    const isTerm = ownerKey.startsWith('t:') && wholeTerm(wordsOf(ownerName).map(({ key }) => key)) === whole;
    return isTerm ? 'meaning' : undefined;
  }
  const isCount = words.some(
    ({ key }, at) => key === asks.countOf && /^[0-9]/.test(words[at - 1]?.key ?? ''),
  );
  return isCount ? 'count' : undefined;
}

/** The year of a document's page where the question is which one is in force now; less where it is known to have ended. */
function latenessOf(
  { asks, words }: Reading,
  { row: { ownerKey, place, status }, isKeyword, isHeld }: AskedRow,
): number {
  if (!isHeld) return 0;
  if (!asks || !('latest' in asks)) return 0;
  // The whole question is one of its keywords.
  if (isKeyword && words.length > 4) return Number.MAX_SAFE_INTEGER;
  if (place !== '' || !ownerKey.startsWith(asks.latest)) return 0;
  if (ownerKey.includes(':')) return 0;
  const year = Number(/-((?:19|20)\d\d)(?=-|$)/.exec(ownerKey)?.[1] ?? 1);
  return /^(?:hết|bị|đã)/iu.test(status) ? year / 10_000 : year;
}
