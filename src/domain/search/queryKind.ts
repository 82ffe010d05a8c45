import { foldText } from '../text/fold.ts';

const PLACE_WORDS =
  /^(?:tieu muc|muc|diem|dieu|khoan|gach|doan|chuong|phan|phu luc|mo dau|chu ky|tiet)(?:\s|$)|^[ivx]+(?:\.|$)/;

/**
 * Whether a query can be a number, a place or a name with a figure in it ("326-QĐ/TU", "mục IV", "NQTW5"), which the
 * resolver answers; all else is words, for the clause index. Errs on the side of the resolver, which says when it is not.
 */
export function mayBeNumberOrPlace(query: string): boolean {
  const folded = foldText(query).trim();
  return /\d/.test(folded) || PLACE_WORDS.test(folded);
}
