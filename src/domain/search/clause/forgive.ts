import { couldBeSyllable } from '../../text/couldBeSyllable.ts';
import { isFunctionWord } from '../../text/functionWord.ts';
import { neighboursOf } from '../../text/neighbours.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import { toReading } from './query.ts';
import { isBare, type QueryWord } from './queryWord.ts';
import type { Reading } from './reading.ts';
import { hashForm, pairTerm } from './termHash.ts';

/** Letters that no syllable is made of alone. */
const INITIALS = /^[bcdfghjklmnpqrstvwxz]+$/;
/** Words that may be mistyped in a query of fewer words than this: one; in a longer one two. */
const LONG = 6;
/** How many neighbours are tried: of a word, and of all words of a query. */
const MOST_NEIGHBOURS = 24;
/** How many spellings are tried. */
const MOST_READINGS = 3;

interface Spelling {
  words: readonly QueryWord[];
  /** How much more its words stand beside each other in the corpus than what was typed. */
  worth: number;
}

/**
 * Readings of a query with one wrong letter put right. A word that stands nowhere must have a neighbour, or there are
 * none; when every word is known, any one of them may be the wrong one. The likeliest first: whose neighbour makes
 * the most frequent pairs with the words beside it.
 */
export async function forgivenReadings(
  index: ClauseIndex,
  { words }: Reading,
  unknown: readonly number[],
): Promise<Reading[]> {
  if (unknown.length > (words.length < LONG ? 1 : 2)) return [];
  const places = unknown.length > 0 ? unknown : [...words.keys()];
  const most = Math.ceil(MOST_NEIGHBOURS / places.length);
  let spellings: Spelling[] = [];
  // From the last place on, so that a word split in two does not move the places before it.
  for (const at of [...places].reverse()) {
    const before = unknown.length > 0 && spellings.length > 0 ? spellings : [{ words, worth: 0 }];
    const mended = (await Promise.all(before.map((one) => mend(index, one, at, most)))).flat();
    spellings = unknown.length > 0 ? mended : [...spellings, ...mended];
    if (unknown.length > 0 && mended.length === 0) return [];
  }
  return spellings
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_READINGS)
    .map((spelling) => toReading(spelling.words));
}

/** Spellings with another word at one place that stands beside more of its neighbours than the one typed. */
async function mend(
  index: ClauseIndex,
  { words, worth }: Spelling,
  at: number,
  most: number,
): Promise<Spelling[]> {
  if (!(await mayBeMistyped(index, words, at))) return [];
  const known = await index.syllables();
  const [before, after] = [words[at - 1]?.key, words[at + 1]?.key];
  const pairsOf = (parts: readonly string[]) => {
    const row = [before, ...parts, after].filter((key) => key !== undefined);
    return row.slice(1).map((key, place) => pairTerm(row[place]!, key));
  };
  const countsOf = (parts: readonly string[]) =>
    Promise.all(pairsOf(parts).map(async (pair) => (await index.holders(pair))?.count ?? 0));
  const knownAmong = (counts: readonly number[]) => counts.filter((count) => count > 0).length;
  const typed = knownAmong(await countsOf([words[at]!.key]));
  const candidates = neighboursOf(words[at]!.key, known)
    .filter(([first]) => !INITIALS.test(first!) && !saysNothing(first!, words[at]!.key))
    .slice(0, most);
  const mended = await Promise.all(
    candidates.map(async (parts, rank): Promise<Spelling[]> => {
      const counts = await countsOf(parts);
      const found = knownAmong(counts);
      if (words.length > 1 && found <= typed) return [];
      const likely =
        found - typed + found / Math.max(1, counts.length) + Math.log1p(Math.min(...counts)) / 100;
      const put = parts.map((key): QueryWord => ({ key, form: key, isMended: true }));
      return [
        {
          words: [...words.slice(0, at), ...put, ...words.slice(at + 1)],
          worth: worth + likely - rank / 1e4,
        },
      ];
    }),
  );
  return mended.flat();
}

/** A function word; but of "chj", which is none of the language, "chi" may be the first word of "chi bộ". */
const saysNothing = (key: string, typed: string) =>
  isFunctionWord({ key, form: key }) && (key !== 'chi' || couldBeSyllable(typed));

/**
 * A figure is not mistyped, nor a word with marks that stands so in the corpus. "BTV" is an abbreviation nobody knows,
 * not a wrong "BNV"; only beside other words may "bnh" be "bình".
 */
async function mayBeMistyped(index: ClauseIndex, words: readonly QueryWord[], at: number): Promise<boolean> {
  const word = words[at]!;
  if (/^[0-9]/.test(word.key) || word.isCapital) return false;
  if (INITIALS.test(word.key) && words.length === 1) return false;
  const holders = isBare(word) ? undefined : await index.holders(word.key);
  return !holders?.forms.some(({ hash }) => hash === hashForm(word.form));
}
