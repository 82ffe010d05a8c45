/** True when one edit makes `a` into `b`: a letter added, left out or put for another, two neighbours changed over. */
export function isOneEditAway(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a[from] === b[from]) from++;
  let end = 0;
  while (end < shorter - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [own, other] = [a, b].map((word) => word.slice(from, word.length - end)) as [string, string];
  if (own.length === 2 && other.length === 2) return own[0] === other[1] && own[1] === other[0];
  return own !== other && own.length < 2 && other.length < 2;
}
