/** A kit that the device does not keep, that no address carries, or that a file does not hold. */
export const KIT_REFUSED =
  'Trình duyệt không cho lưu trên máy này: đóng trang là mất bộ. Muốn giữ thì sao chép địa chỉ của bộ, hoặc tải tệp của bộ.';
export const KIT_NO_ROOM =
  'Bộ nhớ của trình duyệt đã đầy: thay đổi chưa lưu được, đóng trang là mất. Muốn giữ thì sao chép địa chỉ của bộ, hoặc tải tệp của bộ.';

export const addedUnkept = (count: number) => `Chưa lưu được trên máy ${count} điều khoản vừa thêm.`;
export const noKitFile = (name: string) =>
  `Tệp “${name}” không phải của một bộ tài liệu. Hãy chọn tệp đã tải bằng “Tải tệp của bộ”.`;
export const kitCut = (most: number, left: number) =>
  `Bộ chỉ giữ được ${most} điều khoản: ${left} điều khoản sau cùng chưa vào.`;
export const addressTooLong = (length: string, most: string) =>
  `Chưa sao chép: địa chỉ của bộ dài ${length} ký tự, máy chủ chỉ nhận đến ${most}.`;
/** The list of the device's kits. */
export const shelfFull = (most: number) =>
  `Máy này đã giữ đủ ${most} bộ. Hãy xóa bớt một bộ, hoặc tải tệp của bộ.`;
export const SHELF_UNKEPT =
  'Chưa làm được vì trình duyệt không lưu thêm được bộ nào. Bộ đang mở vẫn nguyên; hãy tải tệp của bộ.';
export const codeTooLong = (length: string) =>
  `Địa chỉ của bộ dài ${length} ký tự, mã QR sẽ khó quét. Hãy bớt điều khoản, hoặc gửi tệp của bộ.`;
