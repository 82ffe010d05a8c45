import { isCapitals } from '../text/capitals.ts';

/**
 * What a text attached to a decision calls itself ("QUY CHẾ … (Ban hành kèm theo Nghị định …)"): its id part and
 * its name. Longer ids come before shorter ones that they begin with.
 */
export const ATTACHED_TEXTS: readonly { id: string; name: string }[] = [
  { id: 'bang-gia', name: 'Bảng giá' },
  { id: 'chien-luoc', name: 'Chiến lược' },
  { id: 'chuong-trinh', name: 'Chương trình' },
  { id: 'danh-muc', name: 'Danh mục' },
  { id: 'danh-sach', name: 'Danh sách' },
  { id: 'de-an', name: 'Đề án' },
  { id: 'dieu-le', name: 'Điều lệ' },
  { id: 'du-an', name: 'Dự án' },
  { id: 'huong-dan', name: 'Hướng dẫn' },
  { id: 'ke-hoach', name: 'Kế hoạch' },
  { id: 'noi-quy', name: 'Nội quy' },
  { id: 'phuong-an', name: 'Phương án' },
  { id: 'quy-che', name: 'Quy chế' },
  { id: 'quy-chuan', name: 'Quy chuẩn' },
  { id: 'quy-dinh', name: 'Quy định' },
  { id: 'quy-hoach', name: 'Quy hoạch' },
  { id: 'quy-tac', name: 'Quy tắc' },
  { id: 'quy-trinh', name: 'Quy trình' },
  { id: 'tieu-chuan', name: 'Tiêu chuẩn' },
];

/** "(Ban hành kèm theo Nghị định số 29/1998/NĐ-CP …)", "(Kèm theo Quyết định …)". */
export function isAttachmentNote(text: string): boolean {
  return /^\(\s*(?:được\s+)?(?:ban hành\s+)?kèm theo/iu.test(text);
}

/** The attached text that words in capitals name: "QUY CHẾ THỰC HIỆN DÂN CHỦ Ở XÃ" → Quy chế. */
export function findAttachedText(text: string): { id: string; name: string } | undefined {
  if (!isCapitals(text)) return undefined;
  return ATTACHED_TEXTS.find(({ name }) => {
    const upper = name.toUpperCase();
    return text.startsWith(upper) && !/^\p{L}/u.test(text.slice(upper.length));
  });
}

/** True when the words are the name alone: "QUY CHẾ". */
export function isAttachedTextName(text: string): boolean {
  return ATTACHED_TEXTS.some(({ name }) => name.toUpperCase() === text.trim());
}
