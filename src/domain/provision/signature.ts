import { isCapitals } from '../text/capitals.ts';

/** "T/M CHẤP HÀNH ĐẢNG BỘ", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "K/T", "TL.", "T/L", "TUQ.", "Nơi nhận:". */
const ON_BEHALF = /^(?:(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.|TUQ\.?|T\/UQ)\s*\p{Lu}|Nơi nhận\s*:)/u;
/** An office alone on its line: "THỦ TƯỚNG CHÍNH PHỦ", "CHỦ TỊCH". */
const OFFICE =
  /^(?:PHÓ\s+|Q\.\s*)?(?:TỔNG BÍ THƯ|BÍ THƯ|CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|GIÁM ĐỐC)(?=\s|$)/u;

/** True for the line a signature block begins with. An office alone counts only after the first provision. */
export function isSignatureStart(text: string, afterProvisions: boolean): boolean {
  return (
    ON_BEHALF.test(text) || (afterProvisions && OFFICE.test(text) && isCapitals(text) && text.length < 80)
  );
}
