/** A browser that lets nobody write to its clipboard. */
export const COPY_REFUSED = 'Trình duyệt không cho sao chép. Hãy chọn chữ rồi sao chép bằng tay.';
