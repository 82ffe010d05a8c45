import { type DocumentTree, eachProvision, officialTexts } from '../domain/provision/tree.ts';
import type { LeftOut } from './source.ts';
import { countOf, differenceOf, sumOf, type Tally, tallyOf } from './tally.ts';

/** Where every letter of a file is: in the document, or left out for a reason. */
export interface Account {
  /** Letters as they stand in the file. */
  read: number;
  /** What conversion of an old encoding joined (two characters of VNI are one letter) or parted. */
  joined: number;
  written: number;
  leftOut: number;
  /** Letters that stand on one side only: empty when the account is exact. */
  difference: Tally;
}

interface Sides {
  /** The letters that the reader counted in the file. */
  letters: Tally;
  /** Letters changed on the way, before and after. */
  changes: readonly { before: Tally; after: Tally }[];
  /** What the corpus's own parser reads in the file that was made. */
  tree: DocumentTree;
  leftOut: readonly LeftOut[];
}

/**
 * Letters in = letters out + letters left out, letter by letter. The one side is counted by the reader where it finds
 * them, the other in the tree that is parsed from what was written: neither knows of the other.
 */
export function balance({ letters, changes, tree, leftOut }: Sides): Account {
  const before = sumOf(...changes.map((one) => one.before));
  const after = sumOf(...changes.map((one) => one.after));
  const written = tallyOf(...officialWordsOf(tree));
  const out = tallyOf(...leftOut.map(({ text }) => text));
  return {
    read: countOf(letters),
    joined: countOf(before) - countOf(after),
    written: countOf(written),
    leftOut: countOf(out),
    difference: differenceOf(sumOf(letters, after), sumOf(before, written, out)),
  };
}

/** All official words of a tree as they are printed. */
function officialWordsOf({ provisions, footnotes }: DocumentTree): string[] {
  return [
    ...[...eachProvision(provisions)].flatMap((one) => [
      one.label ?? '',
      ...officialTexts(one).map(({ value }) => value),
    ]),
    ...footnotes.map(({ text }) => text.value),
  ];
}

/** Letters left out by reason, the most first. */
export function leftOutByReason(leftOut: readonly LeftOut[]): [LeftOut['reason'], number][] {
  const counts = new Map<LeftOut['reason'], number>();
  for (const { reason, text } of leftOut) {
    const count = countOf(tallyOf(text));
    if (count > 0) counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
