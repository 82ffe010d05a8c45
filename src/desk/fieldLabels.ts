import type { documentSchema } from '../domain/document/schema.ts';

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
  keywords: 'Từ khóa',
  missing: 'Đã tìm mà chưa thấy',
  textSource: 'Câu chữ chép từ đâu',
  clausePages: 'Mỗi điều khoản một trang riêng',
};

/** A fact in words, for two states side by side. */
export function sayField(value: unknown): string {
  if (value === undefined) return 'không ghi';
  if (Array.isArray(value)) return value.length === 0 ? 'không có' : value.map(sayField).join('; ');
  if (typeof value === 'object' && value !== null) return sayFact(value as Record<string, unknown>);
  return value === true ? 'có' : String(value);
}

function sayFact(fact: Record<string, unknown>): string {
  const { value, source, inference, unknown, note, document, kind, label } = fact;
  if (unknown !== undefined) return unknown === true ? 'chưa xác định' : `chưa xác định (${unknown})`;
  const about = [value ?? label ?? document, kind].filter((one) => one !== undefined).join(', ');
  const proof = [source !== undefined && `nguồn ${[source].flat().join(', ')}`, inference, note].filter(
    Boolean,
  );
  return proof.length > 0 ? `${about} (${proof.join('; ')})` : about;
}
