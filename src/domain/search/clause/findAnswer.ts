import { couldBeSyllable } from '../../text/couldBeSyllable.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import { isClose, isWholeAnswer } from './judgeAll.ts';
import type { Answer, Look } from './look.ts';
import type { LoadPart } from './parts.ts';
import type { Reading } from './reading.ts';

/** With fewer phrases than this, words that stand apart are looked for too, where so few bytes told so much. */
const FEW = 3;
const FEW_BYTES = 4000;
/** Among more telling words than this one may be a short form that nobody knows. */
const MANY_WORDS = 4;
/** Bytes of terms read for one query before no more spellings are tried. */
const MOST_BYTES = 120_000;

/**
 * As typed, word after word; the words close together; with a letter put right; the words far apart; the nearest that
 * lacks some of them.
 */
export async function findAnswer(
  index: ClauseIndex,
  readings: readonly Reading[],
  look: Look,
  part: LoadPart,
): Promise<Answer> {
  const start = index.termBytes;
  const phrases = await look(readings, 'phrases', isWholeAnswer);
  const hasEnough = phrases.judged.length >= FEW || index.termBytes > start + FEW_BYTES;
  if (phrases.judged.length > 0 && hasEnough) return phrases;
  const apart = await look(readings, 'apart', isWholeAnswer);
  if (phrases.judged.length > 0) return apart;
  // What answers the question may stand in words far apart.
  if (apart.judged.some((one) => isClose(one) || one.answered?.asked)) return apart;
  const { inOtherWords, isNearAnswer, lookMended, lookToneless, nearestMended } = await part('nearest');
  const meant = await inOtherWords(index, readings);
  const senses = meant.length > 0 ? await look(meant, 'nearest', isWholeAnswer) : apart;
  if (senses.judged.some(isClose)) return senses;
  const mended = await lookMended(index, apart.gathered[0]!, look, start + MOST_BYTES);
  if (mended) return mended;
  // A name or a code that is not here is all that was asked for; one short form among many words need not be.
  const isOther = apart.gathered.every(({ reading, unknown, weights }) => {
    const strange = unknown.filter((at) => !couldBeSyllable(reading.words[at]!.key));
    const isColour =
      strange.length === 1 && strange[0]! > 1 && /^[a-z]+$/.test(reading.words[strange[0]!]!.key);
    return strange.length > 0 && !(isColour && weights.filter((weight) => weight > 0).length > MANY_WORDS);
  });
  if (apart.judged.length > 0) return apart;
  if (isOther) return (await nearestMended(index, apart.gathered[0]!, look)) ?? apart;
  const nearest = await look(meant.length > 0 ? meant : readings, 'nearest', isNearAnswer);
  return nearest.judged.length > 0 ? nearest : ((await lookToneless(readings, look)) ?? nearest);
}
