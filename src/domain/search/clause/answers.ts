import { type TextWord, wordsOf } from '../../text/textWord.ts';
import type { Asks } from './asking.ts';
import type { AnswerToAsked, AskedRow, Reading } from './reading.ts';
import type { Row } from './rows.ts';
import { wholeTerm } from './termHash.ts';

/** Whether a row answers what the words taken off a query ask (`asking.ts`). */
export function answers(reading: Reading, row: AskedRow): AnswerToAsked {
  return { asked: answerTo(reading, row), lateness: latenessOf(reading, row) };
}

/** "TU là gì" asks for the term itself; "có bao nhiêu xã, phường" for a number before those words. */
function answerTo({ asks, whole }: Reading, { row, words, isHeld }: AskedRow): AnswerToAsked['asked'] {
  if (!asks) return undefined;
  const { ownerKey, ownerName } = row;
  if ('latest' in asks) return undefined;
  const isOwnName = () => wholeTerm(wordsOf(ownerName).map(({ key }) => key)) === whole;
  if ('body' in asks) {
    // What it was before is the page of another that it came from.
    const isAnother = !asks.isThen || !isOwnName();
    return ownerKey.startsWith('b:') && isHeld && isAnother ? 'body' : undefined;
  }
  if ('meaning' in asks) {
    return ownerKey.startsWith('t:') && isOwnName() ? 'meaning' : undefined;
  }
  return countTold(asks, row, words);
}

/** Whether a number stands before what is counted, or before what is named beside it. */
function countTold(
  { countOf, isThen }: Extract<Asks, { countOf: unknown }>,
  { ownerKey, place }: Row,
  words: readonly TextWord[],
): AnswerToAsked['asked'] {
  const isCounted = (thing: string) =>
    words.some(({ key }, at) => key === thing && /^[0-9]/.test(words[at - 1]?.key ?? ''));
  // As it was once: in a text, not in what was noted on it since.
  const isTimely = !isThen || (place !== '' && !ownerKey.startsWith('n:'));
  const counted = countOf.findIndex(isCounted);
  if (counted < 0 || !isTimely) return undefined;
  return counted === 0 ? 'count' : 'count-of-other';
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
  if (asks.upTo) return year <= asks.upTo ? year : 0;
  return /^(?:hết|bị|đã)/iu.test(status) ? year / 10_000 : year;
}
