import { OWN_PROGRAMME } from '../../site.config.ts';
import type { Span } from '../citation/draft.ts';
import { ORDINAL_WORD, parseOrdinalWords } from '../place/ordinalWords.ts';
import { composeText } from '../text/compose.ts';

/** A place of the site's programme as people write it, and how surely that programme is meant. */
export interface ProgrammePlace extends Span {
  document: string;
  /** `muc-ii-diem-9`. */
  provision: string;
  /** The words name the programme beside the place; else only the handout as a whole is about it. */
  isNamed: boolean;
}

const ROMAN = '[IVX]{1,4}';
const DASH = '[-\\u2010-\\u2015]';
const JOINT = `(?:\\s{0,3}(?:,|${DASH})\\s{0,3}|\\s{1,3}(?:(?:của|thuộc|tại|trong|ở)\\s{1,3})?)`;
const INDENT = `(?:(?<outer>gạch|đoạn)(?:\\s{1,3}đầu\\s{1,3}dòng)?(?:\\s{1,3}thứ)?\\s{1,3}(?<outerNumber>\\d{1,2}|${ORDINAL_WORD})${JOINT})?`;
/**
 * A place by its section and point.
 * Examples: `Mục II.9`, `II.9`, `Điểm 7 Mục III`, `điểm 9, phần II`, `mục II – điểm 1`, `mục VI`.
 */
const PLACE = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}./-])(?:${INDENT}(?:` +
    `(?:(?<word>mục|phần|điểm)\\s{1,3})?(?<section1>${ROMAN})\\s?[./]\\s?(?<point1>\\d{1,2})(?:[\\s,.]{1,3}(?<inner>gạch|đoạn)(?:\\s{1,3}đầu\\s{1,3}dòng)?(?:\\s{1,3}thứ)?\\s{1,3}(?<innerNumber>\\d{1,2}))?` +
    `|điểm\\s{1,3}(?<point2>\\d{1,2})${JOINT}(?:mục|phần)\\s{1,3}(?<section2>${ROMAN})` +
    `|(?:mục|phần)\\s{1,3}(?<section3>${ROMAN})${JOINT}điểm\\s{1,3}(?<point3>\\d{1,2})` +
    `|(?:mục|phần)\\s{1,3}(?<section4>${ROMAN})` +
    `))(?![\\p{L}\\p{M}\\p{N}]|[./]\\d|[-/]\\p{L})`,
  'giu',
);
const SHORT_NAME = 'CTHĐ|CTHD|CTr';
/** What makes another thing of a "chương trình" in small letters. */
const OTHER_PROGRAMMES =
  'đào tạo|bồi dưỡng|học|giảng|môn|khung|chi tiết|làm việc|công tác|kiểm tra|giám sát|tập huấn|thi|quốc gia|mục tiêu|phối hợp|xây dựng|nông thôn|giáo dục|phát triển|nghị sự|hội|truyền|thời sự|máy|phổ thông|hợp tác|lớp|khóa|khoá|cấp|số|của';
/** The programme after a place, by its name. */
const NAMED_AFTER = new RegExp(
  `^(?:[\\s,()]{0,3}|\\s{0,3}${DASH}\\s{0,3})(?:(?:của|thuộc|tại|trong|ở)\\s{1,3})?(?:bản\\s{1,3})?(?:chương\\s{1,3}trình\\s{1,3}hành\\s{1,3}động|(?:${SHORT_NAME})(?![\\p{L}\\p{M}\\p{N}]))`,
  'iu',
);
/** "của chương trình", which says which one only in a handout about it. */
const PROGRAMME_AFTER = new RegExp(
  `^[\\s,(]{0,3}(?:của|thuộc|tại|trong|ở)\\s{1,3}(?:bản\\s{1,3})?chương\\s{1,3}trình(?!\\s{1,3}(?:${OTHER_PROGRAMMES})(?![\\p{L}\\p{M}]))`,
  'iu',
);
/** The programme before a place. */
const NAMED_BEFORE = new RegExp(
  `(?:chương\\s{1,3}trình(?:\\s{1,3}hành\\s{1,3}động[^.;:(]{0,140})?|${SHORT_NAME})[\\s,(:]{1,3}(?:${DASH}\\s{0,3})?(?:(?:xem|theo|tại|ở|trong)\\s{1,3})?$`,
  'iu',
);
/** Another text after a place. */
const OF_ANOTHER =
  /^[\s,()]{0,3}(?:(?:của|thuộc|tại|trong|ở)\s{1,3})?(?:bài|tài liệu|chuyên đề|giáo|đề cương|đề tài|báo cáo|kế hoạch|đề án|nghị|điều lệ|quy|quyết|luật|pháp lệnh|chỉ thị|kết luận|hướng dẫn|thông|phụ lục|văn kiện|sách|chương|phần|này|dưới đây|sau đây|trên đây|ở trên|ở dưới)(?![\p{L}\p{M}])/iu;
const OF_ANOTHER_BEFORE =
  /(?:nghị quyết|nghị định|quy định|quyết định|luật|chỉ thị|kết luận|điều lệ|kế hoạch|đề án|bài|chuyên đề|tài liệu|văn kiện|báo cáo|chương\s[IVX\d]+|phần\s[IVX\d]+)[^.;:]{0,60}[\s,(]{1,3}$/iu;

/**
 * Places of the programme in forms that no drafting rule knows, NFC or NFD. A section alone counts only beside the
 * programme's name; a place that another text is named with is none.
 */
export function findProgrammePlaces(text: string): ProgrammePlace[] {
  const composed = composeText(text);
  return [...composed.text.matchAll(PLACE)].flatMap((match) => {
    const groups = match.groups ?? {};
    const section = groups['section1'] ?? groups['section2'] ?? groups['section3'] ?? groups['section4'];
    // Small letters are no Roman numeral: "vi", "i".
    if (!section || section !== section.toUpperCase()) return [];
    const end = match.index + match[0].length;
    const after = composed.text.slice(end, end + 60);
    const before = composed.text.slice(Math.max(0, match.index - 200), match.index);
    const isNamed = NAMED_AFTER.test(after) || NAMED_BEFORE.test(before);
    const isMeant = isNamed || PROGRAMME_AFTER.test(after) || isTelling(match, before, after);
    if (!isMeant) return [];
    const point = groups['point1'] ?? groups['point2'] ?? groups['point3'];
    const steps = [
      `muc-${section.toLowerCase()}`,
      point && `diem-${Number(point)}`,
      innerOf(groups['outer'], groups['outerNumber']),
      innerOf(groups['inner'], groups['innerNumber']),
    ];
    return {
      start: composed.originalOffset(match.index),
      end: composed.originalOffset(end),
      document: OWN_PROGRAMME,
      provision: steps.filter(Boolean).join('-'),
      isNamed,
    };
  });
}

/** Without the programme's name: section and point, with a word for one of them or alone in brackets. */
function isTelling({ groups = {} }: RegExpMatchArray, before: string, after: string): boolean {
  if (groups['section4'] || OF_ANOTHER.test(after) || OF_ANOTHER_BEFORE.test(before)) return false;
  if (!groups['section1'] || groups['word']) return true;
  return /[(,]\s{0,2}$/u.test(before) && /^\s{0,2}[),;]/u.test(after);
}

/** What stands inside the point, said before or after it: "gạch đầu dòng thứ hai, điểm 4", "I.4 gạch 1", "IV.1 đoạn 2". */
function innerOf(unit: string | undefined, number: string | undefined): string | undefined {
  if (unit === undefined || number === undefined) return undefined;
  const value = /^\d/.test(number) ? Number(number) : parseOrdinalWords(number.toLowerCase());
  return value === undefined ? undefined : `${unit.toLowerCase() === 'gạch' ? 'gach' : 'doan'}-${value}`;
}
