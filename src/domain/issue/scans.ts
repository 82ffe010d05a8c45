import { says } from './entry.ts';

/** Author errors of the pictures of a document's paper, and of its proofreading. */
export const SCANS = {
  'scan-missing': says<'expected' | 'found'>({
    message: ({ found }) => `Không có tệp ảnh “${found}”.`,
    hint: ({ expected }) => expected,
  }),
  'scan-undeclared': says<'expected' | 'found' | 'other'>({
    message: ({ found, other }) => `Ảnh “${found}” không có trong danh sách scans của ${other}.`,
    hint: ({ expected }) => expected,
  }),
  'scan-of-no-document': says<'expected' | 'found'>({
    message: ({ found }) => `Có thư mục ảnh “${found}” mà không có văn bản nào mang id ấy.`,
    hint: ({ expected }) => expected,
  }),
  'scan-unreadable': says<'detail' | 'found'>({
    message: ({ found, detail }) => `Ảnh “${found}” không dùng được: ${detail}.`,
    hint: () => 'mở bằng chương trình xem ảnh, lưu lại dạng JPEG hoặc PNG, mỗi trang một tệp; hoặc quét lại.',
  }),
  'scan-too-large': says<'detail' | 'found' | 'most'>({
    message: ({ found, detail, most }) => `Ảnh “${found}” ${detail}, hơn mức ${most}.`,
    hint: () => 'quét ở 200–300 điểm mỗi inch, lưu dạng JPEG; mỗi tệp một trang.',
  }),
  'scan-too-many': says<'found' | 'most'>({
    message: ({ found, most }) => `Văn bản có ${found} trang ảnh, hơn mức ${most}.`,
    hint: () => 'tách phụ lục thành văn bản riêng, mỗi văn bản giữ phần ảnh của mình.',
  }),
  'scan-out-of-order': says<'found' | 'other'>({
    message: ({ found, other }) => `Trang này bắt đầu ở ${found}, mà trang trước đã bắt đầu ở ${other}.`,
    hint: () =>
      'xếp các trang đúng thứ tự của bản giấy, hoặc sửa begins: điều khoản đầu tiên bắt đầu ở trang ấy.',
  }),
  'proofread-by-one': says<'found' | 'other'>({
    message: ({ found, other }) => `“${found}” đã soát trang này ở dòng ${other}.`,
    hint: () => 'hai lần soát phải do hai người khác nhau: bỏ một dòng, hoặc ghi đúng tên người thứ hai.',
  }),
  'proofread-out-of-order': says<'found' | 'other'>({
    message: ({ found, other }) => `Lần soát ngày ${found} ghi sau lần soát ngày ${other}.`,
    hint: () => 'lần soát trước ghi trước; xem lại hai ngày.',
  }),
  'proofread-without-text': says<'found'>({
    message: ({ found }) => `Trang ${found} ghi là đã soát mà văn bản chưa có toàn văn.`,
    hint: () => 'chép toàn văn rồi soát với ảnh, hoặc bỏ proofread.',
  }),
};
