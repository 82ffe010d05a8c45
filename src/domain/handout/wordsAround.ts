const LETTERS = 40;

/** The words before and after a stretch of a text, cut at words. */
export function wordsAround(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - LETTERS), start);
  const after = text.slice(end, end + LETTERS);
  return {
    before: (start > LETTERS ? before.replace(/^\S*\s/u, '') : before).replace(/\s+/gu, ' ').trimStart(),
    after: (end + LETTERS < text.length ? after.replace(/\s\S*$/u, '') : after)
      .replace(/\s+/gu, ' ')
      .trimEnd(),
  };
}
