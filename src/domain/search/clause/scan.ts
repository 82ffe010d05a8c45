import { BLOCK_BYTES } from '../../packing/splitList.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import {
  blocksBetween,
  type Holders,
  numbersBetween,
  type PlacedBlock,
  standsIn,
  windowsOf,
} from './holders.ts';
import type { Reading } from './reading.ts';
import { hashForm } from './termHash.ts';

/** A clause that may answer, with what the lists say it holds: bits by the place of a word or pair in the query. */
export interface Candidate {
  number: number;
  words: number;
  pairs: number;
  /** Of the words, those with the very marks typed. */
  exact: number;
  /** True when the query is a name of this clause, body, term or document. */
  isWhole: boolean;
}

/** The lists of a reading; single words are absent until they are needed. */
export interface ReadingLists {
  pairs: readonly (Holders | undefined)[];
  words?: readonly (Holders | undefined)[];
  /** What words may be called in the texts, by all terms of it. */
  senses: readonly SenseLists[];
}

/** What the words `from` up to, not including, `to` may be called, by the lists of its terms. */
export interface SenseLists {
  from: number;
  to: number;
  terms: readonly Holders[];
}

export interface ScanOptions {
  /** As many full answers are enough. */
  want: number;
  accepts: (number: number) => boolean;
  /** Bytes of long lists that may be read. */
  bytes: number;
}

/** Looks through clauses for one reading of a query, and keeps what it found. */
export class Scan {
  readonly found = new Map<number, Candidate>();
  isComplete = true;
  readonly #index: ClauseIndex;
  readonly #lists: ReadingLists;
  readonly #options: ScanOptions;
  readonly #forms: Record<'pairs' | 'words', number[]>;
  #left: number;

  constructor(index: ClauseIndex, reading: Reading, lists: ReadingLists, options: ScanOptions) {
    this.#index = index;
    this.#lists = lists;
    this.#options = options;
    this.#left = options.bytes;
    const formsOf = (terms: readonly { form: string }[]) => terms.map(({ form }) => hashForm(form));
    this.#forms = { pairs: formsOf(reading.pairs), words: formsOf(reading.words) };
  }

  /** True when enough clauses hold every word with the marks typed. */
  get hasEnough(): boolean {
    const all = 2 ** this.#forms.words.length - 1;
    return [...this.found.values()].filter(({ exact }) => exact === all).length >= this.#options.want;
  }

  /** Looks at the clauses of `driver` that hold all `required` in order, until there are enough or too much is read. */
  async run(driver: Holders, required: readonly Holders[], isWhole = false): Promise<void> {
    let low = 0;
    for (const high of windowsOf(driver)) {
      await this.#load(blocksBetween(driver, low, high));
      let numbers = numbersBetween(driver, low, high).filter(this.#options.accepts);
      for (const term of required) {
        await this.#load(blocksFor(term, numbers));
        numbers = numbers.filter((number) => standsIn(term, number, -1) !== undefined);
      }
      for (const number of numbers) {
        const before = this.found.get(number);
        this.found.set(number, this.#judge(number, isWhole || (before?.isWhole ?? false)));
      }
      if (high >= driver.records) return;
      low = high;
      if (this.#left <= 0 || this.hasEnough || this.found.size >= this.#options.want * 4) break;
    }
    this.isComplete = false;
  }

  /** Loads blocks while bytes are left. */
  async #load(blocks: readonly PlacedBlock[]): Promise<void> {
    const missing = blocks.filter(({ block }) => block.numbers === undefined);
    const affordable = missing.slice(0, Math.max(0, Math.ceil(this.#left / BLOCK_BYTES)));
    await Promise.all(affordable.map(({ block, next }) => this.#index.load(block, next)));
    this.#left -= affordable.length * BLOCK_BYTES;
    if (missing.length > affordable.length) this.isComplete = false;
  }

  #judge(number: number, isWhole: boolean): Candidate {
    const pairs = this.#held('pairs', number);
    const words = this.#held('words', number);
    const both = (bits: number) => bits | (bits << 1);
    const meant = this.#lists.senses
      .filter(({ terms }) => terms.every((term) => standsIn(term, number, -1) !== undefined))
      .reduce((bits, { from, to }) => bits | (2 ** to - 2 ** from), 0);
    return {
      number,
      pairs: pairs.bits | (meant & (meant >> 1) & ~words.bits),
      words: both(pairs.bits) | words.bits | meant,
      exact: both(pairs.exact) | words.exact,
      isWhole,
    };
  }

  #held(kind: 'pairs' | 'words', number: number): { bits: number; exact: number } {
    const held = { bits: 0, exact: 0 };
    this.#lists[kind]?.forEach((term, at) => {
      const found = term && standsIn(term, number, this.#forms[kind][at]!);
      if (found) held.bits |= 1 << at;
      if (found === 'exactly') held.exact |= 1 << at;
    });
    return held;
  }
}

/** The blocks of a term that can hold one of the rising `numbers`. */
function blocksFor(term: Holders, numbers: readonly number[]): PlacedBlock[] {
  if (numbers.length === 0) return [];
  return blocksBetween(term, numbers[0]!, numbers.at(-1)! + 1).filter(({ block, next }) =>
    numbers.some((number) => number >= block.first && number < next),
  );
}
