const HERE = 'Đây là câu chữ hiện nay.';

/** A dated link whose version cannot be compared with what stands here. */
export const CLAUSELESS = 'Liên kết có mã phiên bản nhưng không chỉ tới điều khoản nào ở trang này.';
export const CITED_NOT_LOADED = `Chưa tải được câu chữ lúc trích dẫn; hãy mở lại khi có mạng. ${HERE}`;
export const VERSION_MALFORMED = `Mã phiên bản trong liên kết bị cắt hoặc gõ sai. ${HERE}`;
export const VERSION_UNKNOWN = `Không nhận ra mã phiên bản của liên kết này. ${HERE}`;
