/** Pages that are nothing without a script say so, and the page goes on with another way. */
export const SEARCH_WITHOUT_SCRIPT =
  'Tìm kiếm cần bật JavaScript. Chữ vừa gõ còn giữ ở thanh địa chỉ, sau “?q=”: bật JavaScript rồi tải lại trang là có kết quả.';
export const KIT_WITHOUT_SCRIPT = 'Bộ tài liệu cần bật JavaScript.';
export const CHECKER_WITHOUT_SCRIPT = 'Việc đọc tệp cần bật JavaScript.';
export const COMPARING_WITHOUT_SCRIPT = 'Việc đối chiếu cần bật JavaScript.';
export const SAVING_WITHOUT_SCRIPT = 'Việc lưu cần bật JavaScript.';
