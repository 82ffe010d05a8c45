import type { Word } from '../../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import { type QueryElement, segment } from './segment.ts';

/** Marks are short; a run of letters without a vowel is no Vietnamese syllable. */
const LONGEST_MARK = 12;
const NO_SYLLABLE = /^[^aeiouy]{2,12}$/;

/**
 * The words of a query as forms and figures in order. The number of a legislature joins its mark ("QH 15" after an
 * ordinal, "UBTVQH11"); letters that no form covers are a mark where only a mark can stand ("15/2020/TT-BTC").
 */
export function toElements(lexicon: Lexicon, words: readonly Word[]): QueryElement[] {
  const elements: QueryElement[] = [];
  let letters: Word[] = [];
  const flush = (isLast: boolean) => {
    for (const form of segment(lexicon, letters, isLast)) elements.push(asMark(form, elements.at(-1)));
    letters = [];
  };
  for (const word of words) {
    if (!word.isDigits) {
      letters.push(word);
      continue;
    }
    flush(false);
    const before = elements.at(-1);
    const mark = before?.sense?.mark;
    const hasOrdinal = elements.some(({ isDigits }) => isDigits);
    const follows = word.gap === '' || (word.gap === ' ' && hasOrdinal);
    if (mark !== undefined && lexicon.legislatures.has(mark) && word.text.length <= 2 && follows)
      elements[elements.length - 1] = { ...before!, sense: { mark: mark + Number(word.text) } };
    else elements.push(word);
  }
  flush(true);
  return elements;
}

function asMark(form: QueryElement, before: QueryElement | undefined): QueryElement {
  if (form.sense || form.text.length > LONGEST_MARK || !before) return form;
  const follows = before.isDigits || before.sense?.mark !== undefined;
  const isMark = form.gap === '/' || (!before.sense?.bodies && NO_SYLLABLE.test(form.text));
  return follows && isMark ? { ...form, sense: { mark: form.text } } : form;
}
