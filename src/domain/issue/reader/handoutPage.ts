/** A browser keeps a script that failed as failed, until the page is loaded anew; data can be asked for again. */
export const CHECKER_NOT_LOADED = 'Chưa tải được phần kiểm tra. Tải lại trang khi có mạng.';
export const KNOWLEDGE_NOT_LOADED =
  'Chưa tải được dữ liệu để kiểm tra. Thử lại khi có mạng; nếu vẫn vậy, tải lại trang.';
