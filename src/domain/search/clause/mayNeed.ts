import { couldBeSyllable } from '../../text/couldBeSyllable.ts';
import { isFunctionWord } from '../../text/functionWord.ts';
import { isKnownPair, type QueryLists } from './isKnownPair.ts';
import type { QueryWord } from './queryWord.ts';
import { NAMED_TERRITORY, OFFICE_KEYS, TERRITORY } from './territory.ts';

/**
 * One look at a query that tells whether a part of the program is needed for it (`laterPart.ts`). More may be let through
 * than needs it, never less: the part itself decides.
 */

/** Keys that put a mark on a letter before them, where that letter still stands beside them: "ddaangr", "bi1 thu7". */
const KEYS = '[aeiouy][a-z]*[sfrxjw1-9]|([adeo])[a-z\\d]*\\1|d[a-z\\d]*9';
/** Letters that stand for words in messages, words of the South, a year at the end, and an amount as it is said. */
const SHORT =
  ' (?:[hjkrsvzđ]|đu|đtn|k[og]|ho[kn]g?|[bcdđhlnpv][cghmnqstx]|ntn|nvu|lun|file|web|vô|h[ôổ]ng|h[eơ]m|coi|xài|sếp|vb|cq|cx|bh|lm)(?![\\p{L}\\d])|(?:19|20)\\d\\d\\D*$|\\d ?(?:ngh?|tr)';
const OTHERWISE = new RegExp(`${KEYS}|${SHORT}`, 'iu');

/** Whether a query as it was struck may be read otherwise (`otherwise.ts`). */
export const mayReadOtherwise = (text: string): boolean => OTHERWISE.test(text);

/** What asks wherever it stands; what asks at the end; what asks, or only opens a topic, at the beginning; and in between. */
const ASKS = new RegExp(
  ' (?:ai|gi|nao|sao|dau|may|khac|giong|hay|bao (?:gio|nhieu)) |' +
    ' (?:nghia|viet tat|khong|ko|hong|hem|hen|chua|nhi|vay|a|ta|ha|nha|nay|gio|nhau|nhieu|hien hanh|(?:vay|khong|ko) (?:thay|co|em|anh|chi|bac|chu)|moi nhat|gan day nhat|(?:trong|sau) so(?: van ban| hieu)?|(?:la|phai) mot|roi|sap nhap|hop nhat|thay|tat ca|tong cong|tat tan tat|o day|trong nay|tren trang|(?:o|trong) (?:chuong trinh|chuong trinh hanh dong|van ban|trang|trang web)|(?:may|nhung|nhieu) (?:viec|nhiem vu)) $|' +
    ' (?:hien|dang|con) .*(?:luc|dung|hanh) $|' +
    ` ${NAMED_TERRITORY} $|(?:^ ban .+|${OFFICE_KEYS}| o| tai| cua| cho| trong) ${TERRITORY} $|^ (?:${NAMED_TERRITORY}|(?:cuoi|hang|moi) nam|(?:nam|hom|dao|luc) nay) .*(?:khong|ko|chua|nhieu) |` +
    ' (?:o|tai|duoi) (?:cac |cap )?(?:xa|phuong|co so|dia phuong)(?: (?:xa|phuong|thi tran))*(?: minh| nay)? $|' +
    ' (?:noi|viet|nhac|ghi) (?:gi|den|toi|ve) |' +
    ' theo .*(?:dinh|luat|ban|dang|nuoc) $|' +
    '^ (?:(?:cac |nhung )?qui dinh|(?:cac |nhung )?phap luat .*ve|muon|toi|em|minh|tui|can (?:tim|xem|hoi|biet|coi)|tim|xem|coi|lam (?:on|sao|the nao)|chu (?:[^aeiouy ]+|tu|ub)|(?:chuc nang|nhiem vu) .*cua|o|tai|ve|noi dung|tinh hinh|thuc trang|ke hoach|viec|vu|van de|chuyen|chu truong|chu viet|ki hieu|khai niem|han|thoi han|tien do|ket qua|tim hieu|thong tin|van ban|' +
    '(?:khoan|diem|dieu|chuong|muc|phan) \\d+|nghia|dinh nghia|viet tat|phan biet|so sanh|vi|cho|xin|bay|hien|(?:(?:ngay|hoi|thoi|luc) )?(?:xua|truoc)|(?:hoi|luc|ngay|thoi|khi) do|(?:hoi|vao|thoi|luc|nam)(?: nam)? (?:19|20)\\d\\d) ',
);

/** Whether a query may be a question, or open like one (`question.ts`). */
export const mayAsk = (words: readonly QueryWord[]): boolean =>
  ASKS.test(` ${words.map(({ key }) => key).join(' ')} `);

/** Whether a word is a figure or could be a syllable, and so no abbreviation of one word where it is not in capitals. */
export const isPlainWord = (key: string): boolean => /^\d/.test(key) || couldBeSyllable(key);

/** Whether a query may hold an abbreviation that is none of whole words (`abbreviations.ts`). */
export const mayAbbreviate = (words: readonly QueryWord[]): boolean =>
  words.some(({ key, isCapital }) => isCapital || !isPlainWord(key));

/** First words of a paper, a fee, a timetable that may be another's than those of this site (`unknownHead.ts`). */
const PAPERS = /^(?:mau|bieu|don|dieu|muc|bang|to|thu|ho|le|hoc|vien|gia|lich|so|dia|gio|ve|the|giay|luat)$/;

/** Whether what a query begins with may be nowhere. */
export function mayHaveUnknownHead(words: readonly QueryWord[], lists: QueryLists): boolean {
  const first = words.find((word) => PAPERS.test(word.key) || !isFunctionWord(word));
  return (lists.pairs.length > 1 && !isKnownPair(words, lists, 0)) || PAPERS.test(first?.key ?? '');
}
