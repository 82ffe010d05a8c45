import { decodeEachWord, decodeKeys } from '../../text/decodeKeys.ts';
import { readWord } from '../../text/textWord.ts';
import type { QueryWord } from './queryWord.ts';
import { isLink } from './termHash.ts';

export { numberPhrase } from '../../number/typed/numberPhrase.ts';

/** Letters that stand for words in messages, and words of the South; each beside other words alone. */
const CHAT: Readonly<Record<string, string>> = {
  ...{ ko: 'không', kg: 'không', hok: 'không', hông: 'không', hổng: 'không', hem: 'không', hơm: 'không' },
  ...{ j: 'gì', bn: 'bao nhiêu', ntn: 'như thế nào', bh: 'bây giờ', lun: 'luôn', lm: 'làm' },
  ...{ dc: 'được', đc: 'được', vs: 'với', cx: 'cũng', ng: 'người', nvu: 'nhiệm vụ', vô: 'vào', coi: 'xem' },
  ...{ vb: 'văn bản', đt: 'điện thoại', dt: 'điện thoại', cq: 'cơ quan', pn: 'phụ nữ', xài: 'dùng' },
  ...{ file: 'tệp', web: 'trang', sếp: 'lãnh đạo', đu: 'đảng ủy', đtn: 'Đoàn Thanh niên' },
};
/** The same where no figure follows: "k9" is a khóa. */
const LETTERS: Readonly<Record<string, string>> = {
  k: 'không',
  h: 'giờ',
  r: 'rồi',
  s: 'sao',
  z: 'vậy',
  v: 'vậy',
  đ: 'Đảng',
};
const CHATTED = new RegExp(
  `(?<= )(?:${Object.keys(CHAT).join('|')}|(?:${Object.keys(LETTERS).join('|')})(?! ?[\\divx]))(?![\\p{L}\\d/.-])`,
  'giu',
);

/** A year, as a word of a query. */
const YEAR = /^(?:19|20)\d\d$/;

/** A query with letters that stand for words in messages written out. */
export const writeOutChat = (text: string): string =>
  text.replace(CHATTED, (word) => ({ ...CHAT, ...LETTERS })[word.toLowerCase()]!);

/** "120 nghìn", "2,53 triệu", "2tr53": an amount as it is said. */
const AMOUNT =
  /(\d+)(?:[.,](\d{1,3}))? ?(?:(nghìn|nghin|ngàn|ngan)|(?:triệu|trieu|tr(?=\d|(?!\p{L})))(\d{0,3}))(?!\p{L})/giu;

/** Amounts as texts print them: "120 nghìn" → "120.000". */
export const writeOutAmounts = (text: string): string =>
  text.replace(AMOUNT, (_, whole: string, part = '', thousand: string | undefined, behind = '') => {
    const amount = `${whole}${(part || behind).padEnd(thousand ? 3 : 6, '0')}`;
    return amount.replace(/\B(?=(?:\d{3})+$)/g, '.');
  });

/** "phats trieenr ubnd": what the keys mean of the whole, or of the words that are no syllables as they stand. */
export const fromKeys = (text: string): string => decodeKeys(text) ?? decodeEachWord(text);

/** "nghị định về tổ dân phố 2026" as the index has it of a document's name and date: "nghị định tổ dân phố năm 2026". */
export function withYear(words: readonly QueryWord[]): QueryWord[][] {
  const year = words.at(-1)!;
  const before = words.at(-2)?.key ?? '';
  if (words.length < 3 || !YEAR.test(year.key) || /^\d/.test(before)) return [];
  const telling = words.slice(0, -1).filter(({ key }) => !isLink(key));
  if (telling.length < 2 || (before === 'nam' && telling.length === words.length - 2)) return [];
  return [[...telling, { ...readWord('năm'), isMended: true }, year]];
}
