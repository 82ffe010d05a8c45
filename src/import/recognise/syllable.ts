import { foldText } from '../../domain/text/fold.ts';

/**
 * What a Vietnamese syllable is made of, without tone marks: an initial, a rhyme. Loan words and names are not; they are
 * asked about only where they bear Vietnamese marks.
 */
const INITIAL = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|g|h|k|l|m|n|p|r|s|t|v|x)?';
const RHYME =
  '(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|ieu|yeu|iu|oa|oai|oao|oay|oe|oeo|oi|oo|ua|uai|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ya|ye|uau|uao|ueo)(?:ch|nh|ng|c|m|n|p|t)?';
const SYLLABLE = new RegExp(`^${INITIAL}${RHYME}$`);
const MARKED = /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B]|đ/iu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** True for a word with Vietnamese marks that no Vietnamese syllable can be: "quyềnn", "hđồng", two tones in one. */
export function isImpossibleSyllable(word: string): boolean {
  const apart = word.normalize('NFD');
  if (word.length < 2 || !MARKED.test(apart) || /\d/.test(word)) return false;
  if (word === word.toUpperCase() && word.length <= 6) return false;
  if ((apart.match(TONES)?.length ?? 0) > 1) return true;
  return !SYLLABLE.test(foldText(word));
}
