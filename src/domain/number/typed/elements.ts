import type { Word } from '../../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import { type Piece, segment } from './segment.ts';

/** Figures of a query, with what stands before them. */
export interface Digits {
  digits: string;
  gap: Word['gap'];
}

export type QueryElement = Digits | Piece;

export function isElementDigits(element: QueryElement | undefined): element is Digits {
  return element !== undefined && 'digits' in element;
}

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
    for (const piece of segment(lexicon, letters, isLast)) elements.push(asMark(piece, elements.at(-1)));
    letters = [];
  };
  for (const word of words) {
    if (!word.isDigits) {
      letters.push(word);
      continue;
    }
    flush(false);
    const before = elements.at(-1);
    if (isLegislature(lexicon, before, word, elements.some(isElementDigits)))
      elements[elements.length - 1] = {
        ...before,
        sense: { mark: before.sense!.mark! + String(Number(word.text)) },
      };
    else elements.push({ digits: word.text, gap: word.gap });
  }
  flush(true);
  return elements;
}

function isLegislature(
  lexicon: Lexicon,
  before: QueryElement | undefined,
  word: Word,
  hasOrdinal: boolean,
): before is Piece {
  if (before === undefined || isElementDigits(before) || word.text.length > 2) return false;
  const mark = before.sense?.mark;
  return (
    mark !== undefined &&
    lexicon.legislatures.has(mark) &&
    (word.gap === '' || (word.gap === ' ' && hasOrdinal))
  );
}

function asMark(piece: Piece, before: QueryElement | undefined): Piece {
  if (piece.sense || piece.text.length > LONGEST_MARK || before === undefined) return piece;
  const follows = isElementDigits(before) || before.sense?.mark !== undefined;
  const followsName = !isElementDigits(before) && before.sense?.bodies !== undefined;
  return follows && (piece.afterStroke || (!followsName && NO_SYLLABLE.test(piece.text)))
    ? { ...piece, sense: { mark: piece.text } }
    : piece;
}
