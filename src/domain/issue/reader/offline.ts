/** Why the library could not be saved, or not wholly: what came stays in each case. */
export const SAVING_UNREACHED =
  'Không liên lạc được với máy chủ. Phần đã lưu vẫn còn; có mạng thì bấm để lưu tiếp.';
export const SAVING_NOT_OURS =
  'Tệp nhận được không đúng mã kiểm: mạng đòi đăng nhập, hoặc tệp đến không đủ. Không lưu tệp ấy; phần đã lưu vẫn còn. Đăng nhập mạng rồi bấm để lưu tiếp.';
export const SAVING_REFUSED =
  'Máy không cho lưu thêm: hết chỗ, hoặc trình duyệt đang ở chế độ ẩn danh. Phần đã lưu vẫn còn; dọn bớt chỗ rồi bấm để lưu tiếp.';
export const NOTHING_SAVED =
  'Máy này chưa lưu bản nào. Chưa liên lạc được với máy chủ: không có mạng, hoặc mạng đòi đăng nhập.';
export const CANNOT_SAVE = 'Trình duyệt này không lưu được trang để đọc ngoại tuyến.';
