import { endsWithYear, type Reading } from './query.ts';
import type { Row } from './rows.ts';
import { type Evidence, scoreEvidence } from './score.ts';
import { findStance } from './stance.ts';
import { wholeTerm } from './termHash.ts';
import type { Field } from './tiers.ts';
import { type Word, wordsOf } from './word.ts';

/** A clause found, with the words that are shown of it. */
export interface Judged {
  row: Row;
  number: number;
  score: number;
  reading: Reading;
  /** The words of the row; and the same with its name before them when it stands for a page, and with its keywords. */
  rowWords: readonly Word[];
  words: readonly Word[];
  /** The text of `words`. */
  shown: string;
  isPhrase: boolean;
  /** Words of the shortest stretch that holds the query; infinite when it is not there whole. */
  span: number;
  /** Share of the query's words with the very marks typed; 1 when none were typed. */
  marks: number;
}

/** What the posting lists said of a clause. */
export interface Listed {
  number: number;
  score: number;
  reading: Reading;
  /** Pairs of the query that it holds. */
  pairs: number;
  field: Field;
}

/** Judges a clause by its words. */
export function judgeRow(row: Row, { number, score, reading, pairs, field }: Listed): Judged {
  const isPage = row.place === '';
  const own = isPage ? `${row.ownerName}: ${row.text}` : row.text;
  // The site's own words for it count as its words; an excerpt is of the text alone.
  const shown = row.keywords === '' ? own : `${own}; ${row.keywords}`;
  const words = wordsOf(shown);
  const ownWords = words.filter(({ end }) => end <= own.length);
  // A document's year is one of the words of its name without being shown there: the lists answer for it.
  const asksYear = isPage && field === 'name' && endsWithYear(reading.words);
  const looked = asksYear ? reading.words.slice(0, -2) : reading.words;
  const stance = findStance(words, looked);
  const hadPhrase = reading.pairs.length > 0 && pairs === 2 ** reading.pairs.length - 1;
  const isShown = stance.phrases.length > 0;
  // A page may be found by a name that is not shown: then the lists are believed.
  const isPhrase = isShown || (isPage && hadPhrase);
  const begins = (at: number) =>
    at === 0 || /[:;.]\s*$/u.test(shown.slice(words[at - 1]!.end, words[at]!.start));
  const marks = reading.isMarked ? stance.marks : 1;
  const evidence: Evidence = {
    hadPhrase,
    isPhrase,
    isInOrder: stance.isInOrder,
    span: stance.span,
    words: looked.length,
    marks,
    share: isShown ? looked.length / ownWords.length : 0,
    beginsName: field === 'name' && stance.phrases.some(begins),
    isOfYear: asksYear && pairs >> (reading.pairs.length - 1) === 1,
    asked: answerTo(reading, row, words),
  };
  return {
    row,
    number,
    reading,
    words,
    rowWords: isPage || row.keywords !== '' ? wordsOf(row.text) : words,
    shown,
    isPhrase,
    span: isPhrase ? looked.length : stance.span,
    marks,
    score: scoreEvidence(score, evidence),
  };
}

/** "TU là gì" asks for the term itself; "có bao nhiêu xã, phường" for a number before those words. */
function answerTo(
  { asks, whole }: Reading,
  { ownerKey, ownerName }: Row,
  words: readonly Word[],
): Evidence['asked'] {
  if (!asks) return undefined;
  if ('meaning' in asks) {
    const isTerm = ownerKey.startsWith('t:') && wholeTerm(wordsOf(ownerName).map(({ key }) => key)) === whole;
    return isTerm ? 'meaning' : undefined;
  }
  const isCount = words.some(
    ({ key }, at) => key === asks.countOf && /^[0-9]/.test(words[at - 1]?.key ?? ''),
  );
  return isCount ? 'count' : undefined;
}
