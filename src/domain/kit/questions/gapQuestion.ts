/** Words with gaps, and what stands in them, in order. */
export interface GapQuestion {
  ask: string;
  gaps: readonly string[];
}

/** What a reader should know by heart, the best first. Never what begins a sentence: its capital tells nothing. */
const WORTH: readonly RegExp[] = [
  // "Ủy ban Mặt trận Tổ quốc", "Hội đồng Nhân dân": two capitals or more.
  /(?<=[\p{Ll}\d,;(]\s|\()\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?(?:\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?)+/gu,
  // "tháng 12/2002", "quý III/2002"
  /(?:tháng|quý|năm)\s[\dIVX]+(?:\/\d{4})?/gu,
  // "326-QĐ/TU", "29/1998/NĐ-CP", "303"
  /(?<![\p{L}\d/-])\d[\d./-]*(?:[/-]?\p{Lu}[\p{L}/-]*)?(?![\p{L}\d])/gu,
  // What begins behind a stronger stop than a comma, of three to six small words: a comma may stand inside a list
  // ("chi bộ khu phố, ấp cho phù hợp"), and nobody could know such a part by heart.
  /(?<=[;:]\s)\p{Ll}+(?:\s\p{Ll}+){2,5}(?=[,;.])/gu,
];
const MOST_GAPS = 3;
/** So many letters at least stay between two gaps, for the sentence to be understood. */
const APART = 20;
/** What the site says in a copy is no gap. */
const OWN = /\(nguyên văn\)/gu;

/** The words of a line, without its label, with gaps; undefined where they are too few, or nothing is worth asking. */
export function gapQuestion(line: string): GapQuestion | undefined {
  if (line.split(' ').length < 12) return undefined;
  const taken = [...line.matchAll(OWN)].map(spanOf);
  const chosen: { start: number; end: number }[] = [];
  for (const pattern of WORTH)
    for (const span of [...line.matchAll(pattern)].map(spanOf)) {
      const isClear = [...taken, ...chosen].every(
        (one) => span.start >= one.end + APART || span.end + APART <= one.start,
      );
      if (chosen.length < MOST_GAPS && isClear) chosen.push(span);
    }
  if (chosen.length === 0) return undefined;
  chosen.sort((a, b) => a.start - b.start);
  const ask = chosen.reduceRight(
    (words, { start, end }, index) => `${words.slice(0, start)}${gapSign(index)}${words.slice(end)}`,
    line,
  );
  return { ask, gaps: chosen.map(({ start, end }) => line.slice(start, end)) };
}

/** "(1) …………" */
export const gapSign = (index: number) => `(${index + 1})\u00a0……………………`;

function spanOf({ 0: { length }, index }: RegExpExecArray) {
  return { start: index, end: index + length };
}
