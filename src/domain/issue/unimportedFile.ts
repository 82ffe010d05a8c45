import { UNREAD_FILE } from './unreadFile.ts';

const READABLE = 'Nhập được .docx, .doc, .odt, .pdf, .html, .txt, .md.';
const { archive, bomb, damaged, empty, encrypted } = UNREAD_FILE;

/** Why a file is not imported: what is so with it, and what to do. One line each; nothing is written then. */
export const UNIMPORTED_FILE = {
  empty,
  archive,
  bomb,
  damaged,
  encrypted,
  'no-text': 'Tệp không có chữ nào đọc được; là bản quét thì phải nhận dạng chữ (OCR) trước.',
  'too-large': 'Tệp quá lớn (tối đa 100 MB). Bỏ bớt hình rồi thử lại, hoặc chỉ lấy phần chữ.',
  'unknown-format': `Không nhập được loại tệp này. ${READABLE}`,
  'other-office': `Đây là bảng tính hoặc bản trình chiếu. ${READABLE}`,
  'rich-text': 'Đây là tệp .rtf. Mở bằng Word, lưu thành .docx rồi nhập.',
  picture: 'Đây là ảnh; phải nhận dạng chữ (OCR) trước, rồi nhập tệp chữ.',
  'too-many-pages': 'Tệp có quá nhiều trang (tối đa 3.000). Chia nhỏ rồi nhập từng phần.',
  'too-deep': 'Tệp lồng nhau quá sâu nên không đọc được. Chép phần chữ sang một tệp mới rồi thử lại.',
  unbalanced: 'Đọc vào và ghi ra lệch chữ nên không ghi gì. Gửi tệp cho người bảo trì; chữ lệch:',
} as const;
