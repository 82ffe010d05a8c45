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
  return isChanged ? [relaxed, withoutTones(relaxed), ...forgiven] : forgiven;
}

/** The same, whatever tone its words without one may have: in "luân chuyên cán bô" as if none were typed. */
const withoutTones = ({ words, senses }: Reading): Reading => ({
  ...toReading(words.map((word) => ({ ...word, isToneTold: false }))),
  senses,
});

/** Of fewer words than this, other marks are other words: "bỏ trị" is no "bộ trị". */
const FEW_WORDS = 3;

/**
 * What is found when no word without a tone is taken to have none ("phương tự quyết chi" of a "phường"), or else, one word
 * after another, whatever their marks ("khóan định biển").
 */
export async function lookToneless(readings: readonly Reading[], look: Look): Promise<Answer | undefined> {
  const [reading] = readings;
  if (!reading?.words.some(({ isToneTold }) => isToneTold)) return undefined;
  const loose = withoutTones(reading);
  const found = await look([loose], 'apart', isMendedAnswer);
  if (found.judged.length > 0) return { ...found, mended: loose };
  if (reading.words.length < FEW_WORDS) return undefined;
  const bare = toReading(reading.words.map(({ key }) => ({ key, form: key })));
  const phrases = await look([bare], 'phrases', ({ isPhrase }) => isPhrase);
  return phrases.judged.length > 0 ? { ...phrases, mended: bare } : undefined;
}

/** Whole and close enough for what was not typed so. */
const isMendedAnswer = (one: Judged) =>
  isWholeAnswer(one) && isClose(one) && (one.isPhrase || one.company >= LEAST_MENDED);

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
    const phrases = await look([mended], 'phrases', isMendedAnswer);
    if (phrases.judged[0]?.isPhrase) return { ...phrases, mended };
    const found = phrases.judged.length > 0 ? phrases : await look([mended], 'apart', isMendedAnswer);
    if (found.judged.length > 0) apart ??= { ...found, mended };
  }
  return apart;
}

/** A mended query in words as the best answer spells them. */
export function spellOut({ words }: Reading, best: Judged | undefined): string {
  return words
    .map(({ key }) => {
      const found = best?.words.find((word) => word.key === key);
      return found ? best!.shown.slice(found.start, found.end).toLocaleLowerCase('vi') : key;
    })
    .join(' ');
}
