/** The first words of a text, cut at a word where it is longer than `limit` characters; "…" tells that it was cut. */
export function firstWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit);
  return `${text.slice(0, cut > 0 ? cut : limit).replace(/[\s,;:.–-]+$/u, '')}…`;
}
