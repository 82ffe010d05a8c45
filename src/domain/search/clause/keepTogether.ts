/** Scores this close are equally good answers. */
const EQUAL = 20;

/**
 * Puts hits of one document beside each other where none of them is better than what it passes: only among hits that
 * are equally good. The rest of the order stays.
 */
export function keepTogether<T extends { score: number; row: { ownerKey: string } }>(
  sorted: readonly T[],
): T[] {
  const left = [...sorted];
  const ordered: T[] = [];
  while (left.length > 0) {
    const first = left.shift()!;
    ordered.push(first);
    for (let at = 0; at < left.length && left[at]!.score > first.score - EQUAL; )
      if (left[at]!.row.ownerKey === first.row.ownerKey) ordered.push(...left.splice(at, 1));
      else at++;
  }
  return ordered;
}
