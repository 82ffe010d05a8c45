import { toWords } from '../../text/words.ts';
import { lookAt, type TypedQuery } from '../typedQuery.ts';
import type { IndexReader } from './indexReader.ts';
import { NOTHING, type Resolution } from './resolution.ts';

/**
 * What is known about a query from what is loaded so far, and in `reader` what it lacked: a place, else a number, else
 * names. Never guesses: what fits two documents gives two rows.
 */
export function answerQuery(reader: IndexReader, query: string): Resolution {
  const typed = lookAt(query);
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
function answerWords(reader: IndexReader, typed: TypedQuery): Resolution {
  const words = toWords(typed.text);
  if (words.length === 0) return NOTHING;
  const numbers = typed.hasFigure ? reader.part('numbers') : undefined;
  const number = reader.root && numbers?.resolveNumbers(reader, typed);
  if (number && 'kind' in number) return number;
  // Without a figure it is a name: what names need is asked for together.
  if (typed.hasFigure && reader.isWaiting) return NOTHING;
  const names = reader.part('names');
  if (!names || !reader.root) return NOTHING;
  return names.resolveInYear(reader, words) ?? names.resolveNames(reader, words, number?.among);
}
