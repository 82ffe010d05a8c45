import type { TextWord } from '../../text/textWord.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import type { Reading } from './reading.ts';
import { inTypedWords, sensesOf } from './senses.ts';

/** The readings with what their words may be called in the texts; none where the thesaurus knows none of them. */
export async function inOtherWords(index: ClauseIndex, readings: readonly Reading[]): Promise<Reading[]> {
  const thesaurus = await index.thesaurus();
  const meant = readings.map((reading) => {
    const senses = sensesOf(reading.words, thesaurus);
    const read = (text: readonly TextWord[]) => inTypedWords(text, reading.words, senses);
    return senses.length > 0 ? { ...reading, senses, inTypedWords: read } : reading;
  });
  return meant.some(({ senses }) => senses.length > 0) ? meant : [];
}
