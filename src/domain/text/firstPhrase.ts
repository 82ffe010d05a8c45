/** A cut before this would leave too little to know the text by. */
const SHORTEST = 24;
/** Commas with fewer syllables than this before or after them stand in a list: "xã, phường, thị trấn". */
const LIST_ITEM = 3;
/** After a comma, a few syllables and one of these, a list ends: "chức năng, nhiệm vụ và hiệu quả", "tổ chức, hoạt động của". */
const LIST_END = /^\s+(?:\S+\s+){1,2}(?:và|của)\s/iu;
/** Drafters' fixed pairs: the two halves stand together. */
const PAIR = /(?:bổ sung|sửa đổi)$/iu;
const OTHER_HALF = /^\s+(?:bổ sung|sửa đổi)/iu;
/** Words that begin a phrase: before them the words so far can stand alone. "và" does not: it ties a pair. */
const BEGINNERS =
  'để|nhằm|theo|đối với|đối chiếu|gắn với|kể cả|sau khi|trên cơ sở|qua đó|trong|ở|trên|cho|với|về|do|từ|vào|sát với|phù hợp với|quy định về|làm tốt';

/**
 * The first words of a text, ended where a phrase ends: at a mark, else before a word that begins a new phrase. About
 * `limit` characters, more only where no phrase ends before; "…" tells that it was cut.
 */
export function firstPhrase(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const marks = [...text.matchAll(/[,;:.(](?=\s|\p{L})/gu)]
    .filter(({ 0: mark, index }) => mark !== ',' || !isInList(text, index))
    .map(({ index }) => index);
  const words = [...text.matchAll(new RegExp(`\\s(?:${BEGINNERS})\\s`, 'giu'))].map(({ index }) => index);
  const fits = (cut: number) => cut >= SHORTEST && cut <= limit;
  const next = [...marks, ...words].filter((cut) => cut > limit);
  const cut = marks.findLast(fits) ?? words.findLast(fits) ?? Math.min(text.length, ...next);
  return cut === text.length ? text : `${text.slice(0, cut).trimEnd()}…`;
}

function isInList(text: string, comma: number): boolean {
  const syllables = (words: string) => words.trim().split(/\s+/u).length;
  const rest = text.slice(comma + 1);
  const before = text
    .slice(0, comma)
    .split(/[,;:.(]/u)
    .at(-1)!;
  if (LIST_END.test(rest) || (PAIR.test(before) && OTHER_HALF.test(rest))) return true;
  return syllables(before) < LIST_ITEM || syllables(rest.split(/[,;:.(]/u)[0]!) < LIST_ITEM;
}
