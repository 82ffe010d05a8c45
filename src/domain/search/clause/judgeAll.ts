import type { ClauseIndex } from './clauseIndex.ts';
import { type Gathered, SMALL } from './gather.ts';
import { type Judged, judgeRow } from './judge.ts';
import { keepTogether } from './keepTogether.ts';
import { scoreCandidate } from './score.ts';
import { describeTier, runOf } from './tiers.ts';

/**
 * Rows are read and put in order in batches of so many: within a batch the words themselves decide, and what has once
 * been shown on a page of results never moves to another. A small index reads more at once, for rows lie close.
 */
const BATCH = 8;
const BATCH_SMALL = 16;
/** Of a question for a number: the lists do not tell which clause has one before the words. */
const BATCH_COUNT = 64;
/** Of so many times the rows wanted, or the first batches, some may be no answers; then no more are read. */
const MOST_READ = 2;
/** A mended query must stand close together: in so many times its words. */
export const CLOSE = 3;
/** Words without a single neighbour of the query beside them must at least stand in so few words. */
const LONE_WORDS_SPAN = 12;
/** So many of the words typed with marks must have them, where they stand apart or a letter was forgiven. */
const MARKS_APART = 0.5;
const MARKS_MENDED = 0.75;

/** Reads what is shown of the best clauses found, until there are `want`; best first, each page or clause once. */
export async function judgeAll(
  index: ClauseIndex,
  gathered: readonly Gathered[],
  want: number,
  isMended: boolean,
): Promise<{ judged: Judged[]; total: number }> {
  const starts = index.manifest.tiers.map(([start]) => start);
  const ranked = rank(starts, gathered);
  const size = index.manifest.records > SMALL ? BATCH : asksHowMany(gathered) ? BATCH_COUNT : BATCH_SMALL;
  const judged: Judged[] = [];
  const known = new Set<string>();
  let read = 0;
  const most = () => (judged.length > 0 ? (want + size) * MOST_READ : size * MOST_READ);
  while (judged.length < want && read < Math.min(ranked.length, most())) {
    const batch = ranked.slice(read, read + size);
    read += batch.length;
    const rows = await Promise.all(batch.map(({ number }) => index.row(number)));
    const answers = batch.flatMap(({ number, score, of, pairs }, at) => {
      const row = rows[at];
      const key = row && `${row.ownerKey}#${row.place}`;
      if (!row || known.has(key!)) return [];
      const { field } = describeTier(runOf(starts, number));
      const one = judgeRow(row, { number, score, reading: of.reading, pairs, field });
      if (!isAnswer(one, pairs, isMended)) return [];
      known.add(key!);
      return [one];
    });
    answers.sort((a, b) => b.score - a.score || a.number - b.number);
    judged.push(...keepTogether(answers));
  }
  return { judged, total: judged.length > 0 ? ranked.length - read + judged.length : 0 };
}

const asksHowMany = (gathered: readonly Gathered[]) =>
  gathered.some(({ reading: { asks } }) => asks !== undefined && 'countOf' in asks);

/** False for words that only happen to stand in one clause. */
function isAnswer({ isPhrase, span, marks, reading }: Judged, pairs: number, isMended: boolean): boolean {
  const { length } = reading.words;
  if (isMended) return marks >= MARKS_MENDED && span <= CLOSE * length;
  if (isPhrase || length === 1) return true;
  return marks >= MARKS_APART && (pairs > 0 || span <= Math.max(LONE_WORDS_SPAN, CLOSE * length));
}

interface Ranked {
  number: number;
  score: number;
  of: Gathered;
  pairs: number;
}

/** Every clause found, by its best reading, best first. */
function rank(starts: readonly number[], gathered: readonly Gathered[]): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const of of gathered)
    for (const candidate of of.candidates) {
      const { number, pairs } = candidate;
      const score = scoreCandidate(candidate, of, starts);
      if (score > (best.get(number)?.score ?? -1)) best.set(number, { number, score, of, pairs });
    }
  return [...best.values()].sort((a, b) => b.score - a.score || a.number - b.number);
}
