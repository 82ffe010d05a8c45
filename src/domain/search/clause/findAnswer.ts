import { couldBeSyllable } from '../../text/couldBeSyllable.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import { forgivenReadings } from './forgive.ts';
import type { Depth, Gathered } from './gather.ts';
import type { Judged } from './judge.ts';
import { isClose, isNearAnswer, isWholeAnswer } from './judgeAll.ts';
import { type Reading, toReading } from './query.ts';
import { isBare } from './queryWord.ts';
import { sensesOf } from './senses.ts';
import { hashForm } from './termHash.ts';

/** What was found, judged by its words, best first and each page or clause once. */
export interface Answer {
  gathered: readonly Gathered[];
  judged: readonly Judged[];
  total: number;
  /** The query with a letter put right. */
  mended?: Reading;
}

/** Looks for readings so far, and keeps what is an answer. */
export type Look = (
  readings: readonly Reading[],
  depth: Depth,
  isAnswer: (one: Judged) => boolean,
) => Promise<Answer>;

/** Bytes of terms read for one query before no more spellings are tried. */
/** With fewer phrases than this, words that stand apart are looked for too, where so few bytes told so much. */
const FEW = 3;
const FEW_BYTES = 4000;
const MOST_BYTES = 120_000;
/** How much of its pairs must be there of a query with a letter put right. */
const LEAST_MENDED = 0.5;

/**
 * As typed, word after word; the words close together; with a letter put right; the words far apart; the nearest that
 * lacks some of them.
 */
export async function findAnswer(
  index: ClauseIndex,
  readings: readonly Reading[],
  look: Look,
): Promise<Answer> {
  const start = index.termBytes;
  const phrases = await look(readings, 'phrases', isWholeAnswer);
  const hasEnough = phrases.judged.length >= FEW || index.termBytes > start + FEW_BYTES;
  if (phrases.judged.length > 0 && hasEnough) return phrases;
  const apart = await look(readings, 'apart', isWholeAnswer);
  if (phrases.judged.length > 0) return apart;
  if (apart.judged.some(isClose)) return apart;
  const meant = await inOtherWords(index, readings);
  const senses = meant.length > 0 ? await look(meant, 'nearest', isWholeAnswer) : apart;
  if (senses.judged.some(isClose)) return senses;
  const mended = await lookMended(index, apart.gathered[0]!, look, start + MOST_BYTES);
  if (mended) return mended;
  // A name or a code that is not here is all that was asked for.
  const isOther = apart.gathered.every(({ reading, unknown }) =>
    unknown.some((at) => !couldBeSyllable(reading.words[at]!.key)),
  );
  if (apart.judged.length > 0) return apart;
  if (isOther) return (await nearestMended(index, apart.gathered[0]!, look)) ?? apart;
  return look(meant.length > 0 ? meant : readings, 'nearest', isNearAnswer);
}

/** The readings with what their words may be called in the texts; none where the thesaurus knows none of them. */
async function inOtherWords(index: ClauseIndex, readings: readonly Reading[]): Promise<Reading[]> {
  const thesaurus = await index.thesaurus();
  const meant = readings.map((reading) => ({ ...reading, senses: sensesOf(reading.words, thesaurus) }));
  return meant.some(({ senses }) => senses.length > 0) ? meant : [];
}

/** With marks left out that stand on no such word: "phụ câp" among words with tones; else with one letter put right. */
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
  return isChanged ? [relaxed, ...forgiven] : forgiven;
}

/** The nearest to what is no syllable as it is typed, and is one with a letter put right. */
async function nearestMended(
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
async function lookMended(
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
