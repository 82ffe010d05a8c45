/** How a reader parts places: "II.1, II.2; III.3", one a line, "II.1 và III.3". */
const BETWEEN = /[,;\n]+|\s+và\s+/u;
/** Parts citations in words and addresses, which hold commas themselves. */
const BETWEEN_CITATIONS = /[;\n]+/;

/**
 * The places that a reader asks for in one line, as typed. Commas part them where one of the parts is a short form
 * (`isShort`): a citation in words has commas of its own ("điểm 1, mục II, Chương trình …").
 */
export function splitPlaces(text: string, isShort: (part: string) => boolean): string[] {
  const parts = piecesOf(text, BETWEEN);
  return [...new Set(parts.some(isShort) ? parts : piecesOf(text, BETWEEN_CITATIONS))];
}

const piecesOf = (text: string, between: RegExp) =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);
