/** Widths of letters in em, of a wide sans serif (Noto Sans); what a device really uses is mostly narrower. */
const WIDTHS: readonly [pattern: RegExp, em: number][] = [
  [/[ .,;:'’|·ijl!Iìíỉĩị]/u, 0.29],
  [/[()/\-rtf“”]/u, 0.38],
  [/[mwMW]/u, 0.93],
  [/[A-Z\u00C0-\u00DEĐƠƯẠ-Ỹ]/u, 0.68],
];
const OTHER = 0.59;
/** Bold letters are wider by this much. */
const BOLD = 1.09;

/** About how wide a text is at a font size, in pixels: rather too wide than too narrow, for nothing may overlap. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  const em = [...text.normalize('NFC')].reduce(
    (sum, letter) => sum + (WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER),
    0,
  );
  return Math.ceil(em * fontSize * (isBold ? BOLD : 1));
}

/** A text in lines of at most `width` pixels, broken between words; what does not fit the last line ends in "…". */
export function breakLines(
  text: string,
  width: number,
  fontSize: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const fits = (line: string) => textWidth(line, fontSize, true) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const words = lines
    .slice(most - 1)
    .join(' ')
    .split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')} …`)) words.pop();
  return [...lines.slice(0, most - 1), `${words.join(' ')} …`];
}
