/** A time that a text names, or a charge in brackets: offsets, and the words. */
export interface FoundTime {
  kind: 'time' | 'charge';
  start: number;
  end: number;
  text: string;
}

const SPACE = '[\\s\\u00A0]+';
const YEAR = `(?:/|${SPACE}năm${SPACE})\\d{4}`;
/** Times as an action programme writes them, the longer first. */
const TIMES = [
  // "ngày 31/12/2002", "ngày 1 tháng 9 năm 2002"
  `ngày${SPACE}\\d{1,2}(?:[/.-]\\d{1,2}(?:[/.-]\\d{4})?|${SPACE}tháng${SPACE}\\d{1,2}(?:${YEAR})?)`,
  // "cuối tháng 12/2002", "tháng 9 năm 2002", "tháng 9"
  `(?:(?:đầu|giữa|cuối)${SPACE})?tháng${SPACE}(?:\\d{1,2}(?:${YEAR})?|[\\p{L}]+${SPACE}năm${SPACE}\\d{4})`,
  // "cuối quý III/2002", "quý 4 năm 2002"
  `(?:(?:đầu|giữa|cuối)${SPACE})?quý${SPACE}(?:[IVX]+|\\d)(?:${YEAR})?`,
  // "từ nay đến năm 2005", "cuối năm 2002", "năm 2003", "cuối năm"
  `(?:(?:từ${SPACE}nay${SPACE})?(?:đến|hết|trước|trong|từ|đầu|giữa|cuối)${SPACE})?năm${SPACE}\\d{4}`,
  `(?:đầu|giữa|cuối|trong)${SPACE}(?:năm|quý|tháng)(?:${SPACE}(?:nay|này|sau|tới)|(?!${SPACE}(?:\\d|[IVX])))`,
  // "hàng năm", "mỗi quý", "định kỳ", "6 tháng đầu năm"
  `(?:hàng|hằng|mỗi)${SPACE}(?:năm|quý|tháng|tuần|ngày)`,
  `định${SPACE}k[ỳì]`,
  `\\d+${SPACE}(?:năm|tháng|tuần|ngày)(?!${SPACE}tuổi)`,
  `(?:0?[1-9]|1[0-2])/\\d{4}(?!/)`,
].join('|');
/** Verbs of charging, in the nominative of the brackets: "(Ban Tổ chức Tỉnh ủy thực hiện)". */
const CHARGE = [
  'thực hiện',
  'chỉ đạo',
  'chủ trì',
  'phối hợp',
  'xây dựng',
  'hướng dẫn',
  'chuẩn bị',
  'triển khai',
].join('|');

const WORD = '[\\p{L}\\p{N}]';
const TIME_PATTERN = new RegExp(`(?<!${WORD}|/)(?:${TIMES})(?!${WORD}|/\\d)`, 'giu');
const BRACKET_PATTERN = /\([^()]*(?:\([^()]*\)[^()]*)*\)/gu;
const CHARGE_PATTERN = new RegExp(`(?<!${WORD})(?:${CHARGE})(?!${WORD})`, 'iu');

/** Every time that a Vietnamese text names, and every bracket that charges somebody, in order. */
export function findTimes(value: string): FoundTime[] {
  const times = [...value.matchAll(TIME_PATTERN)].map((match) => toFound('time', match));
  const charges = [...value.matchAll(BRACKET_PATTERN)]
    .filter(([bracket]) => CHARGE_PATTERN.test(bracket))
    .map((match) => toFound('charge', match));
  return [...times, ...charges].sort((a, b) => a.start - b.start);
}

function toFound(kind: FoundTime['kind'], { 0: text, index }: RegExpExecArray): FoundTime {
  return { kind, start: index, end: index + text.length, text };
}
