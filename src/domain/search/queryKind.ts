import { foldText } from '../text/fold.ts';

const PLACE_WORDS =
  /^(?:tieu muc|muc|diem|dieu|khoan|gach|doan|chuong|phan|phu luc|(?:loi )?mo dau|chu ky|tiet)(?:\s|$)|^[ivx]+(?:\.|$)/;

/**
 * Whether a query can be a number, a place or a name with a figure in it ("326-QĐ/TU", "mục IV", "NQTW5"), which the
 * resolver answers; all else is words, for the clause index. Errs on the side of the resolver, which says when it is not.
 */
export function mayBeNumberOrPlace(query: string): boolean {
  const folded = foldText(query.normalize('NFKC')).trim();
  return /\d/.test(folded) || PLACE_WORDS.test(folded);
}

/** Words of units, wherever they stand; a Roman numeral, "D5", figures with a point between. */
const PLACE =
  /phan|chuong|muc|dieu|khoan|diem|tiet|doan|gach|cong|bang|phu\W*luc|mo\W*dau|chu\W*ky|(?:^|[^a-z0-9])(?:[ivx]+(?![a-z])|[dmkg][\s_.]*\d)|\d[dmkg]\d|\d[^a-z\d]*\.[^a-z\d]*\d/;

/** Whether a query can name a place, alone or beside a document. Errs on the side of places: what it denies is none. */
export function mayHoldPlace(query: string): boolean {
  return PLACE.test(foldText(query.normalize('NFKC')));
}
