import { describe, expect, it } from 'vitest';
import { parseLabel } from './label.ts';

const LABELS: readonly [
  text: string,
  kind: string,
  printed: string,
  id: string | undefined,
  value?: number,
][] = [
  ['Phần thứ hai', 'part', 'Phần thứ hai', '2', 2],
  ['PHẦN THỨ MƯỜI HAI: X', 'part', 'PHẦN THỨ MƯỜI HAI:', '12', 12],
  ['PHẦN II', 'part', 'PHẦN II', 'ii', 2],
  ['Phần 2', 'part', 'Phần 2', '2', 2],
  ['A. TÌNH HÌNH CHUNG', 'part', 'A.', 'a', 1],
  ['Chương II', 'chapter', 'Chương II', 'ii', 2],
  ['Chương II. Những quy định chung', 'chapter', 'Chương II.', 'ii', 2],
  ['CHƯƠNG XIV NHỮNG QUY ĐỊNH', 'chapter', 'CHƯƠNG XIV', 'xiv', 14],
  ['Mục 1', 'section', 'Mục 1', '1', 1],
  ['MỤC II - TỔ CHỨC', 'section', 'MỤC II -', 'ii', 2],
  ['Tiểu mục 1. Bầu cử', 'subsection', 'Tiểu mục 1.', '1', 1],
  ['Điều 5. Quyền', 'article', 'Điều 5.', '5', 5],
  ['Điều 5: Quyền', 'article', 'Điều 5:', '5', 5],
  ['Điều 5.- Quyền', 'article', 'Điều 5.-', '5', 5],
  ['Điều 5a. Quyền', 'article', 'Điều 5a.', '5a', 5],
  ['ĐIỀU 5', 'article', 'ĐIỀU 5', '5', 5],
  ['Ðiều 6. Chữ Ð lạ', 'article', 'Ðiều 6.', '6', 6],
  ['Điều 7.Thiếu dấu cách', 'article', 'Điều 7.', '7', 7],
  ['Phụ lục I', 'annex', 'Phụ lục I', 'i', 1],
  ['PHỤ LỤC SỐ 2', 'annex', 'PHỤ LỤC SỐ 2', '2', 2],
  ['Phụ lục C', 'annex', 'Phụ lục C', 'c', 3],
  ['PHỤ LỤC', 'annex', 'PHỤ LỤC', undefined],
  ['I.- Khảo sát', 'roman', 'I.-', 'i', 1],
  ['II. TỔ CHỨC', 'roman', 'II.', 'ii', 2],
  ['III/ Ba', 'roman', 'III/', 'iii', 3],
  ['IV - Bốn', 'roman', 'IV -', 'iv', 4],
  ['1/ Trên cơ sở', 'number', '1/', '1', 1],
  ['2.- Hai', 'number', '2.-', '2', 2],
  ['3. Ba', 'number', '3.', '3', 3],
  ['4) Bốn', 'number', '4)', '4', 4],
  ['5- Năm', 'number', '5-', '5', 5],
  ['1.1. Một', 'decimal', '1.1.', '1-1', 1],
  ['1.2 Hai', 'decimal', '1.2', '1-2', 2],
  ['a) một', 'letter', 'a)', 'a', 1],
  ['b/ hai', 'letter', 'b/', 'b', 2],
  ['c. ba', 'letter', 'c.', 'c', 3],
  ['đ) năm', 'letter', 'đ)', 'dd', 5],
  ['y) cuối', 'letter', 'y)', 'y', 23],
  ['a1) một', 'subletter', 'a1)', 'a1', 1],
  ['(ii) hai', 'subletter', '(ii)', 'ii', 2],
  ['- gạch', 'dash', '-', undefined],
  ['– gạch', 'dash', '–', undefined],
  ['-Khảo sát', 'dash', '-', undefined],
  ['+ cộng', 'plus', '+', undefined],
];
const WORDS = [
  '1/2 số đại biểu',
  '12/2002 báo cáo',
  '14.11.2024 là ngày',
  '1. 5. 2002 là ngày',
  '5- 10 người',
  '2002. Năm ấy',
  '2.5 triệu đồng',
  '303 xã, phường',
  'I là số La Mã',
  'IIII. không phải số La Mã',
  'V. I. Lênin toàn tập',
  'a. m.',
  '“Điều 5. Quyền',
  '"Điều 5. Quyền',
  'Điều 5 của Nghị định này',
  'điều 5. viết thường',
  'Điều này quy định',
  'Mục tiêu chung',
  'Mục 1 của Chương II',
  'Chương II của Nghị định này',
  'Chương trình hành động',
  'Phần lớn đại biểu',
  'Phần năm 2002',
  'Phụ lục kèm theo',
  '-5 độ',
  'v.v...',
  '326-QĐ/TU',
  '29/1998/NĐ-CP',
  'C. Mác và Ph. Ăngghen',
  '',
];

describe('parseLabel', () => {
  it.each(LABELS)('%s', (text, kind, printed, id, value) => {
    const label = parseLabel(text);
    expect(label).toMatchObject({ kind, printed });
    expect([label?.number?.id, label?.number?.value]).toEqual([id, value]);
    expect(text.startsWith(label!.printed + label!.gap)).toBe(true);
  });
  it.each(WORDS)('no label: %s', (text) => {
    expect(parseLabel(text)).toBeUndefined();
  });
});
