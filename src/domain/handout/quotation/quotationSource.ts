import type { CitedPlace } from '../citedPassage.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Comparison, compareWithin } from './compareQuotation.ts';
import type { OfficialText } from './officialText.ts';
import type { QuotationWord } from './word.ts';
import { type WordsOnDay, wordsOnDay } from './wordsOnDay.ts';

/** What a quotation is said to be taken from, and how it compares: with the present words, and those of its link's day. */
export interface QuotationSource {
  from: CitedPlace;
  isKnown: boolean;
  onDay?: Comparison | undefined;
  present?: Comparison | undefined;
  earlier?: WordsOnDay | undefined;
  /** The words of that day were not kept: they cannot be told from wrong ones. */
  isForgotten: boolean;
}

/** Compares a quotation with the place it is said to be taken from. */
export function sourceOf(
  from: CitedPlace,
  words: readonly QuotationWord[],
  texts: readonly OfficialText[],
  knowledge: Knowledge,
): QuotationSource {
  const { document, provision, version } = from;
  const open = knowledge.texts.get(document);
  const official = open && texts.find((one) => one.document === document);
  if (!official) return { from, isKnown: false, isForgotten: false };
  const earlier =
    provision !== undefined && version !== undefined
      ? wordsOnDay(document, provision, version, open)
      : undefined;
  const range = official.units.find(({ id }) => id === provision);
  const isKnown = range !== undefined || provision === undefined;
  return {
    from,
    isKnown,
    onDay: earlier && compareWithin(words, earlier.official),
    present: isKnown ? compareWithin(words, official, range?.first, range?.wholeEnd) : undefined,
    earlier,
    isForgotten: earlier !== undefined && !earlier.isKept,
  };
}
