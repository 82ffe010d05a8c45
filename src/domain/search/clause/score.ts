import type { Gathered } from './gather.ts';
import type { Candidate } from './scan.ts';
import { describeTier, type Field, runOf } from './tiers.ts';

/** What each thing a clause has is worth. The whole phrase outweighs everything but a name; marks outweigh fields. */
const WORTH = {
  wholeName: 1000,
  phrase: 300,
  /** Held pairs and words, by what they say. */
  pairs: 200,
  words: 200,
  marks: 120,
  /** Found in the words shown: all words close together, in the order typed. */
  near: 80,
  inOrder: 20,
  /** Words that stand apart with other marks than were typed are other words: "lượng" for "lương". */
  contradicted: 600,
  /** A record of what the site is built around. */
  core: 40,
  /** How much of the words shown the query is; that a name begins with it. */
  share: 20,
  beginsName: 25,
  /** The year typed is the document's own. */
  ofYear: 60,
  /** It is what the question asks for: the term itself, even before a body of that name; a number of something. */
  asked: { meaning: 800, count: 150 },
  field: { name: 60, heading: 40, text: 20, facts: 0, aside: -20 } satisfies Record<Field, number>,
} as const;

/** How good an answer a clause is, as far as the posting lists tell. */
export function scoreCandidate(
  candidate: Candidate,
  gathered: Gathered,
  tierStarts: readonly number[],
): number {
  const { reading, pairWeights, wordWeights } = gathered;
  const { field, isCore } = describeTier(runOf(tierStarts, candidate.number));
  const hasPhrase = reading.pairs.length > 0 && candidate.pairs === 2 ** reading.pairs.length - 1;
  return (
    (candidate.isWhole ? WORTH.wholeName : 0) +
    (hasPhrase ? WORTH.phrase : 0) +
    WORTH.pairs * share(candidate.pairs, pairWeights) +
    WORTH.words * share(candidate.words, wordWeights) +
    (reading.isMarked ? WORTH.marks * candidate.exact : 0) +
    WORTH.field[field] +
    (isCore ? WORTH.core : 0)
  );
}

function share(bits: number, weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  return weights.reduce((sum, weight, at) => sum + ((bits >> at) & 1 ? weight : 0), 0) / total;
}

/** What the words shown say. */
export interface Evidence {
  /** The lists hold every pair of the query. */
  hadPhrase: boolean;
  /** The words stand one after another. */
  isPhrase: boolean;
  isInOrder: boolean;
  /** Words of the shortest stretch that holds the query, and words of the query. */
  span: number;
  words: number;
  /** Share of the words typed with marks that have those very marks. */
  marks: number;
  /** How much of the words shown the query is. */
  share: number;
  /** A name of the page begins with the query. */
  beginsName: boolean;
  /** A document's name is asked for with its year. */
  isOfYear: boolean;
  /** It answers what the words taken off ask. */
  asked?: 'meaning' | 'count' | undefined;
}

/** Corrects the score once the words themselves are known: pairs that stand apart are no phrase. */
export function scoreEvidence(score: number, evidence: Evidence): number {
  const { hadPhrase, isPhrase, isInOrder, span, words, marks } = evidence;
  const isPair = words > 1;
  const phrase = isPair ? WORTH.phrase * (Number(isPhrase) - Number(hadPhrase)) : 0;
  const near = isPair && !isPhrase ? (WORTH.near * words) / span + (isInOrder ? WORTH.inOrder : 0) : 0;
  return (
    score +
    phrase +
    near -
    (isPhrase ? 0 : WORTH.contradicted * (1 - marks)) +
    WORTH.share * evidence.share +
    (evidence.beginsName ? WORTH.beginsName : 0) +
    (evidence.isOfYear ? WORTH.ofYear : 0) +
    (evidence.asked ? WORTH.asked[evidence.asked] : 0)
  );
}
