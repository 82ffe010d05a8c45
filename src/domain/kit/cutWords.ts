/** How good a place is to go on with the next slide: a sentence's end is best, a space between small words the least. */
const ENDS: readonly RegExp[] = [
  // Not after the letters of an abbreviation: "TP. Thủ Đức".
  /(?<!(?:^|[\s(])\p{Lu}{1,3})[.!?…]+(?=\s+[\p{Lu}“"(])/gu,
  /[;:](?=\s)/gu,
  // A comma that parts whole clauses, not the members of a list or of a name: four words or more on both sides.
  /(?<=(?:^|[,;:.]\s+)(?:[^\s,;:.]+\s+){3,}[^\s,;:.]+),(?=(?:\s+[^\s,;:.]+){4,})(?!\s+[\p{Lu}\d])/gu,
  // Between two small words; a name and a number have a capital or a figure at one side.
  /(?<=(?:^|\s)\p{Ll}+)(?=\s+\p{Ll}+[\s,;.])/gu,
];
/** A slide is not left with less than this share of what it holds. */
const LEAST = 0.4;

/** Words in pieces of at most so many letters, cut where a speaker would stop, and never inside a name. */
export function cutWords(words: string, most: number): string[] {
  if (words.length <= most) return [words];
  // Even pieces: a last slide with three words is none.
  const even = Math.ceil(words.length / Math.ceil(words.length / most));
  const at = bestCut(words, Math.min(most, Math.ceil(even * 1.2)), even);
  return [words.slice(0, at).trimEnd(), ...cutWords(words.slice(at).trimStart(), most)];
}

function bestCut(words: string, most: number, even: number): number {
  const fitting = ENDS.map((end) =>
    [...words.matchAll(end)].map(({ 0: sign, index }) => index + sign.length).filter((at) => at <= most),
  );
  for (const places of fitting) {
    const good = places.filter((at) => at >= most * LEAST);
    if (good.length > 0)
      return good.reduce((best, at) => (Math.abs(at - even) < Math.abs(best - even) ? at : best));
  }
  // Between long names: rather a short slide than a name in two.
  const last = Math.max(0, ...fitting.flat().filter((at) => at > 0));
  const space = words.lastIndexOf(' ', most);
  return last || (space > 0 ? space : most);
}
