/** What says that a document no longer applies, or speaks of its own time. */
const OLD =
  /hết hiệu lực|không còn hiệu lực|thay thế|thay cho|thay bằng|bãi bỏ|hủy bỏ|huỷ bỏ|trước đây|trước kia|khi ấy|khi đó|lúc ấy|lúc đó|lúc bấy giờ|bấy giờ|hồi đó|thời đó|thời kỳ đó|văn bản cũ|nay (?:là|đã|được|thực hiện theo|áp dụng)|đã (?:được |bị )?(?:sửa đổi|thay)|lịch sử|tiền thân|giai đoạn\s+(?:19|20)\d\d/iu;
/** A year beside it, which is not the year of its number nor the day it was issued. */
const YEAR =
  /(?<![\d/.-])(?:năm\s{1,3}|\()(?:19|20)\d\d(?!\s{0,2}[-–/]\s{0,2}\d)|(?<![\d/.-])(?:19|20)\d\d\)/iu;
const AROUND = 110;

/** True when the sentence around a citation says that the document belongs to the past, so that it is cited rightly. */
export function isSaidToBeOld(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^.*(?:[.;!?]\s|\n)(?=\s*\S)/su, '');
  const after = text.slice(end, end + AROUND).replace(/(?<!\d)[.;!?](?:\s.*|)$/su, '');
  // "ngày 11 tháng 5 năm 1998" is the day of the document, not a word on its age.
  const withoutDay = after.replace(/^\s{0,3},?\s{0,3}ngày\s[^,;()]{4,26}?(?:19|20)\d\d/u, '');
  return (
    OLD.test(before) ||
    OLD.test(withoutDay) ||
    YEAR.test(before.slice(-40)) ||
    YEAR.test(withoutDay.slice(0, 40))
  );
}
