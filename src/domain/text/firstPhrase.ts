/** A cut before this would leave too little to know the text by. */
const SHORTEST = 24;
/** Commas with fewer syllables than this before or after them stand in a list: "xã, phường, thị trấn". */
const LIST_ITEM = 3;
/** Words that begin a phrase: before them the words so far can stand alone. */
const BEGINNERS =
  'để|nhằm|theo|đối với|đối chiếu|gắn với|kể cả|sau khi|trên cơ sở|qua đó|trong|ở|trên|cho|với|về|và|do|từ|vào|sát với|phù hợp với';

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
  const before = text
    .slice(0, comma)
    .split(/[,;:.(]/u)
    .at(-1)!;
  const after = text.slice(comma + 1).split(/[,;:.(]/u)[0]!;
  return syllables(before) < LIST_ITEM || syllables(after) < LIST_ITEM;
}
