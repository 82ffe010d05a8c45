import { acceptCorrections } from './acceptCorrections.ts';
import type { AlignmentStep } from './alignmentStep.ts';
import type { CorrectedWords, OfficialWord } from './officialText.ts';
import type { QuotationWord } from './word.ts';

export interface Alignment {
  steps: readonly AlignmentStep[];
  /** How many words are the same, and how many differ on either side. */
  same: number;
  differing: number;
  /** Misprints that the quotation mends: their words count as the same. */
  mended: readonly CorrectedWords[];
}

/** More pairs of words than this are not compared: a phone would feel it. */
export const MOST_PAIRS = 1_500_000;

/**
 * Lays a quotation along official words, from `first` to before `end`, with as few differing words as can be (edit
 * distance whose ends are free in the official words). Labels may be left out, and at a gap anything may be.
 */
export function align(
  quoted: readonly QuotationWord[],
  official: readonly OfficialWord[],
  first: number,
  end: number,
  corrections: readonly CorrectedWords[] = [],
): Alignment | undefined {
  if ((end - first + 1) * (quoted.length + 1) > MOST_PAIRS) return undefined;
  const table = new CostTable(quoted, official.slice(first, end));
  const moves = table.wayBack();
  const steps = moves.flatMap(({ kind, row, column }): AlignmentStep[] => {
    const place = { quoted: row - 1, official: first + column - 1 };
    if (kind === 'along') return [{ kind: table.isSame(row, column) ? 'same' : 'other', ...place }];
    if (kind === 'down') return quoted[row - 1]!.isGap ? [] : [{ kind: 'put-in', quoted: place.quoted }];
    return table.costOfDropping(row, column) === 0 ? [] : [{ kind: 'dropped', official: place.official }];
  });
  const { steps: joined, mended } = acceptCorrections(
    joinSplitWords(steps, quoted, official),
    quoted,
    corrections,
  );
  const same = joined.filter(({ kind }) => kind === 'same').length;
  return { steps: joined, same, differing: joined.length - same, mended };
}

/** Words that a file has split ("x ã" in a PDF) or run together are the same words when their letters are. */
function joinSplitWords(
  steps: readonly AlignmentStep[],
  quoted: readonly QuotationWord[],
  official: readonly OfficialWord[],
): AlignmentStep[] {
  const joined: AlignmentStep[] = [];
  for (let at = 0; at < steps.length; ) {
    const end = steps.findIndex(({ kind }, index) => index >= at && kind === 'same');
    const group = steps.slice(at, end < 0 ? steps.length : end);
    const [mine, theirs] = [
      group.flatMap((step) => ('quoted' in step ? [quoted[step.quoted]!] : [])),
      group.flatMap((step) => ('official' in step ? [official[step.official]!] : [])),
    ];
    const isSplit =
      mine.length !== theirs.length && theirs.length > 0 && lettersOf(mine) === lettersOf(theirs);
    const pairs = group.flatMap((step): AlignmentStep[] =>
      'quoted' in step && 'official' in step ? [{ ...step, kind: 'same' }] : [],
    );
    joined.push(...(isSplit ? pairs : group));
    if (end < 0) break;
    joined.push(steps[end]!);
    at = end + 1;
  }
  return joined;
}

/** Letters and, after them, tone marks: where a word was cut does not matter. */
function lettersOf(words: readonly QuotationWord[]): string {
  const keys = words.map(({ key }) => key).join('');
  return keys.replace(TONES, '') + (keys.match(TONES)?.join('') ?? '');
}

/** Grave, acute, tilde, hook, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Through both texts, through the quotation alone, through the official words alone. */
interface Move {
  kind: 'along' | 'down' | 'across';
  row: number;
  column: number;
}

/** The least cost of coming to each pair of places: a row for each quoted word, a column for each official one. */
class CostTable {
  readonly #quoted: readonly QuotationWord[];
  readonly #official: readonly OfficialWord[];
  readonly #width: number;
  readonly #costs: Uint16Array;

  constructor(quoted: readonly QuotationWord[], official: readonly OfficialWord[]) {
    this.#quoted = quoted;
    this.#official = official;
    this.#width = official.length + 1;
    this.#costs = new Uint16Array((quoted.length + 1) * this.#width);
    for (let row = 1; row <= quoted.length; row++)
      for (let column = 0; column < this.#width; column++)
        this.#costs[row * this.#width + column] = Math.min(
          this.#costOf('along', row, column),
          this.#costOf('down', row, column),
          this.#costOf('across', row, column),
        );
  }

  isSame(row: number, column: number): boolean {
    return this.#quoted[row - 1]!.key === this.#official[column - 1]!.key;
  }

  /** What it costs that a quotation leaves an official word out: nothing for a label, or where it says so. */
  costOfDropping(row: number, column: number): number {
    return this.#official[column - 1]!.isLabel || this.#quoted[row - 1]!.isGap ? 0 : 1;
  }

  #costOf(kind: Move['kind'], row: number, column: number): number {
    const at = row * this.#width + column;
    const { isGap } = this.#quoted[row - 1]!;
    if (kind === 'down') return this.#costs[at - this.#width]! + (isGap ? 0 : 1);
    if (column === 0 || (kind === 'along' && isGap)) return Number.POSITIVE_INFINITY;
    if (kind === 'across') return this.#costs[at - 1]! + this.costOfDropping(row, column);
    return this.#costs[at - this.#width - 1]! + (this.isSame(row, column) ? 0 : 1);
  }

  /** The moves of a cheapest way, from the first word to the last. */
  wayBack(): Move[] {
    let row = this.#quoted.length;
    const ends = this.#costs.subarray(row * this.#width);
    const least = ends.reduce((best, cost) => Math.min(best, cost), Number.POSITIVE_INFINITY);
    // Of two ways that differ, the one whose last word stands for another rather than for none.
    let column = least === 0 ? ends.indexOf(0) : ends.lastIndexOf(least);
    const moves: Move[] = [];
    while (row > 0) {
      const cost = this.#costs[row * this.#width + column]!;
      const kind = (['along', 'across', 'down'] as const).find(
        (one) => this.#costOf(one, row, column) === cost,
      )!;
      moves.push({ kind, row, column });
      if (kind !== 'across') row--;
      if (kind !== 'down') column--;
    }
    return moves.reverse();
  }
}
