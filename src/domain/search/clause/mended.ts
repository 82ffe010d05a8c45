import type { ClauseIndex } from './clauseIndex.ts';
import { forgivenReadings } from './forgive.ts';
import type { Gathered } from './gathered.ts';
import { inOtherWords } from './inOtherWords.ts';
import { isClose, isWholeAnswer } from './judgeAll.ts';
import type { Judged } from './judged.ts';
import type { Answer, Look } from './look.ts';
import { isNearAnswer } from './nearAnswer.ts';
import { toReading } from './query.ts';
import { isBare } from './queryWord.ts';
import type { Reading } from './reading.ts';
import { hashForm } from './termHash.ts';

/** How much of its pairs must be there of a query with a letter put right. */
const LEAST_MENDED = 0.5;

/**
 * With marks left out that stand on no such word: "phụ câp" among words with tones; then in all words of such a hand
 * ("luân chuyên cán bô"); else with one letter put right.
 */
async function mendedReadings(
  index: ClauseIndex,
  reading: Reading,
  unknown: readonly number[],
): Promise<Reading[]> {
  const words = await Promise.all(
    reading.words.map(async (word) => {
      const forms = isBare(word) ? undefined : (await index.holders(word.key))?.forms;
      const isKnown = !forms || forms.some(({ hash }) => hash === hashForm(word.form));
      return isKnown ? word : { ...word, isToneTold: false };
    }),
  );
  const isChanged = words.some((word, at) => word.isToneTold !== reading.words[at]!.isToneTold);
  const relaxed = isChanged ? { ...toReading(words), senses: reading.senses } : reading;
  const forgiven = await forgivenReadings(index, relaxed, unknown);
  if (!isChanged) return forgiven;
  const loose = toReading(words.map((word) => ({ ...word, isToneTold: false })));
  return [relaxed, { ...loose, senses: reading.senses }, ...forgiven];
}

/** The nearest to what is no syllable as it is typed, and is one with a letter put right. */
export async function nearestMended(
  index: ClauseIndex,
  { reading, unknown }: Gathered,
  look: Look,
): Promise<Answer | undefined> {
  const readings = await mendedReadings(index, reading, unknown);
  const mended = readings.find(({ words }) => words.some(({ isMended }) => isMended));
  if (!mended) return undefined;
  const meant = await inOtherWords(index, [mended]);
  const nearest = await look(meant.length > 0 ? meant : [mended], 'nearest', isNearAnswer);
  return nearest.judged.length > 0 ? { ...nearest, mended } : undefined;
}

/** The first mended reading that finds something close together, whole phrases first. */
export async function lookMended(
  index: ClauseIndex,
  { reading, unknown }: Gathered,
  look: Look,
  mostBytes: number,
): Promise<Answer | undefined> {
  let apart: Answer | undefined;
  for (const mended of await mendedReadings(index, reading, unknown)) {
    if (index.termBytes > mostBytes) break;
    const isAnswer = (one: Judged) =>
      isWholeAnswer(one) && isClose(one) && (one.isPhrase || one.company >= LEAST_MENDED);
    const phrases = await look([mended], 'phrases', isAnswer);
    if (phrases.judged[0]?.isPhrase) return { ...phrases, mended };
    const found = phrases.judged.length > 0 ? phrases : await look([mended], 'apart', isAnswer);
    if (found.judged.length > 0) apart ??= { ...found, mended };
  }
  return apart;
}
