import { isFunctionWord } from '../../text/functionWord.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import type { Depth, Gathered } from './gathered.ts';
import { type Holders, rarestFirst, toHolders } from './holders.ts';
import { mayHaveUnknownHead } from './mayNeed.ts';
import type { LoadPart } from './parts.ts';
import { isBare, type QueryWord } from './queryWord.ts';
import type { Reading } from './reading.ts';
import { Scan, type ScanOptions, type SenseLists } from './scan.ts';
import { hashForm, hashWhole } from './termHash.ts';

export interface GatherOptions extends Omit<ScanOptions, 'bytes'> {
  depth: Depth;
  /** Among how many readings the bytes for long lists are divided. */
  readings: number;
  part: LoadPart;
}

/** Bytes of long lists that may be read for an answer. */
const MOST_BYTES = 45_000;
/** How much of what a query says a clause must hold. */
export const LEAST_COVER = 0.4;

/** The clauses that hold a reading's words, as far as the lists tell; long lists are read no further than needed. */
export async function gather(
  index: ClauseIndex,
  reading: Reading,
  { depth, readings, part, ...options }: GatherOptions,
): Promise<Gathered> {
  const { records } = index.manifest;
  const isPhrase = depth === 'phrases' && reading.words.length > 1;
  const read = (terms: readonly { key: string }[]) => Promise.all(terms.map(({ key }) => index.holders(key)));
  const [whole, pairs, words] = await Promise.all([
    index.holders(reading.whole),
    read(reading.pairs),
    isPhrase ? undefined : read(reading.words),
  ]);
  const nearest = depth === 'nearest' ? await part('nearest') : undefined;
  const senses = (await nearest?.sensesIn(index, reading)) ?? [];
  const scan = new Scan(
    index,
    reading,
    { pairs, senses, ...(words && { words }) },
    { ...options, bytes: MOST_BYTES / readings },
  );
  if (whole) await scan.run(named(whole, reading.whole), [], true);
  const places = tellingPlaces(reading.words);
  const weights = reading.words.map((word, at) =>
    places.includes(at) ? weightOf(word, words?.[at], records, meantAt(senses, at)) : 0,
  );
  const told = words && places.map((at) => words[at]);
  if (told && nearest)
    await nearest.gatherMost(
      scan,
      places.map((at) => ({ term: words[at], weight: weights[at]!, senses: sensesAt(senses, at) })),
    );
  else await gatherAll(scan, told ?? pairs);
  // Where pairs are looked for, one that stands nowhere is the end of it.
  const isOver = isPhrase && pairs.some((pair) => !pair);
  const mayBeHeadless = !isOver && mayHaveUnknownHead(reading.words, { pairs, words });
  return {
    reading,
    candidates: [...scan.found.values()],
    isComplete: scan.isComplete,
    weights,
    pairWeights: pairs.map((pair, at) => {
      if (pair) return weigh(pair.count, records);
      // Beside what is called otherwise in the texts, a pair stands nowhere as it is typed.
      const isMeant = meantAt(senses, at) + meantAt(senses, at + 1) > 0;
      return isMeant ? (weights[at]! + weights[at + 1]!) / 2 : 0;
    }),
    unknownHead: mayBeHeadless
      ? (await part('nearest')).unknownHead(
          reading.words,
          { pairs, words },
          places,
          meantAt(senses, 0) + meantAt(senses, 1) > 0,
        )
      : undefined,
    unknown: words ? places.filter((at) => !words[at] && meantAt(senses, at) === 0) : [],
  };
}

/** How much what stands in so many clauses says: the less often, the more. */
const weigh = (count: number, records: number) => Math.log(1 + records / count);
const NOWHERE = 0.5;

/** How much a word says; where tones are typed, with its marks. */
function weightOf(word: QueryWord, holders: Holders | undefined, records: number, meant: number): number {
  const forms = holders?.forms ?? [];
  const isMarked = word.isToneTold && !isBare(word);
  const count = isMarked ? forms.find(({ hash }) => hash === hashForm(word.form))?.count : holders?.count;
  return weigh((count ?? 0) + meant || NOWHERE, records);
}

/** Places of the words that say something; of all words where none does. */
function tellingPlaces(words: readonly QueryWord[]): number[] {
  const places = [...words.keys()];
  const telling = places.filter((at) => !isFunctionWord(words[at]!));
  return telling.length > 0 ? telling : places;
}

/** The clauses that hold every term; the rarest one leads. */
export async function gatherAll(scan: Scan, terms: readonly (Holders | undefined)[]): Promise<void> {
  const known = terms.flatMap((term) => term ?? []);
  if (known.length < terms.length) return;
  const [driver, ...required] = rarestFirst(known);
  if (driver) await scan.run(driver, required);
}

const sensesAt = (senses: readonly SenseLists[], at: number) =>
  senses.filter(({ from, to }) => from <= at && at < to);

/** How many clauses at most say otherwise what a word says. */
const meantAt = (senses: readonly SenseLists[], at: number) =>
  sensesAt(senses, at).reduce((sum, { terms }) => sum + Math.min(...terms.map(({ count }) => count)), 0);

/** The clauses of a whole name, without those of another name that shares its hash. */
function named({ forms, records }: Holders, whole: string): Holders {
  return toHolders(
    forms.filter(({ hash }) => hash === hashWhole(whole)),
    records,
  );
}
