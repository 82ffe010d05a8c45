import type { ClauseIndex } from './clauseIndex.ts';
import { forgivenReadings } from './forgive.ts';
import { type Depth, type Gathered, SMALL } from './gather.ts';
import type { Judged } from './judge.ts';
import { CLOSE } from './judgeAll.ts';
import type { Reading } from './query.ts';

/** What was found, judged by its words, best first and each page or clause once. */
export interface Answer {
  gathered: readonly Gathered[];
  judged: readonly Judged[];
  total: number;
  mended?: Reading;
}

/** Looks for readings, and of a mended one only for what stands close together. */
export type Look = (readings: readonly Reading[], depth: Depth, isMended?: boolean) => Promise<Answer>;

/** So many words are a sentence: in a large index its words are not looked for one by one, far apart. */
const SENTENCE = 8;
/** Bytes of terms read for one query before no more spellings are tried. */
const MOST_BYTES = 120_000;

/**
 * As typed; without superfluous words; with a letter put right. A word that stands nowhere is mistyped rather than
 * superfluous. Words that are found, but only far apart, give way to a whole phrase one letter away.
 */
export async function findAnswer(
  index: ClauseIndex,
  readings: readonly Reading[],
  look: Look,
): Promise<Answer> {
  const isSmall = index.manifest.records <= SMALL;
  const most = index.termBytes + MOST_BYTES;
  const first = readings[0]!;
  const near = await look(readings, 'phrases');
  const isDone = near.judged.length > 0 || isSmall || first.words.length >= SENTENCE;
  const typed = isDone ? near : await look(readings, 'words');
  const unknown = typed.gathered[0]!.unknown;
  if (typed.judged.length > 0) {
    if (!isSmall) return typed;
    const isClose = typed.judged.some(({ span }) => span <= CLOSE * first.words.length);
    if (isClose || first.words.length < 3) return typed;
    const mended = await lookMended(index, first, unknown, look, most);
    return mended?.judged[0]?.isPhrase ? mended : typed;
  }
  const loose = unknown.length === 0 ? await look(readings, 'loose') : typed;
  if (loose.judged.length > 0) return loose;
  const mended = await lookMended(index, first, loose.gathered[0]!.unknown, look, most);
  return mended ?? (unknown.length > 0 ? look(readings, 'loose') : typed);
}

/** The first mended reading that finds something. */
async function lookMended(
  index: ClauseIndex,
  typed: Reading,
  unknown: readonly number[],
  look: Look,
  mostBytes: number,
): Promise<Answer | undefined> {
  let scattered: Answer | undefined;
  if (index.termBytes > mostBytes) return undefined;
  for (const mended of await forgivenReadings(index, typed, unknown)) {
    if (index.termBytes > mostBytes) break;
    let answer = await look([mended], 'phrases', true);
    if (answer.judged.length === 0) answer = await look([mended], 'loose', true);
    if (answer.judged.length === 0) continue;
    if (answer.judged[0]!.isPhrase) return { ...answer, mended };
    scattered ??= { ...answer, mended };
  }
  return scattered;
}
