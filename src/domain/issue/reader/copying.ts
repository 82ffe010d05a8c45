/** A browser that lets nobody write to its clipboard. */
export const COPY_REFUSED = 'Trình duyệt không cho sao chép. Hãy chọn chữ rồi sao chép bằng tay.';
/** The file with the citation did not come. */
export const CITATION_NOT_LOADED = 'Chưa tải được tệp để sao chép. Thử lại khi có mạng.';
