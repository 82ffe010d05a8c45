import { isIsoDate } from '../domain/document/date.ts';
import { OWN_PROGRAMME } from '../site.config.ts';

/** What would be right where a field has not its form (`domain/document/fields.ts`), in the author's words. */
export const FIELD_FORMS: Readonly<Record<string, string>> = {
  'not-a-slug': 'viết chữ thường không dấu, nối bằng gạch ngang, ví dụ nghi-dinh-29-1998-nd-cp.',
  'not-a-clause': `viết id văn bản, dấu # và điều khoản, ví dụ ${OWN_PROGRAMME}#muc-i.`,
  blank: 'không để trống.',
  'line-break': 'viết trên một dòng.',
  'outer-space': 'bỏ dấu cách ở đầu và ở cuối.',
  tag: 'chỉ viết chữ, không có thẻ <…>: thẻ sẽ được in ra.',
  'not-a-source-key': 'khóa nguồn viết S và số: S04, S65b.',
  'not-a-web-address':
    'viết địa chỉ trang bắt đầu bằng https:// hoặc http://, không có dấu cách, không có dấu phẩy ở cuối.',
  'otherwise-same': 'nguồn ghi cùng một giá trị thì thêm vào source, không ghi ở otherwise.',
  'full-stop': 'bỏ dấu chấm ở cuối.',
  'not-a-number':
    'viết số hiệu như in: ký hiệu chữ in hoa, không có chữ “số”, dấu cách, dấu chấm ở cuối, ví dụ 29/1998/NĐ-CP.',
  'not-a-hyphen': 'trong số hiệu là dấu gạch nối ngắn “-”, không phải “–”.',
  'mark-without-stroke': 'ký hiệu viết với chữ Đ: QĐ, NĐ, HĐND, HĐBT.',
  'not-a-keyword': 'viết một từ ngữ ngắn (không quá 10 chữ) mà người đọc hay gõ, không có dấu câu.',
  'not-a-reader-word': 'viết từ hai đến bốn chữ, không có dấu câu: một chữ thì có quá nhiều nghĩa.',
  placeholder: 'chưa biết thì viết { unknown: true }; chữ ghi tạm sẽ được in ra.',
  'source-twice': 'mỗi khóa nguồn viết một lần.',
  'not-a-name': 'viết họ tên, chữ đầu viết hoa, ví dụ Nguyễn Văn A.',
  'not-a-day': 'viết đủ năm-tháng-ngày, ví dụ 2026-11-24.',
  'not-a-picture-file':
    'viết tên tệp ảnh: chữ thường không dấu, số, gạch ngang, đuôi .jpg, .png, .webp hoặc .tif, ví dụ 1.jpg.',
  'not-a-reason': 'lý do bắt đầu bằng “vì …”: trang in “theo suy luận, vì …”.',
  'not-a-why': 'viết true, không có ngoặc kép; hoặc một câu nói đã tìm gì mà chưa thấy.',
  'no-year': 'câu phải nói từ ngày, tháng hoặc năm nào, ví dụ “Từ ngày 1/7/2025 …”.',
  'inferred-without-reason': 'điều suy luận phải nêu lý do: “Theo suy luận, …, vì …”.',
  'means-itself': 'ghi chữ mà văn bản dùng, khác với chữ ở word.',
  'not-a-month': 'viết năm-tháng, ví dụ 2026-07: tháng mà bản lưu đi tới.',
  'meaning-is-term': 'giải nghĩa bằng chữ khác với chính thuật ngữ.',
  'not-a-commit': 'viết mã của lần ghi trong Git: 7 đến 40 chữ số 0-9, a-f.',
};

/** How a date should have been written: read as Vietnamese is written, or an example where it cannot be read. */
export function dateAdvice(written: string): string {
  const read = readDate(written.trim());
  if (!read) return 'viết năm-tháng-ngày, ví dụ 1998-05-11; chỉ biết tháng hay năm thì 1998-05, 1998.';
  if (!isIsoDate(read.iso)) return `trong lịch không có ${read.said}; xem lại ngày, tháng.`;
  if (!/^(?:1[89]|20)/.test(read.iso))
    return `xem lại năm ${read.iso.slice(0, 4)}: chỉ nhận năm 1800 đến 2099.`;
  return `viết ${read.iso}.`;
}

/** The forms in which people write a day, a month or a year: day first, or year first. */
const FORMS: readonly RegExp[] = [
  /^(?<year>9\d)[/.\- ](?<month>\d{1,2})[/.\- ](?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[/.\- ]+(?<month>\d{1,2})[/.\- ]+(?<year>\d{2}|\d{4})$/,
  /^(?:ngày\s+)?(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4})$/i,
  /^(?<year>\d{4})[/.\- ]+(?<month>\d{1,2})[/.\- ]+(?<day>\d{1,2})(?:[T ].*)?$/,
  /^(?:tháng\s+)?(?<month>\d{1,2})(?:[/.\- ]+|\s+năm\s+)(?<year>\d{4})$/i,
  /^(?<year>\d{4})[/.\- ]+(?<month>\d{1,2})$/,
  /^(?:năm\s+)?(?<year>\d{4})$/i,
];

function readDate(written: string): { iso: string; said: string } | undefined {
  for (const form of FORMS) {
    const groups = form.exec(written)?.groups;
    if (!groups) continue;
    const { day, month, year = '' } = groups;
    const whole = year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year;
    const parts = [whole, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : []));
    const said = day
      ? `ngày ${Number(day)}/${Number(month)}/${whole}`
      : month
        ? `tháng ${Number(month)}`
        : `năm ${whole}`;
    return { iso: parts.join('-'), said };
  }
  return undefined;
}
