import { couldBeSyllable } from '../../text/couldBeSyllable.ts';
import { isFunctionWord } from '../../text/functionWord.ts';
import { readWord, wordsOf } from '../../text/textWord.ts';
import type { Holders } from './holders.ts';
import { isBare, type QueryWord } from './queryWord.ts';
import { hashForm, pairTerm } from './termHash.ts';

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
  'mẫu đơn|đơn xin|tờ khai|thủ tục|hồ sơ|lệ phí|học phí|viện phí|giá|lịch|số điện thoại|địa chỉ|giờ làm việc|vé|thẻ|giấy phép|luật|' +
  'mau don|don xin|to khai|thu tuc|ho so|le phi|hoc phi|vien phi|lich|so dien thoai|dia chi|gio lam viec|giay phep|giay|luat'
)
  .split('|')
  .map((paper) => wordsOf(paper).map(({ form }) => form));

/**
 * "giáo trình trung cấp …", "lệ phí chứng thực", "sở xây dựng": a thing that is not here, whatever stands beside it.
 * `pairs` are the lists of the neighbours in the query, `places` those of its telling words.
 */
export function unknownHead(
  words: readonly QueryWord[],
  pairs: readonly (Holders | undefined)[],
  places: readonly number[],
  isMeantOtherwise: boolean,
): UnknownHead | undefined {
  if (isUnknownPaper(words, pairs)) return 'paper';
  const isFirst = places[0] === 0 && (places[1] === 1 || words.length < 2);
  if (!isFirst || pairs.length < 2 || pairs[0] || isMeantOtherwise) return undefined;
  if (BODY_HEADS.has(words[0]!.form)) return 'body';
  return !pairs[1] && couldBeSyllable(words[1]!.key) ? 'thing' : undefined;
}

/** A paper beside what stands nowhere next to it. */
function isUnknownPaper(words: readonly QueryWord[], pairs: readonly (Holders | undefined)[]): boolean {
  const first = words.findIndex(
    (word) => !isFunctionWord(word) || PAPERS.some(([form]) => form === word.form),
  );
  const paper = PAPERS.find((forms) => forms.every((form, step) => words[first + step]?.form === form));
  if (!paper) return false;
  const last = first + paper.length - 1;
  const [noun, next] = [words[last]!, words[last + 1]];
  if (!next || isFunctionWord(next) || /^\d/.test(next.key)) return false;
  const forms = pairs[last]?.forms ?? [];
  const isTold = ![noun, next].some(isBare);
  return isTold
    ? !forms.some(({ hash }) => hash === hashForm(pairTerm(noun.form, next.form)))
    : forms.length === 0;
}
