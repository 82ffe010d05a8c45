import { toWords, type Word } from '../../text/words.ts';
import { lookAt, type TypedQuery } from '../typedQuery.ts';
import type { Reader as AnyReader } from './indexReader.ts';
import type { Parts } from './parts.ts';
import { NOTHING, type Resolution } from './resolution.ts';

type Reader = AnyReader<Parts>;

/** Two numbers may stand in it: what is found of it as a whole is not yet all. */
const SEVERAL = /\d.*(?:[,;]| (?:v[àaớo]i?|ho[ặa]c|thay|s[ửu]a|b[ãa]i) ).*\d/iu;

/** More words than this, half of them single letters and figures, are no name and no number: "a1b2c3d4e5f6g7". */
const MOST_PIECES = 16;

const isPiece = ({ text, gap }: Word) => text.length === 1 || gap === '';

function isInPieces(text: string): boolean {
  const words = toWords(text);
  return words.length > MOST_PIECES && words.filter(isPiece).length * 2 > words.length;
}

/**
 * What is known about a query from what is loaded so far, and in `reader` what it lacked. Never guesses: what fits two
 * documents gives two rows. A second reading is tried only where the first finds nothing.
 */
export function answerQuery(reader: Reader, query: string): Resolution {
  const typed = lookAt(query);
  if (isInPieces(typed.text)) return NOTHING;
  const answer = answerAsTyped(reader, typed);
  const isFound = answer.kind === 'certain' || answer.kind === 'several';
  const isPlace = answer.hits[0]?.kind === 'provision';
  const mayBeMore = (!isPlace && SEVERAL.test(typed.text)) || (typed.mayReadOtherwise && !isFound);
  if (reader.isWaiting || !mayBeMore) return answer;
  const otherwise = reader.part('otherwise');
  const ask = (other: TypedQuery) => answerAsTyped(reader, other);
  const several = otherwise?.eachNumber(typed, ask);
  if (several || isFound) return several ?? answer;
  return otherwise?.answerOtherwise(typed, ask) ?? answer;
}

/** A place, else a number, else names. */
function answerAsTyped(reader: Reader, typed: TypedQuery): Resolution {
  const places = typed.mayHoldPlace ? reader.part('places') : undefined;
  const place = places?.resolvePlace(reader, typed);
  if (place) return place;
  // A place waits for its files alone: they are asked for first, and the rest only when it is none.
  if (reader.isWaiting) return NOTHING;
  const answer = answerWords(reader, typed);
  if (answer.kind !== 'none' || !places) return answer;
  // "điều 5 nghị định 28/1998/NĐ-CP": a place in a document that is not here is a number that is not here.
  const beside = places.besidePlace(typed);
  const number = beside.length > 0 && reader.part('numbers')?.resolveNumber(reader, beside, typed.text);
  return number && 'kind' in number && number.kind === 'no-such-number' ? number : NOTHING;
}

/** The answer to a query that is no place: a number, else names; words beside a number are looked for in names too. */
function answerWords(reader: Reader, { text, hasFigure }: TypedQuery): Resolution {
  const words = toWords(text);
  if (words.length === 0) return NOTHING;
  const numbers = hasFigure ? reader.part('numbers') : undefined;
  const number = reader.root && numbers?.resolveNumber(reader, words, text);
  if (number && 'kind' in number) return number;
  // Without a figure it is a name: what names need is asked for together.
  if (hasFigure && reader.isWaiting) return NOTHING;
  const names = reader.part('names');
  if (!names || !reader.root) return NOTHING;
  return names.resolveInYear(reader, words) ?? names.resolveNames(reader, words, number?.among);
}
