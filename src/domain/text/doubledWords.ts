/** A word that stands twice, and where the second begins. */
export interface DoubledWord {
  found: string;
  start: number;
}

/**
 * Words that join others and never stand twice in a row in right Vietnamese. Not here: words that double lawfully
 * ("từ từ", "ngày ngày", "xa xa"), and those that may end one word and begin the next ("tự do do …", "tồn tại tại …",
 * "tiếp theo theo …", "công bằng bằng …", "nhà ở ở …", "cấp trên trên …").
 */
const NEVER_DOUBLED =
  'các của và những được với về trong hoặc nhưng cũng đã sẽ đang này khi nếu thì là mà bị rằng như bởi tuy giữa gồm nhằm vào';

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const DOUBLED = new RegExp(
  `(?<!${LETTER})(${NEVER_DOUBLED.replaceAll(' ', '|')})\\s+\\1(?!${LETTER})`,
  'giu',
);

/** Two syllables twice, in the same letters: "bảng tên bảng tên". */
const DOUBLED_PAIR = /(?<![\p{L}\p{M}\p{N}])((?=\p{L}{2})\p{L}+ \p{L}{2,})\s+\1(?![\p{L}\p{M}\p{N}])/gu;
/**
 * Pairs that are a noun and a verb at once, so that both may stand side by side ("các tổ chức tổ chức thực hiện"), and
 * those that double for emphasis.
 */
const LAWFUL_PAIR =
  /^(?:tổ chức|quản lý|kiểm tra|kiểm soát|lao động|hoạt động|đánh giá|thanh tra|giám sát|sản xuất|kinh doanh|quy định|quyết định|chỉ đạo|lãnh đạo|thẩm định|nghiên cứu|đào tạo|điều hành|thi hành|(?:từng|mỗi|càng|rất|một) .*|.* (?:càng|từng))$/iu;

/** Words of a text (NFC) that stand there twice by a slip of the hand: "các các", "bảng tên bảng tên". */
export function findDoubledWords(text: string): DoubledWord[] {
  const pairs = [...text.matchAll(DOUBLED_PAIR)].filter(([, pair = '']) => !LAWFUL_PAIR.test(pair));
  return [...text.matchAll(DOUBLED), ...pairs].map(({ 0: found, index: start }) => ({ found, start }));
}
