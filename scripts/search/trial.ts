import type { SiteAnswer } from './siteAnswer.ts';

/** A query of a trial, with the addresses any of which is right; none when nothing here answers it. */
export interface TrialQuery {
  query: string;
  expected: readonly string[];
}

/** How a query of a trial came out. */
export interface TrialResult extends TrialQuery {
  answer: SiteAnswer;
  /** The place of the first right row, from 1; 0 when no row is right. */
  rank: number;
  /** Enter opens something that is not what was meant. */
  isWrongLanding: boolean;
}

/** The figures of a trial. */
export interface TrialFigures {
  queries: number;
  /** Right first, and among the first three; of what is not here: nothing is shown that looks like an answer. */
  first: number;
  firstThree: number;
  /** Nothing found, though it is here. */
  none: number;
  wrongLandings: number;
}

/** Reads a trial: query, tab, addresses joined by `|`, or `-` for what is not here. Lines that begin with `#` are remarks. */
export function readTrial(text: string): TrialQuery[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', addresses = '-'] = line.split('\t').map((cell) => cell.trim());
      const expected =
        addresses === '-' || addresses === '' ? [] : addresses.split('|').map((one) => one.trim());
      return { query, expected };
    });
}

/** Asks every query of a trial. */
export async function runTrial(
  queries: readonly TrialQuery[],
  ask: (query: string) => Promise<SiteAnswer>,
): Promise<TrialResult[]> {
  const results: TrialResult[] = [];
  for (const { query, expected } of queries) {
    const answer = await ask(query);
    results.push({ query, expected, answer, ...judge(expected, answer) });
  }
  return results;
}

function judge(expected: readonly string[], { rows, sureness }: SiteAnswer) {
  const isCertain = sureness === 'certain';
  // What is not here is answered rightly when it is said so, or nothing is found.
  if (expected.length === 0)
    return { rank: Number(rows.length === 0 || sureness === 'not-here'), isWrongLanding: isCertain };
  const rank = sureness === 'not-here' ? 0 : rows.findIndex(({ address }) => expected.includes(address)) + 1;
  return { rank, isWrongLanding: isCertain && rank !== 1 };
}

/** Counts. */
export function figuresOf(results: readonly TrialResult[]): TrialFigures {
  const count = (test: (one: TrialResult) => boolean) => results.filter(test).length;
  return {
    queries: results.length,
    first: count(({ rank }) => rank === 1),
    firstThree: count(({ rank }) => rank >= 1 && rank <= 3),
    none: count(({ expected, answer }) => expected.length > 0 && answer.rows.length === 0),
    wrongLandings: count(({ isWrongLanding }) => isWrongLanding),
  };
}
