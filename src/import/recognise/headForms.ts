/**
 * The forms that the head of an official document has: Nghị định 30/2020/NĐ-CP, phụ lục I (before it Thông tư liên tịch
 * 55/2005/TTLT-BNV-VPCP) for those of the State, Hướng dẫn 36-HD/VPTW (2018) for those of the Party.
 */
import { type IsoDate, isIsoDate } from '../../domain/document/date.ts';
import type { DocumentTypeId } from '../../domain/document/documentType.ts';
import { TYPE_WORDS, typeOfWord } from '../../domain/number/typeWord.ts';
import { isCapitals } from '../../domain/text/capitals.ts';
import { foldText } from '../../domain/text/fold.ts';

const NATIONAL = /(?:cong hoa xa hoi chu nghia viet nam|viet nam dan chu cong hoa)/;
const PARTY = /dang cong san viet nam/;
const MOTTO = /^doc lap\s*\S{1,3}\s*tu do\s*\S{1,3}\s*hanh phuc\W*$/;

/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": where it begins in the line, or -1. */
export const nationalTitleAt = (text: string) => capitalsAt(text, NATIONAL);
/** "ĐẢNG CỘNG SẢN VIỆT NAM". */
export const partyHeadingAt = (text: string) => capitalsAt(text, PARTY);

/** Only in capitals: running text names both too. Folding keeps the number of letters of composed text. */
function capitalsAt(text: string, pattern: RegExp): number {
  const composed = text.normalize('NFC');
  const match = pattern.exec(foldText(composed));
  if (!match || composed.length > 160) return -1;
  return isCapitals(composed.slice(match.index, match.index + match[0].length)) ? match.index : -1;
}

/** "Độc lập - Tự do - Hạnh phúc". */
export const isMotto = (text: string) => MOTTO.test(foldText(text));

/** "--------", "*", "____", "-----o0o-----": drawn, not written. */
export const isRule = (text: string) => /^[^\p{L}\p{N}]+$/u.test(text) || /^\W*o\s?[0O]\s?o\W*$/iu.test(text);

/**
 * The number of the document at its head.
 * Examples: "Số: 30/2020/NĐ-CP", "Luật số: 24/2018/QH14", "Số 326-QĐ/TU", "Số:      /QĐ-UBND".
 */
const NUMBER = new RegExp(
  `^(?:(?:${TYPE_WORDS})\\s+)?số\\s*:?\\s*(?=\\S*[/-])(\\S(?:.{0,38}\\S)?)\\s*$`,
  'iu',
);

export function numberAtHead(text: string): string | undefined {
  const written = NUMBER.exec(text)?.[1];
  return written !== undefined && /\d/.test(written) && !/\p{Ll}{3}/u.test(written) ? written : undefined;
}

/** "Số:      /QĐ-UBND": a draft, or a number written by hand that was not read. */
export const isUnnumbered = (text: string) => /^số\s*:?\s*[….\s]*[/-]\s*\p{Lu}\S*$/iu.test(text);

/** "Hà Nội, ngày 05 tháng 3 năm 2020", "Tỉnh A, ngày 5-3-1997"; the place may be missing, and is no weekday of a page of news. */
const PLACE_AND_DATE =
  /^(?:(?<place>(?!thứ\s|chủ\s*nhật)\p{Lu}[^,\d]{1,60}),\s*)?ngày\s*(?<day>\d{1,2})\s*(?:tháng|[-/.])\s*(?<month>\d{1,2})\s*(?:năm|[-/.])\s*(?<year>(?:19|20)\d\d)\.?$/iu;

export function placeAndDate(text: string): { place?: string; date?: IsoDate } | undefined {
  const { place, day, month, year } = PLACE_AND_DATE.exec(text)?.groups ?? {};
  if (!day) return undefined;
  const date = `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { ...(place && { place }), ...(isIsoDate(date) && { date }) };
}

/** Number and date side by side, where a reader could not tell the columns: "Luật số: 24/2018/QH14 Hà Nội, ngày …". */
export function numberBesideDate(text: string): [string, string] | undefined {
  const [, number, dated] = /^(.*số\s*:?\s*\S+)\s+(\p{Lu}[^,\d]{1,60},\s*ngày\s.+)$/iu.exec(text) ?? [];
  return number && dated && numberAtHead(number) && placeAndDate(dated) ? [number, dated] : undefined;
}

/** "Hà Nội, ngày     tháng     năm 2020". */
export const isUndated = (text: string) =>
  /^(?:\p{Lu}[^,\d]{1,60},\s*)?ngày[\s….\d]*tháng[\s….\d]*năm[\s….\d]*$/iu.test(text);

/** "V/v …" of a letter. */
export const subjectOfLetter = (text: string) => /^(?:v\/v|về việc)\s*:?\s+(.+)$/iu.exec(text)?.[1];

/** Kinds that have a head and a title of their own without being a type of this site's catalogue. */
const OTHER_KINDS =
  'quy chế|điều lệ|kế hoạch|báo cáo|tờ trình|đề án|công điện|thông cáo|lệnh|sắc lệnh|hiến pháp|văn bản hợp nhất|biên bản|phương án|quy trình|quy chuẩn|quy tắc|nội quy|chương trình';
const KIND_AT_START = new RegExp(`^(${TYPE_WORDS}|${OTHER_KINDS})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');

/** The kind that a title begins with; `alone` when the line is nothing else. */
export function kindAtStart(
  text: string,
): { type?: DocumentTypeId; word: string; alone: boolean } | undefined {
  const word = KIND_AT_START.exec(text)?.[1];
  if (word === undefined || !/^\p{Lu}/u.test(text)) return undefined;
  const type = typeOfWord(word);
  return { ...(type && { type }), word, alone: word.length === text.replace(/[:\s]+$/u, '').length };
}

/** What copies, digital signatures and registries print onto a document: no words of its own. */
const STAMP =
  /^(?:signature not verified|digitally signed|(?:được )?ký (?:bởi|số bởi)\s*:|người ký\s*:|thời gian ký\s*:|ngày ký\s*:|email\s*:\s*\S+@|cơ quan\s*:\s.{3,80}$|cổng thông tin điện tử chính phủ$|công văn đến$|văn bản đến$|giờ\s*:.*ngày\s*:)/iu;
export const isStamp = (text: string) => STAMP.test(text.trim());
