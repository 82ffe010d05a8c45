import type { ClauseIndex } from './clauseIndex.ts';
import { isFunctionWord } from './functionWord.ts';
import type { Reading } from './query.ts';
import { type Candidate, Scan, type ScanOptions } from './scan.ts';
import { type Term, toTerm } from './term.ts';
import { hashWhole } from './termHash.ts';

/** What one reading of a query finds. */
export interface Gathered {
  reading: Reading;
  candidates: readonly Candidate[];
  /** False when more clauses may hold it than were looked at. */
  isComplete: boolean;
  /** How much each word and pair says: rare ones more. */
  wordWeights: readonly number[];
  pairWeights: readonly number[];
  /** Places of words that stand in no clause and say something. */
  unknown: readonly number[];
}

export interface GatherOptions extends ScanOptions {
  depth: Depth;
  /** Among how many readings the bytes for long lists are divided. */
  readings: number;
}

/**
 * How far a search goes: whole phrases and words with their neighbours; every word anywhere; words missing (function
 * words, and of many words some). A small index answers the first two at once.
 */
export type Depth = 'phrases' | 'words' | 'loose';

/** Up to so many clauses everything is read at once: it is little, and saves a round trip. */
export const SMALL = 4000;
/** Bytes of long lists that may be read while nothing is found, and once something is. */
const BYTES_FOR_ANSWER = 90_000;
const BYTES_FOR_MORE = 9_000;
/** How much of a long question's weight a clause must hold, and of how many words it is one. */
const LOOSE_COVER = 0.7;
const LOOSE_PAIR_COVER = 0.5;
const MANY_WORDS = 5;
const LONG_PHRASE = 7;

/**
 * The clauses that hold a reading's words. The lists of a large index are read no further than needed: first whole
 * phrases, then clauses where every word has one of its neighbours, and only when nothing is found words scattered.
 */
export async function gather(
  index: ClauseIndex,
  reading: Reading,
  options: GatherOptions,
): Promise<Gathered> {
  const { words, pairs } = reading;
  const isSmall = index.manifest.records <= SMALL;
  const isLoose = options.depth === 'loose';
  const isPhrases = !isSmall && words.length > 1 && options.depth === 'phrases';
  // Of a long phrase every other pair is enough to find it.
  const step = isPhrases && words.length >= LONG_PHRASE ? 2 : 1;
  const isRead = (at: number) => at % step === 0 || at === pairs.length - 1;
  const [whole, pairTerms, wordTerms] = await Promise.all([
    index.term(reading.whole),
    Promise.all(pairs.map(({ key }, at) => (isRead(at) ? index.term(key) : undefined))),
    isPhrases ? undefined : readWords(index, reading, isLoose && !isSmall),
  ]);
  const bytes = BYTES_FOR_ANSWER / options.readings;
  const scan = new Scan(index, reading, pairTerms, options);
  scan.wordTerms = wordTerms;
  if (whole) await scan.run({ driver: named(whole, reading.whole), isWhole: true, bytes });
  if (isLoose) await gatherLoosely(scan, reading, isSmall, bytes / 2);
  else if (scan.wordTerms) await gatherWords(scan, bytes);
  else if (step === 1) await gatherPhrases(scan, bytes);
  else
    await gatherLongPhrases(
      scan,
      pairTerms.filter((_, at) => isRead(at)),
      bytes,
    );
  return {
    reading,
    candidates: [...scan.found.values()],
    isComplete: scan.isComplete,
    wordWeights: words.map((_, at) => weigh(scan.wordTerms?.[at], index.manifest.records)),
    pairWeights: pairTerms.map((term) => weigh(term, index.manifest.records)),
    unknown: unknownWords(scan, reading),
  };
}

/** Whole phrases; then clauses that hold the first pair and the last, and of each word between one pair. */
async function gatherPhrases(scan: Scan, bytes: number): Promise<void> {
  const { pairTerms } = scan;
  const known = pairTerms.flatMap((term) => term ?? []);
  const [first, last] = [pairTerms[0], pairTerms.at(-1)];
  if (!first || !last) return;
  if (known.length === pairTerms.length) await scan.run({ driver: rarest(known), required: known, bytes });
  if (scan.hasEnough || pairTerms.length < 3) return;
  const isCovered = ({ pairs }: Candidate) => (pairs | (pairs << 1)) === scan.allWords;
  const left = scan.found.size > 0 ? BYTES_FOR_MORE : bytes;
  await scan.run({
    driver: rarest([first, last]),
    required: [first, last],
    read: known,
    answers: isCovered,
    bytes: left,
  });
}

/** Clauses that hold every other pair of a long phrase; their words tell the rest. */
async function gatherLongPhrases(
  scan: Scan,
  terms: readonly (Term | undefined)[],
  bytes: number,
): Promise<void> {
  const known = terms.flatMap((term) => term ?? []);
  if (known.length === terms.length) await scan.run({ driver: rarest(known), required: known, bytes });
}

/** Clauses that hold every word somewhere. */
async function gatherWords(scan: Scan, bytes: number): Promise<void> {
  const terms = scan.wordTerms!.flatMap((term) => term ?? []);
  if (terms.length < scan.wordTerms!.length) return;
  await scan.run({ driver: rarest(terms), required: terms, bytes });
}

/**
 * Of few words every one that says something; of many, most by weight. A question about this corpus has compounds of
 * it, not only common syllables; in a large index the rarest compounds lead, and words beside none do not count.
 */
async function gatherLoosely(scan: Scan, { words }: Reading, isSmall: boolean, bytes: number): Promise<void> {
  const { length } = words.filter(({ key }, at) => !scan.wordTerms![at] && !isFunctionWord(key));
  if (length > 1 || (length === 1 && words.length < MANY_WORDS)) return;
  const content = words.flatMap(({ key }, at) => (isFunctionWord(key) || !scan.wordTerms![at] ? [] : [at]));
  if (content.length < 2) return;
  const weights = scan.wordTerms!.map((term) => weigh(term, term?.records ?? 1));
  const sum = (places: readonly number[]) => places.reduce((total, at) => total + weights[at]!, 0);
  const isAnswer = ({ words: held, pairs }: Candidate) => {
    const compounds = content.filter((at) => ((pairs | (pairs << 1)) >> at) & 1);
    const own = content.filter((at) => (held >> at) & 1);
    if (words.length < MANY_WORDS) return own.length === content.length;
    return isSmall
      ? compounds.length * 2 >= content.length && sum(own) >= LOOSE_COVER * sum(content)
      : sum(compounds) >= LOOSE_PAIR_COVER * sum(content);
  };
  const contentTerms = content.map((at) => scan.wordTerms![at]!);
  const compoundTerms = scan.pairTerms.flatMap((term, at) =>
    term && (content.includes(at) || content.includes(at + 1)) ? [term] : [],
  );
  const drivers =
    isSmall || words.length < MANY_WORDS
      ? leadingWords(contentTerms)
      : rarestFirst(compoundTerms).slice(0, 3);
  if (drivers.length === 0) return;
  const read = words.length < MANY_WORDS ? [...contentTerms, ...compoundTerms] : compoundTerms;
  const driver = toTerm(
    drivers.flatMap(({ forms }) => forms),
    drivers[0]!.records,
  );
  await scan.run({ driver, read, answers: isAnswer, bytes });
}

/** The rarest words, as many as no answer can do without. */
function leadingWords(terms: readonly Term[]): Term[] {
  const total = terms.reduce((sum, term) => sum + weigh(term, term.records), 0);
  let missing = 0;
  return rarestFirst(terms).filter((term) => {
    const before = missing;
    missing += weigh(term, term.records);
    return before <= total * (1 - LOOSE_COVER);
  });
}

const readWords = (index: ClauseIndex, { words }: Reading, isContentOnly: boolean) =>
  Promise.all(words.map(({ key }) => (isContentOnly && isFunctionWord(key) ? undefined : index.term(key))));

/** How much a term says. */
function weigh(term: Term | undefined, records: number): number {
  return Math.log(1 + records / (term?.count ?? 0.5));
}

function unknownWords({ wordTerms }: Scan, { words }: Reading): number[] {
  return (wordTerms ?? []).flatMap((term, at) => (term || isFunctionWord(words[at]!.key) ? [] : [at]));
}

/** The clauses of a whole name, without those of another name that shares its hash. */
function named(term: Term, whole: string): Term {
  return toTerm(
    term.forms.filter(({ hash }) => hash === hashWhole(whole)),
    term.records,
  );
}

const rarestFirst = (terms: readonly Term[]) => [...terms].sort((a, b) => a.count - b.count);
const rarest = (terms: readonly Term[]) => rarestFirst(terms)[0]!;
