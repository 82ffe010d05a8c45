import { couldBeSyllable } from '../../text/couldBeSyllable.ts';
import { isFunctionWord } from '../../text/functionWord.ts';
import { readWord, wordsOf } from '../../text/textWord.ts';
import { isKnownPair, type QueryLists } from './isKnownPair.ts';
import type { QueryWord } from './queryWord.ts';

/**
 * Why what a query begins with is not here: the name of a body; a paper, a fee, a timetable; any other thing. Of the first
 * there is no answer, of the second none that lacks a word, of the third none that lacks one of its first words.
 */
export type UnknownHead = 'body' | 'paper' | 'thing';

const formsOf = (words: readonly string[]) => new Set(words.map((word) => readWord(word).form));
/** What follows is the name of a body. */
const BODY_HEADS = formsOf(['sở', 'cục', 'viện', 'bộ', 'so', 'cuc', 'vien']);
/** What follows says which one: without it the paper, the fee, the timetable, the law of something else is no answer. */
const PAPERS = (
  'mẫu đơn|biểu mẫu|mẫu sổ|mẫu phiếu|đơn xin|điều lệ|mức phạt|mức đóng|bảng giá|tờ khai|thủ tục|hồ sơ|lệ phí|học phí|viện phí|giá|lịch|số điện thoại|địa chỉ|giờ làm việc|vé|thẻ|giấy phép|luật|mẫu|' +
  'mau don|bieu mau|mau so|mau phieu|don xin|dieu le|muc phat|muc dong|bang gia|to khai|thu tuc|ho so|le phi|hoc phi|vien phi|lich|so dien thoai|dia chi|gio lam viec|giay phep|giay|luat|mau'
)
  .split('|')
  .map((paper) => wordsOf(paper).map(({ form }) => form));

/**
 * "giáo trình trung cấp …", "lệ phí chứng thực", "sở xây dựng": a thing that is not here, whatever stands beside it.
 * `places` are those of its telling words.
 */
export function unknownHead(
  words: readonly QueryWord[],
  lists: QueryLists,
  places: readonly number[],
  isMeantOtherwise: boolean,
): UnknownHead | undefined {
  if (isUnknownPaper(words, lists)) return 'paper';
  const isFirst = places[0] === 0 && (places[1] === 1 || words.length < 2);
  if (!isFirst || lists.pairs.length < 2 || isKnownPair(words, lists, 0) || isMeantOtherwise)
    return undefined;
  if (BODY_HEADS.has(words[0]!.form)) return 'body';
  // Other marks than in the texts may be a slip: only what stands nowhere without them is no thing at all.
  const isNowhere = !lists.pairs[0] && !lists.pairs[1];
  return isNowhere && couldBeSyllable(words[1]!.key) ? 'thing' : undefined;
}

/** A paper beside what stands nowhere next to it. */
function isUnknownPaper(words: readonly QueryWord[], lists: QueryLists): boolean {
  const first = words.findIndex(
    (word) => !isFunctionWord(word) || PAPERS.some(([form]) => form === word.form),
  );
  const paper = PAPERS.find((forms) => forms.every((form, step) => words[first + step]?.form === form));
  if (!paper) return false;
  const last = first + paper.length - 1;
  const next = words[last + 1];
  if (!next || isFunctionWord(next) || /^\d/.test(next.key)) return false;
  return !isKnownPair(words, lists, last);
}
