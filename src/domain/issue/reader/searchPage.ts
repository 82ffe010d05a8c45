/** Files of the search that did not come, and those of the broad search. */
export const SEARCH_NOT_LOADED = 'Chưa tải được hết dữ liệu tìm kiếm. Thử lại khi có mạng.';
export const BROAD_NOT_LOADED = 'Chưa tải được dữ liệu của toàn trang. Thử lại khi có mạng.';
