import type { Note, Origin, SourceBlock } from './blocks.ts';
import type { Tally } from './tally.ts';

/** Why words of the file are not in the document; each has its name in the account. */
export const LEFT_OUT = {
  'page-furniture': 'phần của trang mạng, không thuộc văn bản',
  'running-head': 'đầu trang, chân trang in lại ở mỗi trang',
  'page-number': 'số trang',
  'form-head': 'phần đầu văn bản theo thể thức, đã ghi vào phần khai báo',
  rule: 'đường kẻ trang trí',
  'note-call': 'dấu gọi chú thích, đã thành chú thích của trang',
  deleted: 'chữ đã xóa trong chế độ theo dõi thay đổi',
  hidden: 'chữ ẩn',
  comment: 'lời ghi của người soạn, không thuộc văn bản',
  stamp: 'dòng ghi của bản sao, chữ ký số, dấu đến',
  repeated: 'bản in lại của cùng một chỗ (khung chữ kiểu cũ)',
  invisible: 'ký tự không thuộc bản in',
  speck: 'vết trên giấy quét, không phải chữ',
  'shape-of-list': 'dấu của tệp Markdown, không phải chữ in',
} as const;
export type LeftOutReason = keyof typeof LEFT_OUT;

/** Words of the file that are not in the document, where they stood and why. */
export interface LeftOut {
  text: string;
  reason: LeftOutReason;
  origin: Origin;
}

/** What a person has to know: something that was changed on the way, or that looks wrong. */
export interface Remark {
  text: string;
  origin?: Origin;
}

/** A file as it was read: the same for every format. */
export interface ImportedFile {
  blocks: SourceBlock[];
  notes: Note[];
  leftOut: LeftOut[];
  /** Changed on the way in: encodings, tracked changes. */
  told: Remark[];
  /** The letters of the file, counted where they were found and not from the blocks. */
  letters: Tally;
  /** Pages that were read from pictures, and how they were turned for that. */
  scanned?: ScannedAs[];
}

/** A page of a scan, from 1, and by how many degrees, clockwise, it was turned: boxes of its words are those of the page as turned. */
export interface ScannedAs {
  page: number;
  turned: number;
}
