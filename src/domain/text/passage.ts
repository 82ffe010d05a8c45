/**
 * The stretch of a text around a citation, cut where a sentence or a part of it ends (". ", "; ", brackets), so that
 * it is an exact substring; `cutStart` and `cutEnd` say whether words were left out on either side.
 */
export function passageAround(text: string, start: number, end: number) {
  const borders = [...text.matchAll(/[.;:]\s+|\s*[()]\s*/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const before = borders.findLast(({ to }) => to <= start);
  const after = borders.find(({ from }) => from >= end);
  const from = before?.to ?? 0;
  const to = after ? after.from + (/[.;]/.test(text[after.from]!) ? 1 : 0) : text.length;
  return { from, to, cutStart: from > 0, cutEnd: to < text.length };
}
