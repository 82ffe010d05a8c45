import type { ClauseIndex } from './clauseIndex.ts';
import { SMALL } from './gather.ts';
import { neighboursOf } from './neighbours.ts';
import { type QueryWord, type Reading, toReading } from './query.ts';
import { pairTerm } from './termHash.ts';

/** Letters that no syllable is made of alone. */
const INITIALS = /^[bcdfghjklmnpqrstvwxz]+$/;
/** Words that may be mistyped in a query of fewer words than this: one; in a longer one two. */
const LONG = 6;
/** How many neighbours of a word are tried, and in a large index of a query. */
const MOST_NEIGHBOURS = 40;
const MOST_READS = 24;
/** How many spellings are tried, in a small index and in a large one. */
const MOST_READINGS = 6;
const MOST_READINGS_LARGE = 2;

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
  const known = await index.syllables();
  const places = unknown.length > 0 ? unknown : words.map((_, at) => at);
  if (unknown.length > (words.length < LONG ? 1 : 2)) return [];
  let readings: { words: QueryWord[]; worth: number }[] = [{ words: [...words], worth: 0 }];
  const reads = index.manifest.records <= SMALL ? Number.POSITIVE_INFINITY : MOST_READS / places.length;
  if (unknown.length > 0) {
    // From the last place on, so that a word split in two does not move the places before it.
    for (const at of [...places].reverse())
      readings = (await Promise.all(readings.map((one) => mend(index, one, at, known, reads)))).flat();
  } else {
    const one = readings[0]!;
    readings = (await Promise.all(places.map((at) => mend(index, one, at, known, reads)))).flat();
  }
  return readings
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, index.manifest.records <= SMALL ? MOST_READINGS : MOST_READINGS_LARGE)
    .map((reading) => toReading(reading.words));
}

async function mend(
  index: ClauseIndex,
  { words, worth }: { words: QueryWord[]; worth: number },
  at: number,
  known: ReadonlySet<string>,
  reads: number,
) {
  const word = words[at]!;
  if (/^[0-9]/.test(word.key)) return [];
  const isInitials = INITIALS.test(word.key);
  // "BTV" is an abbreviation nobody knows, not a wrong "BNV"; only beside other words may "bnh" be "bình".
  if (word.isCapital || (isInitials && words.length === 1)) return [];
  const candidates = neighboursOf(word.key, known)
    .filter(([first]) => !isInitials || !INITIALS.test(first!))
    .slice(0, MOST_NEIGHBOURS);
  const before = words[at - 1]?.key;
  const after = words[at + 1]?.key;
  const count = async (pair: string) => (await index.term(pair))?.count ?? 0;
  const pairsWith = (parts: readonly string[]) => [
    ...(before === undefined ? [] : [pairTerm(before, parts[0]!)]),
    ...(after === undefined ? [] : [pairTerm(parts.at(-1)!, after)]),
  ];
  const typed = (await Promise.all(pairsWith([word.key]).map(count))).filter((found) => found > 0).length;
  const mended = await Promise.all(
    candidates.map(async (parts, rank) => {
      const pairs = [...pairsWith(parts), ...(parts.length > 1 ? [pairTerm(parts[0]!, parts[1]!)] : [])];
      const first = pairs.length > 0 && rank < reads ? await count(pairs[0]!) : 0;
      // In a large index one pair that does not exist is reason enough not to ask for the other.
      const rest =
        first > 0 || reads === Number.POSITIVE_INFINITY ? await Promise.all(pairs.slice(1).map(count)) : [];
      const counts = [first, ...rest];
      const found = counts.filter((one) => one > 0).length;
      // What was meant stands beside more of the words beside it than what was typed.
      const isLikely = pairs.length === 0 || found > typed;
      const own =
        pairs.length === 0 ? 1 : found - typed + found / pairs.length + Math.log1p(Math.min(...counts)) / 100;
      return {
        words: [
          ...words.slice(0, at),
          ...parts.map((key) => ({ key, form: key, isMended: true as const })),
          ...words.slice(at + 1),
        ],
        worth: isLikely ? worth + own - rank / 1e4 : Number.NEGATIVE_INFINITY,
      };
    }),
  );
  return mended.filter((one) => one.words.length <= 16);
}
