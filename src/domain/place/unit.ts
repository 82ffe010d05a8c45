import type { ProvisionKind } from '../provision/tree.ts';

/** A unit that places are named by, and every word for it: what all skins of the grammar read. */
export interface UnitWords {
  /** As it is printed before its number. */
  name: string;
  /** From the smallest to the largest, as Nghị định 30/2020/NĐ-CP orders them, with the Party's dash, plus and paragraph. */
  rank: number;
  /** Shorter words for it, in short forms and where it is typed. */
  short?: string;
  /** The letter that stands for it in "d1 m2". */
  letter?: string;
  /** What its number is written in besides figures. */
  numerals?: 'roman' | 'letters' | 'both';
  /** What it is called where it is one of the lines of a signature. */
  inSignature?: string;
  /** What a citation calls it where the print gives it another number than the one it is counted by. */
  counted?: string;
  /** It has no number. */
  isAlone?: true;
  /** Its word is an everyday syllable as well ("công", "bằng"): a query that begins with it is not yet a place. */
  isEveryday?: true;
}

/**
 * The unit a kind of provision is called by in ids: one row a unit. An attached text ("quy-che") is a unit of its own,
 * see `attachedText.ts`.
 */
export const UNITS = {
  'tieu-de': { name: 'Tiêu đề', rank: 10, isAlone: true },
  'mo-dau': { name: 'Mở đầu', rank: 10, isAlone: true },
  'phu-luc': { name: 'Phụ lục', rank: 9, numerals: 'both' },
  phan: { name: 'Phần', rank: 8, numerals: 'roman' },
  chuong: { name: 'Chương', rank: 7, numerals: 'roman' },
  'tieu-muc': { name: 'Tiểu mục', rank: 5 },
  muc: { name: 'Mục', rank: 6, letter: 'm', numerals: 'roman' },
  dieu: { name: 'Điều', rank: 4 },
  khoan: { name: 'khoản', rank: 3, letter: 'k' },
  diem: { name: 'điểm', rank: 2, letter: 'd', numerals: 'letters' },
  tiet: { name: 'tiết', rank: 1, numerals: 'letters' },
  gach: { name: 'gạch đầu dòng thứ', rank: 0, short: 'gạch', letter: 'g' },
  cong: { name: 'dấu cộng thứ', rank: 0, short: 'cộng', isEveryday: true },
  doan: { name: 'đoạn', rank: 1, inSignature: 'dòng' },
  bang: { name: 'bảng', rank: 1, counted: 'bảng thứ', isEveryday: true },
  'chu-ky': { name: 'Chữ ký', rank: 10, isAlone: true },
} as const satisfies Record<string, UnitWords>;
export type Unit = keyof typeof UNITS;

/** Which unit names a kind in ids. */
export const UNIT_OF_KIND: Readonly<Record<ProvisionKind, Unit>> = {
  title: 'tieu-de',
  preamble: 'mo-dau',
  annex: 'phu-luc',
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  subsection: 'tieu-muc',
  romanSection: 'muc',
  article: 'dieu',
  clause: 'khoan',
  numberedPoint: 'diem',
  letterPoint: 'diem',
  subpoint: 'tiet',
  indent: 'gach',
  subindent: 'cong',
  paragraph: 'doan',
  table: 'bang',
  signature: 'chu-ky',
};
