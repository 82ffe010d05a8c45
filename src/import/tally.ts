/**
 * How often each letter stands in words, marks taken apart from the letters that bear them (so that a word counts the
 * same however its letters were composed or cut into runs). White space and what nobody sees are no letters. Two texts
 * with equal tallies have the same letters to the last one.
 */
export type Tally = ReadonlyMap<string, number>;

const NO_LETTER =
  /[\s\p{Z}\p{Cc}\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]|\u034F|\u17B4|\u17B5|[\u180B-\u180F]|[\uFE00-\uFE0F]/u;

/** The tally of several texts together. */
export function tallyOf(...texts: readonly string[]): Map<string, number> {
  const tally = new Map<string, number>();
  // By UTF-16 units, so that a pair counts the same when it was cut in two.
  for (const text of texts)
    for (const letter of text.normalize('NFD').split(''))
      if (!NO_LETTER.test(letter)) tally.set(letter, (tally.get(letter) ?? 0) + 1);
  return tally;
}

/** All of several tallies. */
export function sumOf(...tallies: readonly Tally[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const tally of tallies)
    for (const [letter, count] of tally) sum.set(letter, (sum.get(letter) ?? 0) + count);
  return sum;
}

/** The letters that one tally has more often than the other, and how much: empty when they are equal. */
export function differenceOf(one: Tally, other: Tally): Map<string, number> {
  const difference = new Map<string, number>();
  for (const letter of new Set([...one.keys(), ...other.keys()])) {
    const more = (one.get(letter) ?? 0) - (other.get(letter) ?? 0);
    if (more !== 0) difference.set(letter, more);
  }
  return difference;
}

/** How many letters there are; a letter with its marks is one. */
export function countOf(tally: Tally): number {
  let count = 0;
  for (const [letter, times] of tally) if (!/\p{M}|[\uDC00-\uDFFF]/u.test(letter)) count += times;
  return count;
}
