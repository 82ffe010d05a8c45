/** The rows to be filtered could not be loaded; the list itself stands in the page. */
export const ROWS_NOT_LOADED =
  'Chưa tải được danh sách để lọc. Thử lại khi có mạng; danh sách đầy đủ ở dưới.';
