/** Southern spellings of Sino-Vietnamese syllables, folded: "hành chánh", "sanh hoạt", "lãnh vực", "nhứt". */
const SOUTHERN = new Map([
  ['chanh', 'chinh'],
  ['sanh', 'sinh'],
  ['tanh', 'tinh'],
  ['lanh', 'linh'],
  ['nhut', 'nhat'],
]);

/** Roman numerals that are no syllables ("vi", "xi" are): "khóa IX" and "khóa 9" meet. */
const ROMAN = new Map(
  ['ii', 'iii', 'iv', 'vii', 'viii', 'ix', 'xii', 'xiii', 'xiv', 'xv'].map((roman, index) => [
    roman,
    String([2, 3, 4, 7, 8, 9, 12, 13, 14, 15][index]),
  ]),
);

const FINAL_Y = /^(qu|[bcdghklmnprstvx]+)y$/;

/**
 * One spelling for the ways a folded syllable is written: southern and standard, i or y at the end ("kĩ", "kỹ"),
 * Roman or Arabic numerals, leading zeros. Terms of the index and words of a query both go through it.
 */
export function canonicalSpelling(folded: string): string {
  const number = /^0+(?=\d)/.exec(folded);
  if (number) return folded.slice(number[0].length);
  return SOUTHERN.get(folded) ?? ROMAN.get(folded) ?? folded.replace(FINAL_Y, '$1i');
}
