import { slug } from '../document/ruledId.ts';
import { isCapitals } from '../text/capitals.ts';

/**
 * What a text attached to a decision calls itself ("QUY CHẾ … (Ban hành kèm theo Nghị định …)"): its id part and
 * its name. Longer ids come before shorter ones that they begin with.
 */
export const ATTACHED_TEXTS: readonly { id: string; name: string }[] =
  'Bảng giá, Chiến lược, Chương trình, Danh mục, Danh sách, Đề án, Điều lệ, Dự án, Hướng dẫn, Kế hoạch, Nội quy, Phương án, Quy chế, Quy chuẩn, Quy định, Quy hoạch, Quy tắc, Quy trình, Tiêu chuẩn'
    .split(', ')
    .map((name) => ({ id: slug(name), name }));

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
