/** 32-bit FNV-1a over the term's code units, mixed once more so that every bit depends on all of them. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < term.length; index++)
    hash = Math.imul(hash ^ term.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A few bits that tell the marked forms of one folded term apart ("chế độ" from "che đỡ"). */
export function hashForm(form: string): number {
  return hashTerm(form) & ((1 << FORM_BITS) - 1);
}
export const FORM_BITS = 6;

/** More bits of a whole name, so that no other query is taken for it; they stand where a word has its form. */
export const hashWhole = (whole: string) => hashForm(`${whole}=`);

/** The term of two neighbouring syllables, and of a name typed whole. */
export const pairTerm = (first: string, second: string) => `${first} ${second}`;
export function wholeTerm(keys: readonly string[]): string {
  const telling = keys.filter((key) => !isLink(key));
  return `=${(telling.length > 0 ? telling : keys).join(' ')}`;
}

/**
 * Words of names that readers leave out or put in: "Nghị định (số) 29/1998/NĐ-CP", "Thông tư (của) Bộ Nội vụ",
 * "(ngày) 11/5/1998", "11 (tháng) 5 (năm) 1998". Names are compared without them.
 */
export const isLink = (key: string) => LINKS.has(key);
const LINKS = new Set(['cua', 've', 'viec', 'so', 'ngay', 'thang', 'nam']);
