/** What is proved about a document's force. A status word is printed only with its source. */
const STATUSES = {
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc': 'Hết hiệu lực',
  'duoc-thay-the': 'Đã được thay thế',
  'duoc-sua-doi': 'Đã được sửa đổi',
  'chua-xac-dinh': 'Chưa xác định',
} as const;

export type StatusId = keyof typeof STATUSES;
export const STATUS_IDS = Object.keys(STATUSES) as [StatusId, ...StatusId[]];
