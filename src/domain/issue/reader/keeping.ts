/** A browser that keeps nothing for a site: full, private, or told so. */
export const NOT_KEPT = 'Trình duyệt không cho lưu trên máy này. Hãy sao chép liên kết để dùng về sau.';
