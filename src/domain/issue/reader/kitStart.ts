/** The script of the kit did not come: the browser keeps it as failed until the page is loaded anew. */
export const KIT_NOT_LOADED = 'Chưa tải được phần soạn tài liệu. Tải lại trang khi có mạng.';
