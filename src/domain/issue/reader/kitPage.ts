/** What fails while a kit is shown, filled and given out. */
export const TEXTS_NOT_LOADED = 'Chưa tải được lời văn. Bộ vẫn còn nguyên; mở lại khi có mạng.';
export const DATA_NOT_LOADED = 'Chưa tải được dữ liệu. Thử lại khi có mạng; nếu vẫn vậy, tải lại trang.';
export const OUTPUT_NOT_LOADED = 'Chưa làm được. Tải lại trang khi có mạng.';
export const CLAUSE_UNKNOWN = 'Không có điều khoản này trong văn bản.';
export const PART_UNKNOWN = 'Trang này không có phần ấy.';
export const PARTS_NOT_LOADED = 'Chưa tải được danh sách. Mở lại khi có mạng.';
export const NO_ROOM_FOR_PART = 'Chưa thêm được: phần này đã có trong bộ, hoặc bộ đã đủ.';

export const clauseGone = (why: string) => `Điều khoản này không còn: ${why}`;
export const skippedParts = (count: number) => `Bỏ qua ${count} mục không nhận ra trong địa chỉ.`;
export const kitFull = (most: number, left: string) => `Bộ đã đủ ${most} điều khoản, chưa thêm ${left}.`;
export const placesUnknown = (places: string) =>
  `Không có điều khoản ${places}. Thử viết như II.1, hoặc dán địa chỉ của điều khoản.`;
/** A kit of which nothing can be asked. */
export const NO_QUESTIONS =
  'Các điều khoản này không có câu nào để hỏi: câu chữ ngắn, không giao nhiệm vụ. Hãy thêm điều khoản khác.';
