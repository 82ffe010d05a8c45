import { UNREAD_FILE } from './unreadFile.ts';

const READABLE = 'Nhập được .docx, .doc, .odt, .pdf, .html, .mht, .txt, .md và ảnh quét.';
const { archive, bomb, damaged, empty, encrypted } = UNREAD_FILE;

/** Why a file is not imported: what is so with it, and what to do. One line each; nothing is written then. */
export const UNIMPORTED_FILE = {
  empty,
  archive,
  bomb,
  damaged,
  encrypted,
  'no-text': 'Tệp không có chữ nào đọc được. Mở tệp xem; nếu có chữ thì quét lại rõ hơn (300 dpi).',
  'too-large': 'Tệp quá lớn (tối đa 100 MB). Bỏ bớt hình rồi thử lại, hoặc chỉ lấy phần chữ.',
  'unknown-format': `Không nhập được loại tệp này. ${READABLE}`,
  'other-office': `Đây là bảng tính hoặc bản trình chiếu. ${READABLE}`,
  'rich-text': 'Đây là tệp .rtf. Mở bằng Word, lưu thành .docx rồi nhập.',
  'ocr-missing':
    'Đây là bản quét (ảnh chụp trang giấy); bộ đọc chữ trên ảnh chưa được cài. Cài một lần bằng lệnh: npm run import:ocr.',
  picture: 'Không đọc được loại ảnh này. Mở ảnh, lưu thành JPEG, PNG hoặc TIFF rồi nhập.',
  'picture-too-large':
    'Ảnh quá lớn (tối đa 120 triệu điểm ảnh một trang). Quét lại ở 300 dpi, hoặc thu nhỏ ảnh.',
  'too-many-scans': 'Bản quét quá dài (tối đa 500 trang ảnh một lần). Chia nhỏ rồi nhập từng phần.',
  'too-many-pages': 'Tệp có quá nhiều trang (tối đa 3.000). Chia nhỏ rồi nhập từng phần.',
  'too-deep': 'Tệp lồng nhau quá sâu nên không đọc được. Chép phần chữ sang một tệp mới rồi thử lại.',
  unbalanced: 'Đọc vào và ghi ra lệch chữ nên không ghi gì. Gửi tệp cho người bảo trì; chữ lệch:',
} as const;
