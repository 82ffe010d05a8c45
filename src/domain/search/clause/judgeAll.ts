import type { ClauseIndex } from './clauseIndex.ts';
import type { Gathered } from './gathered.ts';
import { byWords, judgeRow, weightShare } from './judge.ts';
import type { Judged } from './judged.ts';
import { isBare } from './queryWord.ts';
import { byWorth } from './rank.ts';
import type { Candidate } from './scan.ts';
import { countBits } from './stance.ts';
import { runOf } from './tiers.ts';

/**
 * Rows are read and put in order in batches of so many: within a batch the words themselves decide, and what has once
 * been shown on a page of results never moves to another.
 */
const BATCH = 16;
/** Of a question for a number: the lists do not tell which clause has one before the words. */
const BATCH_COUNT = 64;
/** Of so many times the rows wanted, or the first batches, some may be no answers; then no more are read. */
const MOST_READ = 2;
/** How much of what the pairs of neighbours say must be there where all words are. */
const LEAST_COMPANY = 0.35;
/** Words that stand close together: in so many times their number. */
const CLOSE = 2;

export const isClose = ({ isPhrase, span, reading }: Judged) =>
  isPhrase || span <= CLOSE * reading.words.length;

interface Ranked extends Candidate {
  of: Gathered;
}

/** The best first, as far as the lists tell. */
const byLists = byWorth<Ranked>([
  ({ isWhole }) => Number(isWhole),
  ({ words, of }) => weightShare(words, of.weights),
  ({ pairs, of }) => weightShare(pairs, of.pairWeights),
  ({ exact, of }) => countBits(exact) / of.weights.length,
  ({ number }) => -number,
]);

/** Reads what is shown of the best clauses found, until there are `want`; best first, each page or clause once. */
export async function judgeAll(
  index: ClauseIndex,
  gathered: readonly Gathered[],
  want: number,
  isAnswer: (one: Judged) => boolean,
): Promise<{ judged: Judged[]; total: number }> {
  const starts = index.manifest.tiers.map(([start]) => start);
  const ranked = bestReadings(gathered);
  const size = gathered.some(({ reading: { asks } }) => asks && !('meaning' in asks)) ? BATCH_COUNT : BATCH;
  const judged: Judged[] = [];
  const known = new Set<string>();
  let read = 0;
  const most = () => ((judged.length > 0 ? want : 0) + size) * MOST_READ;
  while (judged.length < want && read < Math.min(ranked.length, most())) {
    const batch = ranked.slice(read, read + size);
    read += batch.length;
    const rows = await Promise.all(batch.map(({ number }) => index.row(number)));
    const answers = batch.flatMap(({ of, ...candidate }, at) => {
      const row = rows[at];
      return row ? judgeRow(row, candidate, of, runOf(starts, candidate.number)) : [];
    });
    for (const one of answers.filter(isAnswer).sort(byWords)) {
      const key = `${one.row.ownerKey}#${one.row.place}`;
      if (!known.has(key)) judged.push(one);
      known.add(key);
    }
  }
  return { judged, total: judged.length > 0 ? ranked.length - read + judged.length : 0 };
}

/** Words that stand together, or so near each other that they do not only happen to meet. */
export function isWholeAnswer(one: Judged): boolean {
  const { missing, company, reading, candidate } = one;
  if (missing.length > 0) return false;
  if (one.unknownHead && !candidate.isWhole && (one.unknownHead === 'body' || !isClose(one))) return false;
  if (candidate.isWhole || company >= LEAST_COMPANY || reading.words.length === 1) return true;
  // Without marks words that stand beside none of their neighbours are mostly others.
  return isClose(one) && (company > 0 || !reading.words.every(isBare));
}

/** Every clause found, by its best reading, best first. */
function bestReadings(gathered: readonly Gathered[]): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const of of gathered)
    for (const candidate of of.candidates) {
      const [one, other] = [{ ...candidate, of }, best.get(candidate.number)];
      const isBetter = !other || (byLists(one, other) || countBits(other.pairs) - countBits(one.pairs)) < 0;
      if (isBetter) best.set(candidate.number, one);
    }
  return [...best.values()].sort(byLists);
}
