import { formatOrdinalWords } from '../ordinalWords.ts';
import { UNITS, type Unit } from '../unit.ts';

/** A unit of the one table (`unit.ts`) with what only running text has to watch: where its label ends, what is another word. */
export interface PrintedUnit {
  part: string;
  rank: number;
  /** What may follow the unit's word as its label; group 1 is the label. */
  label: RegExp;
  /** Syllables before the unit's word that make another word of it: "quan điểm", "danh mục", "giai đoạn". */
  compounds: RegExp;
}

const ROMAN = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})';
const WORD_ORDINALS = Array.from({ length: 10 }, (_, at) => formatOrdinalWords(at + 1));
const IN_WORDS = WORD_ORDINALS.flatMap((word) => [word, word.toUpperCase()]).join('|');
const ORDINAL = `(?:thứ|Thứ|THỨ)\\s{1,3}(?:${IN_WORDS}|\\d{1,3}|${ROMAN})`;

/** A label ends where its word ends, and is no decimal ("1.2"), number ("5/CP"), share ("5%") or measure ("5 triệu"). */
const LABEL_END =
  '(?![\\p{L}\\p{M}\\p{N}%]|[./]\\d|[-/–]\\p{L}|\\s{1,3}(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|trăm|km|mét|sao|người)(?![\\p{L}\\p{M}]))';

const unit = (part: Unit, label: string, compounds: string): PrintedUnit => ({
  part,
  rank: UNITS[part].rank,
  label: new RegExp(`(${label})${LABEL_END}`, 'uy'),
  compounds: new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${compounds})\\s{1,3}$`, 'iu'),
});

/** A unit's word as running text has it, in small letters: "thứ" belongs to its number. */
const wordOf = (part: Unit) => UNITS[part].name.toLowerCase().replace(/ thứ$/, '');

/** No syllable makes another word of it. */
const NEVER = '(?!)';

export const PRINTED_UNITS: ReadonlyMap<string, PrintedUnit> = new Map([
  // "gạch đầu dòng thứ 2", "gạch đầu dòng thứ nhất", "gạch 2"
  [wordOf('gach'), unit('gach', `${ORDINAL}|\\d{1,3}`, NEVER)],
  [UNITS.gach.short, unit('gach', `${ORDINAL}|\\d{1,3}`, 'viên')],
  // "đoạn 2", "đoạn thứ hai"; not "giai đoạn 2"
  [wordOf('doan'), unit('doan', `${ORDINAL}|\\d{1,3}`, 'giai|công|thủ|phân|tập|trung')],
  // "dấu cộng thứ 2"
  [wordOf('cong'), unit('cong', `${ORDINAL}|\\d{1,3}`, NEVER)],
  // "bảng thứ 1", counted as dashes are; "Bảng 1" is the name that a print gives its table
  [wordOf('bang'), unit('bang', ORDINAL, NEVER)],
  // "tiết a", "tiết 3.1", "tiết a1", "tiết iv"
  [
    wordOf('tiet'),
    unit('tiet', '\\d{1,2}(?:\\.\\d{1,2}){1,3}|\\d{1,3}|[ivx]{1,4}|[a-zđ]\\d{0,2}', 'chi|thời|tình|tiểu'),
  ],
  // "điểm a", "điểm đ", "điểm 1", "điểm a1"; not "điểm y tế", "thang điểm 10", "thời điểm này"
  [
    wordOf('diem'),
    unit(
      'diem',
      '\\d{1,3}(?!,\\d)[a-zđ]?|(?!y\\s{1,3}(?:tế|học|sĩ|sỹ|tá|bác|dược|khoa|án|lệnh|phục))[a-zđ]\\d{0,2}',
      'quan|thời|đặc|địa|thí|ưu|khuyết|nhược|yếu|trọng|cao|tụ|luận|tiêu|xuất|khởi|tâm|toạ|tọa|chấm|cho|thang|đạt|được|bảng|trừ|cộng|số|tổng|giao|cực',
    ),
  ],
  // "khoản 2", "khoản 2a"; not "tài khoản 2", "khoản 5 triệu đồng", "điều khoản này"
  [wordOf('khoan'), unit('khoan', `${ORDINAL}|\\d{1,3}[a-zđ]?`, 'tài|điều|chuyển|bồi|thanh')],
  // "Điều 5", "điều 5a"
  [wordOf('dieu'), unit('dieu', '\\d{1,4}[a-zđ]?', NEVER)],
  [wordOf('tieu-muc'), unit('tieu-muc', `${ROMAN}|\\d{1,3}`, NEVER)],
  // "mục II", "Mục 2", "Mục A"; not "danh mục II"
  [wordOf('muc'), unit('muc', `${ROMAN}|\\d{1,3}|[A-ZĐ]`, 'danh|hạng|chuyên|đề|khoản|thư|trang|chương')],
  // "Chương II", "chương 2", "Chương thứ nhất"; not "huy chương"
  [wordOf('chuong'), unit('chuong', `${ORDINAL}|${ROMAN}|\\d{1,3}[a-z]?`, 'huy|văn|hiến')],
  // "Phần thứ hai", "Phần II"; a small letter only before "thứ": "phần 2" is a share of something
  [wordOf('phan'), unit('phan', `${ORDINAL}`, 'cổ|thành|học|một|góp|dự|hợp')],
  [UNITS.phan.name, unit('phan', `${ORDINAL}|${ROMAN}|\\d{1,3}|[A-H]`, NEVER)],
  // "Phụ lục I", "Phụ lục số 01"
  [wordOf('phu-luc'), unit('phu-luc', `${ROMAN}|\\d{1,3}|[A-ZĐ]`, NEVER)],
]);

/** The unit that a printed word names: "ĐIỀU", "Điều", "điều"; "Phần" and "phần" differ. */
export function unitOfWord(word: string): PrintedUnit {
  const lower = word.toLowerCase().replace(/\s+/gu, ' ');
  return PRINTED_UNITS.get(lower === 'phần' && word.startsWith('P') ? 'Phần' : lower)!;
}

/** The id part of a unit and its printed label: (`Điều`, "05") → `dieu-5`, (`điểm`, "đ") → `diem-dd`. */
export function unitPart({ part }: PrintedUnit, label: string): string {
  const plain = label.replace(/^thứ\s+/iu, '').toLowerCase();
  const ordinal = WORD_ORDINALS.indexOf(plain);
  return `${part}-${
    ordinal < 0
      ? plain
          .replace(/^0+(?=\d)/, '')
          .replace('đ', 'dd')
          .replaceAll('.', '-')
      : ordinal + 1
  }`;
}
