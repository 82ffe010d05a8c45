import { findAttachedText } from '../../domain/place/attachedText.ts';
import { parseLabel } from '../../domain/place/label.ts';

/** True for a line that an annex begins with: "PHỤ LỤC I", "QUY CHẾ …", "MẪU SỐ 1". */
export function isAnnexStart(text: string): boolean {
  return (
    parseLabel(text)?.kind === 'annex' ||
    findAttachedText(text) !== undefined ||
    /^(?:MẪU|BIỂU|BẢNG)\s/u.test(text)
  );
}
