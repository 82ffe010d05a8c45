/** The line over a page that is not what the server has now. */
export const WITHOUT_NETWORK = {
  saved: 'Không có mạng. Đây là bản đã lưu trên máy này.',
  missing: 'Không có mạng, và trang này chưa được lưu trên máy. Dưới đây là những gì đã lưu.',
} as const;
