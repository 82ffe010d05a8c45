import { formatShortDate } from '../../document/date.ts';
import { documentUrl } from '../../urls.ts';
import type { Compared, Suggestion } from '../finding.ts';
import { suggestAddress } from '../judgeAddress.ts';
import { type Judgement, judged } from '../judgeDocument.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Comparison, placeOfDifference, sideBySide } from './compareQuotation.ts';
import type { CorrectedWords } from './officialText.ts';
import type { QuotationWord } from './word.ts';
import type { WordsOnDay } from './wordsOnDay.ts';

function placeOf(knowledge: Knowledge, { official, provision }: Comparison): Suggestion {
  return suggestAddress(knowledge, documentUrl(official.document, provision));
}

/** Right, perhaps shortened, perhaps as the words stood on the day of its link. */
export function sameWords(
  knowledge: Knowledge,
  found: Comparison,
  words: readonly QuotationWord[],
  earlier?: WordsOnDay,
): Judgement {
  const place = placeOf(knowledge, found);
  const details = {
    place: place.label,
    isShortened: words.some(({ isGap }) => isGap) ? '1' : '',
    until: earlier ? formatShortDate(earlier.until) : '',
    mended: found.alignment.mended.map(sayMended).join('; '),
  };
  return judged('quoted', details, [place]);
}

/** "“nhiệm vụ” (bản in: “nhiệm”)" */
function sayMended({ printed, correct }: CorrectedWords): string {
  return `“${correct}” (bản in: “${printed}”)`;
}

/** Like the words of a place, with others among them. */
export function differingWords(
  knowledge: Knowledge,
  text: string,
  words: readonly QuotationWord[],
  found: Comparison,
  earlier?: WordsOnDay,
): Judgement & { compared: Compared } {
  const place = placeOf(knowledge, { ...found, provision: placeOfDifference(found) });
  const details = { place: place.label, until: earlier ? formatShortDate(earlier.until) : '' };
  return { ...judged('misquoted', details, [place]), compared: sideBySide(text, words, found) };
}

/** Right, but of another place than the one cited. */
export function elsewhere(
  knowledge: Knowledge,
  found: Comparison,
  from: { document: string; provision?: string },
): Judgement {
  const place = placeOf(knowledge, found);
  const cited = suggestAddress(knowledge, documentUrl(from.document, from.provision));
  return judged('quoted-elsewhere', { place: place.label, cited: cited.label }, [place]);
}

/** Nowhere in the texts that are here. */
export function notFound(knowledge: Knowledge, from: { document: string; provision?: string }): Judgement {
  const cited = suggestAddress(knowledge, documentUrl(from.document, from.provision));
  return judged('quote-unknown', { cited: cited.label }, [cited]);
}
