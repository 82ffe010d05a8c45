/** Why the library is not saved to its end; what is saved stays. */
export const NOT_SAVED = {
  network: 'Không liên lạc được với máy chủ. Phần đã lưu vẫn còn; có mạng thì bấm để lưu tiếp.',
  'not-ours':
    'Tệp nhận được không đúng mã kiểm: mạng đòi đăng nhập, hoặc tệp đến không đủ. Không lưu tệp ấy; phần đã lưu vẫn còn. Đăng nhập mạng rồi bấm để lưu tiếp.',
  full: 'Máy không cho lưu thêm: hết chỗ, hoặc trình duyệt đang ở chế độ ẩn danh. Phần đã lưu vẫn còn; dọn bớt chỗ rồi bấm để lưu tiếp.',
} as const;

export const NOTHING_SAVED =
  'Máy này chưa lưu bản nào. Chưa liên lạc được với máy chủ: không có mạng, hoặc mạng đòi đăng nhập.';
export const CANNOT_SAVE = 'Trình duyệt này không lưu được trang để đọc ngoại tuyến.';

export const savedInPart = (documents: number, inAll: number) =>
  `Bản đã lưu có tệp hỏng hoặc thiếu: còn ${documents}/${inAll} văn bản.`;
