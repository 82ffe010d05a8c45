import type { ProvisionKind } from '../provision/tree.ts';

/**
 * The unit a kind of provision is called by in ids: one row a unit, with its Akoma Ntoso abbreviation (AKN Naming
 * Convention 1.0, 5.4) and its Vietnamese name. An attached text ("quy-che") is a unit of its own, see
 * `attachedText.ts`.
 */
export const UNITS = {
  'tieu-de': { abbreviation: 'docTitle', name: 'Tiêu đề' },
  'mo-dau': { abbreviation: 'preamble', name: 'Mở đầu' },
  'phu-luc': { abbreviation: 'att', name: 'Phụ lục' },
  phan: { abbreviation: 'part', name: 'Phần' },
  chuong: { abbreviation: 'chp', name: 'Chương' },
  'tieu-muc': { abbreviation: 'subsec', name: 'Tiểu mục' },
  muc: { abbreviation: 'sec', name: 'Mục' },
  dieu: { abbreviation: 'art', name: 'Điều' },
  khoan: { abbreviation: 'cl', name: 'khoản' },
  diem: { abbreviation: 'point', name: 'điểm' },
  tiet: { abbreviation: 'subpara', name: 'tiết' },
  gach: { abbreviation: 'indent', name: 'gạch đầu dòng thứ' },
  cong: { abbreviation: 'list', name: 'dấu cộng thứ' },
  doan: { abbreviation: 'para', name: 'đoạn' },
  bang: { abbreviation: 'table', name: 'bảng' },
  'chu-ky': { abbreviation: 'conclusions', name: 'Chữ ký' },
} as const;
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
