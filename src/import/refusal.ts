import {
  type RefusalCode as PackageCode,
  Refusal as PackageRefusal,
} from '../domain/handout/read/refusal.ts';

/** Why a file is not imported: what is so with it, and what to do. One line each; nothing is written then. */
export const IMPORT_REFUSALS = {
  empty: 'tệp rỗng, không có gì để nhập.',
  'no-text': 'tệp không có chữ nào đọc được; là bản quét thì phải nhận dạng chữ (OCR) trước.',
  'too-large': 'tệp quá lớn (tối đa 100 MB). Bỏ bớt hình rồi thử lại, hoặc chỉ lấy phần chữ.',
  'wrong-extension':
    'đuôi tệp không khớp nội dung bên trong. Mở bằng chương trình đã tạo ra nó, lưu lại đúng loại rồi thử lại.',
  'unknown-format': 'không đọc được loại tệp này. Nhập được .docx, .doc, .odt, .pdf, .html, .txt, .md.',
  'other-office':
    'đây là bảng tính hoặc bản trình chiếu. Nhập được .docx, .doc, .odt, .pdf, .html, .txt, .md.',
  picture: 'đây là ảnh; phải nhận dạng chữ (OCR) trước, rồi nhập tệp chữ.',
  archive: 'đây là tệp nén. Giải nén rồi nhập tệp bên trong.',
  encrypted: 'tệp có mật khẩu nên không đọc được. Lưu một bản không có mật khẩu rồi thử lại.',
  damaged: 'tệp bị hỏng hoặc thiếu phần. Mở bằng chương trình đã tạo ra nó và lưu lại rồi thử lại.',
  bomb: 'tệp nén quá mức, giải ra sẽ rất lớn, nên không mở để giữ an toàn cho máy.',
  'too-many-pages': 'tệp có quá nhiều trang (tối đa 3.000). Chia nhỏ rồi nhập từng phần.',
  'too-slow': 'đọc tệp này quá lâu nên đã dừng. Chia nhỏ tệp, hoặc chỉ lấy phần chữ.',
  'too-deep': 'tệp lồng nhau quá sâu nên không đọc được. Chép phần chữ sang một tệp mới rồi thử lại.',
  'not-unicode': 'không nhận ra bảng mã của tệp. Lưu lại với bảng mã UTF-8 rồi thử lại.',
  'not-vietnamese': 'không thấy chữ tiếng Việt. Nếu đúng là văn bản cần nhập, thêm --moi-tieng.',
  unbalanced: 'đọc vào và ghi ra lệch chữ nên không ghi gì. Gửi tệp cho người bảo trì; chữ lệch:',
} as const;
export type ImportRefusalCode = keyof typeof IMPORT_REFUSALS;

/** A file that is not imported. The message is for the person at the keyboard. */
export class ImportRefusal extends Error {
  readonly code: ImportRefusalCode;
  constructor(code: ImportRefusalCode, detail = '') {
    super(detail === '' ? IMPORT_REFUSALS[code] : `${IMPORT_REFUSALS[code]} ${detail}`);
    this.name = 'ImportRefusal';
    this.code = code;
  }
}

const OF_PACKAGE: Partial<Record<PackageCode, ImportRefusalCode>> = {
  'old-office': 'unknown-format',
  'open-document': 'unknown-format',
  'not-loaded': 'damaged',
};

/** Refusals of the readers of packages in this room's words; anything else as it is. */
export function toImportRefusal(error: unknown): unknown {
  if (error instanceof PackageRefusal) {
    const code = OF_PACKAGE[error.code] ?? error.code;
    return new ImportRefusal(code in IMPORT_REFUSALS ? (code as ImportRefusalCode) : 'damaged');
  }
  if (error instanceof RangeError && /stack/i.test(error.message)) return new ImportRefusal('too-deep');
  return error;
}
