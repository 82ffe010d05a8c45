import { type TextWord, wordsOf } from '../../text/textWord.ts';
import type { Gathered } from './gather.ts';
import { endsWithYear, type Reading } from './query.ts';
import { isBare, type QueryWord } from './queryWord.ts';
import { byWorth, type Worth } from './rank.ts';
import type { Row } from './rows.ts';
import type { Candidate } from './scan.ts';
import { inTypedWords } from './senses.ts';
import { bitsWhere, countBits, findStance } from './stance.ts';
import { wholeTerm } from './termHash.ts';
import { describeTier } from './tiers.ts';

/** A clause found, with the words that are shown of it and what they say. */
export interface Judged {
  row: Row;
  reading: Reading;
  candidate: Candidate;
  /** The words of the row; and the same with its name before them when it stands for a page, and with its keywords. */
  rowWords: readonly TextWord[];
  words: readonly TextWord[];
  /** The text of `words`. */
  shown: string;
  /** Telling words of the query that are not there; and the first of all, which name what is asked for. */
  missing: readonly QueryWord[];
  head: readonly QueryWord[];
  /** How many words of the query say something. */
  telling: number;
  /** The query begins with a thing that stands nowhere, though its words do. */
  unknownHead: Gathered['unknownHead'];
  /** How much is there, from 0 to 1: of what the words say, and of what the pairs of neighbours say. */
  cover: number;
  company: number;
  /** The words stand one after another; and they are all of one of its keywords. */
  isPhrase: boolean;
  isKeyword: boolean;
  /** Words of the shortest stretch that has all that is there. */
  span: number;
  /** How many words it has of its own, without keywords. */
  length: number;
  /** Words with the very marks typed. */
  exact: number;
  /** A name of the page begins with the query. */
  beginsName: boolean;
  /** The query begins with what the document is: "nghị quyết … hỗ trợ khu phố" asks for no quyết định. */
  isOfKind: boolean;
  /** The year that the query ends with is the document's own. */
  isOfYear: boolean;
  /** It answers what the words taken off ask. */
  asked: 'meaning' | 'count' | 'body' | undefined;
  /** How late a document is that is asked for as the one in force; 0 for all else. */
  lateness: number;
  /** How good a place the words are in: the names of what the site is built around before headings, texts, facts. */
  standing: number;
}

/** Words that a thing is called by. */
const HEAD_WORDS = 2;
/** What readers call the site; without marks and with them it is one word. */
const SITE_WORD = 'trang';

/** The best first, by the words themselves. */
const WORTH: readonly Worth<Judged>[] = [
  ({ asked }) => Number(asked === 'meaning' || asked === 'body'),
  ({ lateness }) => lateness,
  ({ candidate }) => Number(candidate.isWhole),
  ({ isKeyword }) => Number(isKeyword),
  ({ isPhrase }) => Number(isPhrase),
  ({ isPhrase, reading }) => (isPhrase ? -(reading.taken ?? 0) : 0),
  ({ asked }) => Number(asked === 'count'),
  ({ isOfYear }) => Number(isOfYear),
  ({ isOfKind }) => Number(isOfKind),
  ({ cover, company }) => cover * company,
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
  const read = (text: string) => inTypedWords(wordsOf(text), query, reading.senses);
  const words = read(shown);
  const stance = findStance(words, query);
  // A page may be found by a name or a year that is not shown: there the lists are believed, unless marks contradict.
  const unseen = isPage ? bitsWhere(query, (one, at) => isBelieved(one, at, candidate, words)) : 0;
  const held = stance.held | unseen;
  const beside = stance.pairs | (candidate.pairs & held & (held >> 1) & (unseen | (unseen >> 1)));
  const isPhrase =
    stance.phrases.length > 0 || (pairs.length > 0 && beside === 2 ** pairs.length - 1 && isPage);
  const begins = (at: number) =>
    at === 0 || /[:;.]\s*$/u.test(shown.slice(words[at - 1]!.end, words[at]!.start));
  const isEnd = (at: number) => at === words.length || words[at]!.start - words[at - 1]!.end > 1;
  const isKeyword = stance.phrases.some(
    (at) => words[at]!.start > own.length && begins(at) && isEnd(at + query.length),
  );
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
    company: weightShare(beside, pairWeights),
    isPhrase,
    isKeyword,
    span: stance.span,
    length: words.filter(({ end }) => end <= own.length).length,
    exact: countBits(candidate.exact & unseen) + stance.exact,
    beginsName: field === 'name' && stance.phrases.some(begins),
    isOfKind: isPage && isOfKind(row, query),
    isOfYear: field === 'name' && endsWithYear(query) && beside >> (pairs.length - 1) === 1,
    asked: answerTo(reading, row, words, missing.length === 0),
    lateness: missing.length === 0 ? latenessOf(reading, row, isKeyword) : 0,
    standing: { name: 4, heading: 3, text: 2, facts: 1, aside: 0 }[field] + (isCore ? 2 : 0),
  };
}

/** "Luật về dân chủ" asks for a luật; "nguồn của trang" for a page of the site. */
function isOfKind({ ownerKey, ownerName }: Row, query: readonly QueryWord[]): boolean {
  if (ownerKey.startsWith('p:')) return query.some(({ form }) => form === SITE_WORD);
  const [first, second] = wordsOf(ownerName);
  return query[0]?.key === first?.key && (first?.key === 'luat' || query[1]?.key === second?.key);
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

/** "TU là gì" asks for the term itself; "có bao nhiêu xã, phường" for a number before those words. */
function answerTo(
  { asks, whole }: Reading,
  { ownerKey, ownerName }: Row,
  words: readonly TextWord[],
  isHeld: boolean,
): Judged['asked'] {
  if (!asks) return undefined;
  if ('latest' in asks) return undefined;
  if ('body' in asks) return ownerKey.startsWith('b:') && isHeld ? 'body' : undefined;
  if ('meaning' in asks) {
    const isTerm = ownerKey.startsWith('t:') && wholeTerm(wordsOf(ownerName).map(({ key }) => key)) === whole;
    return isTerm ? 'meaning' : undefined;
  }
  const isCount = words.some(
    ({ key }, at) => key === asks.countOf && /^[0-9]/.test(words[at - 1]?.key ?? ''),
  );
  return isCount ? 'count' : undefined;
}

/** The year of a document's page where the question is which one is in force now; less where it is known to have ended. */
function latenessOf({ asks, words }: Reading, { ownerKey, place, status }: Row, isKeyword: boolean): number {
  if (!asks || !('latest' in asks)) return 0;
  // The whole question is one of its keywords.
  if (isKeyword && words.length > 4) return Number.MAX_SAFE_INTEGER;
  if (place !== '' || !ownerKey.startsWith(asks.latest)) return 0;
  if (ownerKey.includes(':')) return 0;
  const year = Number(/-((?:19|20)\d\d)(?=-|$)/.exec(ownerKey)?.[1] ?? 1);
  return /^(?:hết|bị|đã)/iu.test(status) ? year / 10_000 : year;
}
