import { plainText } from '../text/words.ts';
import { formatOrdinalWords } from './ordinalWords.ts';

/** Ordinals said in words, folded: "nam" → 5, "muoi hai" → 12. */
export const SPOKEN_ORDINALS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 20 }, (_, at) => [plainText(formatOrdinalWords(at + 1)), String(at + 1)]),
);
