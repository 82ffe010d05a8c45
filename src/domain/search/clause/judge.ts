import { type TextWord, wordsOf } from '../../text/textWord.ts';
import type { Gathered } from './gathered.ts';
import type { Judged } from './judged.ts';
import { endsWithYear } from './query.ts';
import { isBare, type QueryWord } from './queryWord.ts';
import { byWorth, type Worth } from './rank.ts';
import type { Row } from './rows.ts';
import type { Candidate } from './scan.ts';
import { bitsWhere, countBits, findStance } from './stance.ts';
import { describeTier } from './tiers.ts';

/** Words that a thing is called by. */
const HEAD_WORDS = 2;
/** How much of the query's pairs a body or term must hold to be what the query begins with. */
const LEAST_COMPANY = 0.5;
/** What readers call the site; without marks and with them it is one word. */
const SITE_WORD = 'trang';

/** The best first, by the words themselves. */
const WORTH: readonly Worth<Judged>[] = [
  ({ answered }) => Number(answered?.asked === 'meaning' || answered?.asked === 'body'),
  ({ answered }) => answered?.lateness ?? 0,
  ({ candidate }) => Number(candidate.isWhole),
  ({ isKeyword }) => Number(isKeyword),
  ({ isPhrase }) => Number(isPhrase),
  ({ isPhrase, reading }) => (isPhrase ? -(reading.taken ?? 0) : 0),
  ({ answered }) => ['count-of-other', 'count'].indexOf(answered?.asked ?? ''),
  ({ isOfYear }) => Number(isOfYear),
  ({ isOfKind }) => Number(isOfKind),
  // What is not there at all weighs more than what only stands elsewhere.
  ({ cover, company }) => cover ** 2 * company,
  ({ exact, reading }) => exact / reading.words.length,
  ({ standing }) => standing,
  ({ beginsName }) => Number(beginsName),
  ({ span }) => -span,
  ({ length }) => -length,
  ({ candidate }) => -candidate.number,
];
export const byWords = byWorth(WORTH);

/** Judges a clause by its words. */
export function judgeRow(
  row: Row,
  candidate: Candidate,
  { reading, weights, pairWeights, unknownHead }: Gathered,
  tier: number,
): Judged {
  const { words: query, pairs } = reading;
  const isPage = row.place === '';
  const own = isPage ? `${row.ownerName}: ${row.text}` : row.text;
  // The site's own words for it count as its words; an excerpt is of the text alone.
  const shown = row.keywords === '' ? own : `${own}; ${row.keywords}`;
  const read = (text: string) => reading.inTypedWords?.(wordsOf(text)) ?? wordsOf(text);
  const words = keywordsApart(read(shown), shown, own.length);
  const stance = findStance(words, query);
  // A page may be found by a name or a year that is not shown: there the lists are believed, unless marks contradict.
  const unseen = isPage ? bitsWhere(query, (one, at) => isBelieved(one, at, candidate, words)) : 0;
  const held = stance.held | unseen;
  const beside = stance.pairs | (candidate.pairs & held & (held >> 1) & (unseen | (unseen >> 1)));
  const isPhrase =
    stance.phrases.length > 0 || (pairs.length > 0 && beside === 2 ** pairs.length - 1 && isPage);
  const begins = (at: number) =>
    at === 0 || /[:;.]\s*$/u.test(shown.slice(words[at - 1]!.end, words[at]!.start));
  const isEnd = (at: number) => at === words.length || words[at]!.key === '';
  const isKeyword = stance.phrases.some(
    (at) => words[at]!.start > own.length && begins(at) && isEnd(at + query.length),
  );
  const company = weightShare(beside, pairWeights);
  const { field, isCore } = describeTier(tier);
  const telling = query.filter((_, at) => weights[at]! > 0);
  const missing = query.filter((_, at) => weights[at]! > 0 && ((held >> at) & 1) === 0);
  return {
    row,
    reading,
    candidate,
    words,
    rowWords: isPage || row.keywords !== '' ? read(row.text) : words,
    shown,
    missing,
    head: telling.slice(0, HEAD_WORDS),
    telling: telling.length,
    unknownHead,
    cover: weightShare(held, weights),
    company,
    isPhrase,
    isKeyword,
    span: stance.span,
    length: words.filter(({ end }) => end <= own.length).length,
    exact: countBits(candidate.exact & unseen) + stance.exact,
    beginsName: field === 'name' && stance.phrases.some(begins),
    isOfKind: isPage && isOfKind(row, query) && (company >= LEAST_COMPANY || !/^[bt]:/.test(row.ownerKey)),
    isOfYear: field === 'name' && endsWithYear(query) && beside >> (pairs.length - 1) === 1,
    answered: reading.answers?.(reading, { row, words, isKeyword, isHeld: missing.length === 0 }),
    standing: { name: 4, heading: 3, text: 2, facts: 1, aside: 0 }[field] + (isCore ? 2 : 0),
  };
}

/** "Luật về dân chủ" asks for a luật; "nguồn của trang" for a page of the site. */
function isOfKind({ ownerKey, ownerName }: Row, query: readonly QueryWord[]): boolean {
  if (ownerKey.startsWith('p:')) return query.some(({ form }) => form === SITE_WORD);
  const [first, second] = wordsOf(ownerName);
  return query[0]?.key === first?.key && (first?.key === 'luat' || query[1]?.key === second?.key);
}

/** Words after `from` with a stop where a keyword begins: no phrase runs from one into the next. */
function keywordsApart(words: readonly TextWord[], shown: string, from: number): readonly TextWord[] {
  if (shown.length === from) return words;
  return words.flatMap((word, at) => {
    const end = words[at - 1]?.end ?? 0;
    const isFirst = word.start > from && shown.slice(end, word.start).includes(';');
    return isFirst ? [{ key: '', form: '', start: end, end }, word] : [word];
  });
}

/** Whether a word that is not shown stands in a name of the page all the same. */
function isBelieved(
  word: QueryWord,
  at: number,
  { words, exact, isWhole }: Candidate,
  shown: readonly TextWord[],
) {
  if (shown.some(({ key }) => key === word.key)) return false;
  return isWhole || (((isBare(word) ? words : exact) >> at) & 1) === 1;
}

/** How much of the whole weight is at the places of `bits`: 0 to 1. */
export function weightShare(bits: number, weights: readonly number[]): number {
  const sum = (some: readonly number[]) => some.reduce((total, weight) => total + weight, 0);
  return sum(weights.filter((_, at) => (bits >> at) & 1)) / (sum(weights) || 1);
}
