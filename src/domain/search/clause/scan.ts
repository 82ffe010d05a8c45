import type { ClauseIndex } from './clauseIndex.ts';
import type { Reading } from './query.ts';
import { BLOCK_BYTES } from './shard.ts';
import { blocksBetween, numbersBetween, type PlacedBlock, standsIn, type Term, windowsOf } from './term.ts';
import { hashForm } from './termHash.ts';

/** A clause that may answer, with what of the query it holds: bits by the place of a word or pair in the query. */
export interface Candidate {
  number: number;
  words: number;
  pairs: number;
  /** Share of what was found that has the very marks typed. */
  exact: number;
  /** True when the query is a name of this clause, body, term or document. */
  isWhole: boolean;
}

/** How a scan goes about it. */
export interface ScanPlan {
  /** The term whose clauses are looked at. */
  driver: Term;
  /** Terms that every answer holds. */
  required?: readonly Term[];
  /** Terms that are read as well, for the answers' sake. */
  read?: readonly Term[];
  answers?: (candidate: Candidate) => boolean;
  isWhole?: boolean;
  /** Bytes of long lists that may be read for it. */
  bytes: number;
}

export interface ScanOptions {
  /** As many full answers are enough. */
  want: number;
  accepts: (number: number) => boolean;
}

/** Looks through clauses for one reading of a query, and keeps what it found. */
export class Scan {
  readonly found = new Map<number, Candidate>();
  readonly allPairs: number;
  readonly allWords: number;
  readonly pairTerms: readonly (Term | undefined)[];
  /** Absent until single words are needed. */
  wordTerms: readonly (Term | undefined)[] | undefined;
  isComplete = true;
  readonly #index: ClauseIndex;
  readonly #reading: Reading;
  readonly #options: ScanOptions;
  readonly #pairForms: readonly number[];
  readonly #wordForms: readonly number[];

  constructor(
    index: ClauseIndex,
    reading: Reading,
    pairTerms: readonly (Term | undefined)[],
    options: ScanOptions,
  ) {
    this.#index = index;
    this.#reading = reading;
    this.#options = options;
    this.pairTerms = pairTerms;
    this.allPairs = 2 ** pairTerms.length - 1;
    this.allWords = 2 ** reading.words.length - 1;
    this.#pairForms = reading.pairs.map(({ form }) => hashForm(form));
    this.#wordForms = reading.words.map(({ form }) => hashForm(form));
  }

  /** True when enough clauses hold the whole phrase, with the marks typed if marks were typed. */
  get hasEnough(): boolean {
    let full = 0;
    for (const { pairs, exact } of this.found.values())
      if (pairs === this.allPairs && (!this.#reading.isMarked || exact === 1)) full++;
    return full >= this.#options.want;
  }

  /** Looks at the driver's clauses in order and keeps those that answer, until there are enough or too much is read. */
  async run({
    driver,
    required = [],
    read = [],
    answers = () => true,
    isWhole = false,
    bytes,
  }: ScanPlan): Promise<void> {
    const tests = [...required].sort((a, b) => a.count - b.count);
    let left = bytes;
    let low = 0;
    for (const high of windowsOf(driver)) {
      left = await this.#load(blocksBetween(driver, low, high), left);
      let numbers = numbersBetween(driver, low, high).filter(this.#options.accepts);
      for (const term of tests) {
        left = await this.#load(blocksFor(term, numbers), left);
        numbers = numbers.filter((number) => standsIn(term, number, -1) !== undefined);
      }
      for (const term of read) left = await this.#load(blocksFor(term, numbers), left);
      if (left < 0) this.isComplete = false;
      for (const number of numbers) {
        const candidate = this.#judge(number, isWhole || (this.found.get(number)?.isWhole ?? false));
        if (answers(candidate)) this.found.set(number, candidate);
      }
      if (high >= driver.records) return;
      low = high;
      if (left <= 0 || this.hasEnough || this.found.size >= this.#options.want * 4) {
        this.isComplete = false;
        return;
      }
    }
  }

  /** Loads blocks while bytes are left; gives what is left then. */
  async #load(blocks: readonly PlacedBlock[], left: number): Promise<number> {
    const missing = blocks.filter(({ block }) => block.numbers === undefined);
    const affordable = missing.slice(0, Math.max(0, Math.ceil(left / BLOCK_BYTES)));
    await Promise.all(affordable.map(({ block, next }) => this.#index.load(block, next)));
    return missing.length > affordable.length ? -1 : left - affordable.length * BLOCK_BYTES;
  }

  #judge(number: number, isWhole: boolean): Candidate {
    let exact = 0;
    let held = 0;
    const bitsOf = (terms: readonly (Term | undefined)[], forms: readonly number[]) =>
      terms.reduce((bits, term, at) => {
        const found = term && standsIn(term, number, forms[at]!);
        if (!found) return bits;
        held++;
        if (found === 'exactly') exact++;
        return bits | (1 << at);
      }, 0);
    const pairs = bitsOf(this.pairTerms, this.#pairForms);
    const words =
      pairs |
      (this.pairTerms.length > 0 ? pairs << 1 : 0) |
      (this.wordTerms ? bitsOf(this.wordTerms, this.#wordForms) : 0);
    return { number, words, pairs, exact: held > 0 ? exact / held : 0, isWhole };
  }
}

/** The blocks of a term that can hold one of the rising `numbers` and are not read yet. */
function blocksFor(term: Term, numbers: readonly number[]): PlacedBlock[] {
  if (numbers.length === 0) return [];
  return blocksBetween(term, numbers[0]!, numbers.at(-1)! + 1).filter(
    ({ block, next }) =>
      block.numbers === undefined && numbers.some((number) => number >= block.first && number < next),
  );
}
