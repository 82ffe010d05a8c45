import { DOCUMENT_TYPES } from '../domain/document/documentType.ts';
import { BRANCHES } from '../domain/document/level.ts';
import { type documentSchema, RELATION_KINDS } from '../domain/document/schema.ts';
import { BODY_GROUPS, LEVELS } from '../site.config.ts';

/** What the fields of a document are called on the desk. */
export const FIELD_LABELS: Record<keyof typeof documentSchema.shape, string> = {
  id: 'Địa chỉ trang',
  type: 'Loại văn bản',
  branch: 'Của Đảng hay Nhà nước',
  level: 'Cấp ban hành',
  role: 'Vai trò',
  number: 'Số hiệu',
  otherNumbers: 'Cách viết khác của số hiệu',
  aliases: 'Tên gọi không có số',
  title: 'Tên văn bản',
  subject: 'Nội dung, bằng lời của trang',
  issuer: 'Cơ quan ban hành',
  signatory: 'Người ký',
  date: 'Ngày ban hành',
  inForce: 'Ngày có hiệu lực',
  expires: 'Ngày hết hiệu lực',
  gazette: 'Số Công báo',
  status: 'Tình trạng hiệu lực',
  contents: 'Điều đã biết về nội dung',
  relations: 'Quan hệ với văn bản khác',
  remarks: 'Lưu ý cho người đọc',
  keywords: 'Từ khóa người đọc hay gõ',
  missing: 'Đã tìm mà chưa thấy',
  textSource: 'Câu chữ chép từ đâu',
  clausePages: 'Mỗi điều khoản một trang riêng',
  scans: 'Ảnh bản gốc: ai đã soát từng trang',
  scansKept: 'Ảnh gốc cất ở đâu, nếu không đi cùng nội dung',
};

/** What the parts of a fact, of a tie and of entries inside a field are called. */
export const PART_LABELS: Record<string, string> = {
  value: 'nội dung',
  source: 'nguồn',
  inference: 'vì sao suy ra',
  unknown: 'chưa xác định',
  note: 'ghi chú',
  otherwise: 'nguồn khác ghi',
  label: 'Ở đâu trong văn bản',
  fact: 'Nói gì',
  kind: 'quan hệ',
  document: 'văn bản kia',
  form: 'Chữ viết tắt',
  basis: 'Dựa vào',
  file: 'Tệp ảnh',
  begins: 'Điều khoản đầu tiên bắt đầu ở trang này',
  proofread: 'Đã soát với ảnh',
  by: 'Người soát',
  date: 'Ngày soát',
};

/** What the schema's choices are called. */
export const CHOICE_NAMES: Record<string, string> = {
  ...Object.fromEntries(Object.entries(DOCUMENT_TYPES).map(([id, { name }]) => [id, name])),
  ...BRANCHES,
  ...LEVELS,
  ...BODY_GROUPS,
  programme: 'Chương trình, có toàn văn',
  cited: 'Chương trình có dẫn',
  related: 'Văn bản liên quan',
  'con-hieu-luc': 'Còn hiệu lực',
  'het-hieu-luc': 'Hết hiệu lực',
  'duoc-thay-the': 'Đã được thay thế',
  'duoc-sua-doi': 'Đã được sửa đổi',
  'chua-xac-dinh': 'Chưa xác định',
  mark: 'Ký hiệu, chữ viết tắt',
  term: 'Thuật ngữ',
  usage: 'Cách dùng chung, không cần nguồn',
  source: 'Theo nguồn',
};

const KINDS: Record<(typeof RELATION_KINDS)[number], string> = {
  replaces: 'Thay thế',
  amends: 'Sửa đổi, bổ sung',
  guides: 'Hướng dẫn',
  implements: 'Thực hiện',
  'based-on': 'Căn cứ vào',
  mentions: 'Viện dẫn',
  'same-as': 'Có thể chính là',
  related: 'Liên quan tới',
};
/** How one document stands to another, as a choice. */
export const RELATION_NAMES = RELATION_KINDS.map((value) => ({ value, name: KINDS[value] }));
