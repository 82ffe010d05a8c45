/** Why a file of a reader's or of the office's is not read: what is so with it, and what to do. Calm lines. */
export const UNREAD_FILE = {
  empty: 'Tệp rỗng, không có gì để đọc.',
  'too-large':
    'Tệp quá lớn (tối đa 100 MB, tệp chữ tối đa 16 MB). Bỏ bớt hình, phim rồi thử lại, hoặc chỉ lấy phần chữ.',
  'wrong-extension':
    'Đuôi tệp không khớp nội dung bên trong. Mở bằng chương trình đã tạo ra nó, lưu lại đúng loại rồi thử lại.',
  'old-office':
    'Tệp Office kiểu cũ (.doc, .ppt). Mở bằng Word hoặc PowerPoint, lưu thành .docx hoặc .pptx rồi thử lại.',
  'open-document':
    'Tệp OpenDocument không phải văn bản hay bài trình chiếu. Lưu thành .odt, .odp hoặc .pdf rồi thử lại.',
  'other-office': 'Đây là bảng tính. Chỉ đọc được .docx, .pptx, .odt, .odp, .pdf, .html, .md và .txt.',
  archive: 'Đây là tệp nén. Giải nén rồi chọn tệp bên trong.',
  'unknown-format':
    'Không đọc được loại tệp này. Chỉ đọc được .docx, .pptx, .odt, .odp, .pdf, .html, .md và .txt.',
  encrypted: 'Tệp có mật khẩu nên không đọc được. Lưu một bản không có mật khẩu rồi thử lại.',
  damaged: 'Tệp bị hỏng hoặc thiếu phần. Mở bằng chương trình đã tạo ra nó và lưu lại rồi thử lại.',
  bomb: 'Tệp nén quá mức, giải ra sẽ rất lớn, nên không mở để giữ an toàn cho máy.',
  'not-unicode': 'Chữ trong tệp không phải Unicode. Lưu lại với bảng mã UTF-8 rồi thử lại.',
  'no-text': 'Tệp không có chữ nào đọc được. PDF quét từ giấy phải nhận dạng chữ (OCR) trước.',
  'too-slow': 'Đọc tệp này quá lâu nên đã dừng. Chia nhỏ tệp, hoặc chỉ lấy phần chữ.',
  'not-loaded': 'Chưa tải được phần đọc loại tệp này. Tải lại trang khi có mạng.',
} as const;
