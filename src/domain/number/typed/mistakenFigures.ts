/** Letters that look like figures, in print and on a phone's keys. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  l: '1',
  I: '1',
  i: '1',
  S: '5',
  Z: '2',
  B: '8',
};
/** Between two figures, or before figures that a stroke ends: "l5" alone is a Luật. */
const BETWEEN = /(?<=\d[oOlIiSZB]*)()([oOlIiSZB])(?=[oOlIiSZB]*\d)/g;
/** At the end of an ordinal, before its mark: "3O-CT/TW", "3O CT/TW". */
const AT_END = /(\d)([oO](?=[-/]|\s|$)|[lI](?=[-/]))/gu;
/** "PL-UBTVQHII". */
const ELEVEN = /(?<=QH)(?:II|ll|Il|lI)(?!\p{L})/gu;
/** Letters of another script that look like these. */
const CYRILLIC = 'АВЕКМНОРСТХ';
const LATIN = 'ABEKMHOPCTX';
const AT_BEGINNING = /(^|[^\p{L}\p{N}])([oOlIiSZB])(?=\d+[/-]|\d{2,}(?:\s|$))/gu;
/** "298-QD/TVV", "tww": two letters in place of one. */
const DOUBLE_V = /(?<=T)(?:VV|WW)(?!\p{L})/giu;
/** Figures with a space between, not two numbers with a stroke of their own: "32 6/QĐ-TU". */
const ALL_APART = /(?<![\p{L}\p{N}/.-])\d{1,3}(?: \d{1,3})+(?=[/-])/gu;
/** A number dictated figure by figure: "1 8 5 2". */
const DICTATED = /(?<![\p{L}\p{N}/.-])\d(?: \d){2,3}(?![\p{N}/]| \d)/gu;
const APART = /(^|[^\p{L}\p{N}/.-])(\d{1,3}) (\d{1,3})(?![\p{L}\p{N}])/u;

/** Other ways to read the figures of a query: letters for figures that look like them, a space that slipped in. */
export function mistakenFigures(text: string): string[] {
  const asFigure = (_: string, before: string, letter: string) => before + LOOK_ALIKE[letter];
  const alike = text
    .replace(/[А-Я]/gu, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter)
    .replace(BETWEEN, asFigure)
    .replace(AT_END, asFigure)
    .replace(AT_BEGINNING, asFigure)
    .replace(ELEVEN, '11')
    .replace(DOUBLE_V, 'W');
  const joined = [ALL_APART, DICTATED].reduce(
    (read, apart) => read.replace(apart, (figures) => figures.replaceAll(' ', '')),
    text,
  );
  const readings = new Set([alike, joined, text.replace(APART, '$1$2$3')]);
  return [...readings].filter((one) => one !== text);
}
