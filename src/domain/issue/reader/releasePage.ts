/** What the page that holds files and words against the release says when it cannot, or will not, compare. */
export const RELEASE_NOT_LOADED =
  'Chưa tải được bảng mã kiểm. Thử lại khi có mạng, hoặc lưu trang để đọc ngoại tuyến trước khi mất mạng.';
/** The list came, but its root is not that of what it lists: cut off on its way, or changed. */
export const RELEASE_NOT_WHOLE =
  'Bảng mã kiểm nhận được không nguyên vẹn (mã chung không khớp), nên không đối chiếu. Tải lại trang khi có mạng.';
export const FILE_UNREADABLE = 'Máy không đọc được tệp này. Chép tệp ra chỗ khác rồi chọn lại.';
export const FILE_TOO_LARGE = 'Không phải tệp của trang: trang không có tệp nào lớn như vậy.';
export const FILE_UNKNOWN = 'Không phải tệp của bản phát hành này: không trùng mã, cũng không trùng tên.';
export const FILE_DIFFERS =
  'Cùng tên nhưng khác tệp của bản phát hành này: là bản cũ, tải chưa đủ, hoặc đã bị sửa. Tải lại tệp hiện hành.';
export const WORDS_UNKNOWN =
  'Không trùng điều khoản nào: có chữ khác, hoặc không phải trọn một điều khoản. So từng chữ ở trang dưới đây.';
export const tooManyParagraphs = (most: number) => `Chỉ đối chiếu ${most} đoạn đầu.`;
