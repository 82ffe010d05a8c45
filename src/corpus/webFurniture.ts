/**
 * Lines that pages of legal databases and social networks put around a text: buttons, tabs, and the table of what is
 * known about it, each alone on its line.
 */
const BUTTONS = [
  'Đang theo dõi',
  'Theo dõi(?: (?:hiệu lực|văn bản).*)?',
  'Bookmark',
  'Tải (?:về|xuống|văn bản)(?: .*)?',
  'Lưu(?: trữ| văn bản| lại)?',
  'In(?: trang| văn bản)?',
  'Chia sẻ(?: qua.*)?',
  'Thích',
  'Trang chủ.*',
  'Ghi chú',
  'Ý kiến',
  'Góp ý',
  'Bình luận',
  'Đăng (?:nhập|ký)',
  'Facebook|Zalo|Email|Twitter|Copy(?: link)?|Sao chép liên kết',
  'Thuộc tính(?: văn bản)?',
  'Toàn văn',
  'Tóm tắt(?: văn bản)?',
  'Lược đồ(?: văn bản)?',
  'Liên quan (?:hiệu lực|nội dung)',
  'Văn bản (?:gốc|liên quan|song ngữ|tiếng Anh|được hợp nhất)',
  'Bản (?:PDF|in|dịch tham khảo.*)',
  'Mục lục',
  'Tiếng Anh|English|Song ngữ',
  'Xem thêm.*|Xem chi tiết|Quay lại|Về đầu trang',
  'Lịch sử hiệu lực',
  'FILE ĐƯỢC ĐÍNH KÈM.*',
  '.*THƯ VIỆN PHÁP LUẬT.*|.*LuatVietnam.*',
  'Cơ sở dữ liệu quốc gia về .*',
  '(?:©|Copyright|Bản quyền thuộc) .*',
].join('|');
const FACTS =
  '(?:Tình trạng )?Hiệu lực|Tình trạng|Ngày (?:ban hành|có hiệu lực|hết hiệu lực|đăng(?: công báo)?|cập nhật)|Loại văn bản|Số hiệu|(?:Cơ quan|Nơi) ban hành|Người ký|Lĩnh vực(?:, ngành)?|Ngành|Phạm vi|Số công báo|Lượt xem';

const FURNITURE = new RegExp(`^(?:${BUTTONS}|(?:${FACTS})\\s*:.*)$`, 'iu');
/** No button and no fact of such a table is longer, or ends as a sentence does. */
const LONGEST = 100;

/** True for a line that belongs to the page on which a text was read, not to the text. */
export function isWebFurniture(line: string): boolean {
  const words = line.trim();
  return words.length <= LONGEST && !/[.;]$/.test(words) && FURNITURE.test(words);
}
