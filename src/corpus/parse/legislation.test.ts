import { describe, expect, it } from 'vitest';
import { eachProvision, type Provision, printedLine } from '../../domain/provision/tree.ts';
import { parseDocumentText } from './parseDocumentText.ts';

const DECREE = `NGHỊ ĐỊNH
CỦA CHÍNH PHỦ

- Căn cứ Luật Tổ chức Chính phủ;

**NGHỊ ĐỊNH:**

PHẦN THỨ NHẤT
QUY ĐỊNH CHUNG

Chương I
NHỮNG QUY ĐỊNH CHUNG

**Điều 1.** Phạm vi điều chỉnh[^1]

Nghị định này quy định về:

1. Tổ chức.
2. Hoạt động:
a) Thứ nhất;
b) Thứ hai:
- một;
- hai.

Đoạn tiếp của b.

c) Thứ ba;
d) Thứ tư;
đ) Thứ năm theo quy định tại
Điều 5 của Nghị định này.

3. Phân cấp như sau:
3.1. Cấp tỉnh.
3.2. Cấp huyện:
+ Một;
+ Hai.

Điều 2. Nghị định này áp dụng cho mọi người.

Chương II

TỔ CHỨC

Mục 1. HỘI ĐỒNG

Tiểu mục 1
BẦU CỬ

Điều 3: Sửa đổi Điều 5 như sau:

“Điều 5. Bầu cử

1. Abc.

2. Def.”.

| Bậc | Mức |
|-----|-----|
| 1 | 2,5 |

Đoạn sau bảng.

Mục 2
THƯỜNG TRỰC

Điều 3a. Thường trực

1. X.

PHẦN II. ĐIỀU KHOẢN THI HÀNH

Chương I
HIỆU LỰC

Điều 4
Nghị định có hiệu lực từ ngày ký.

TM. CHÍNH PHỦ
THỦ TƯỚNG

Phan Văn Khải

QUY CHẾ
THỰC HIỆN DÂN CHỦ Ở XÃ
(Ban hành kèm theo Nghị định số 29/1998/NĐ-CP)

Chương I. Quy định chung

Điều 1. Quy chế này quy định.

Phụ lục I
DANH MỤC VĂN BẢN

I. NHÓM MỘT

1. Một.

Phụ lục II

Điều 1. Abc.

[^1]: Sửa đổi theo Nghị định số 71/1998/NĐ-CP.
`;
const IDS =
  `mo-dau mo-dau-doan-1 mo-dau-gach-1 mo-dau-doan-2 phan-1 phan-1-chuong-i dieu-1 dieu-1-doan-1 dieu-1-khoan-1
  dieu-1-khoan-2 dieu-1-khoan-2-diem-a dieu-1-khoan-2-diem-b dieu-1-khoan-2-diem-b-gach-1 dieu-1-khoan-2-diem-b-gach-2
  dieu-1-khoan-2-diem-b-doan-2 dieu-1-khoan-2-diem-c dieu-1-khoan-2-diem-d dieu-1-khoan-2-diem-dd dieu-1-khoan-3
  dieu-1-khoan-3-tiet-3-1 dieu-1-khoan-3-tiet-3-2 dieu-1-khoan-3-tiet-3-2-cong-1 dieu-1-khoan-3-tiet-3-2-cong-2 dieu-2
  phan-1-chuong-ii phan-1-chuong-ii-muc-1 phan-1-chuong-ii-muc-1-tieu-muc-1 dieu-3 dieu-3-doan-2 dieu-3-doan-3
  dieu-3-doan-4 dieu-3-bang-1 dieu-3-doan-5 phan-1-chuong-ii-muc-2 dieu-3a dieu-3a-khoan-1 phan-ii phan-ii-chuong-i
  dieu-4 dieu-4-doan-1 chu-ky chu-ky-doan-2 quy-che quy-che-doan-1 quy-che-chuong-i quy-che-dieu-1 phu-luc-i
  phu-luc-i-muc-i phu-luc-i-muc-i-diem-1 phu-luc-ii phu-luc-ii-dieu-1`.split(/\s+/);

describe('a decree with parts, chapters, tables, footnotes and annexes', () => {
  const { tree, issues } = parseDocumentText(DECREE, 'a.mdx');
  const all = [...eachProvision(tree.provisions)];
  const find = (id: string): Provision => all.find((provision) => provision.id === id)!;

  it('has an address for each unit and no fault', () => {
    expect(issues).toEqual([]);
    expect(all.map(({ id }) => id)).toEqual(IDS);
  });
  it('takes the heading printed under a label', () => {
    expect(find('phan-1').headingBelow?.value).toBe('QUY ĐỊNH CHUNG');
    expect(find('phan-1-chuong-ii').headingBelow?.value).toBe('TỔ CHỨC');
    expect(find('quy-che').headingBelow?.value).toBe('THỰC HIỆN DÂN CHỦ Ở XÃ');
    expect(find('phu-luc-i').headingBelow?.value).toBe('DANH MỤC VĂN BẢN');
  });
  it('tells the name of an article from its first sentence', () => {
    expect(['dieu-1', 'dieu-2', 'dieu-3', 'dieu-3a'].map((id) => find(id).isHeading)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
  it('keeps a wrapped line in its sentence, and quoted provisions as words', () => {
    expect(printedLine(find('dieu-1-khoan-2-diem-dd'))).toBe(
      'đ) Thứ năm theo quy định tại Điều 5 của Nghị định này.',
    );
    expect(printedLine(find('dieu-3-doan-3'))).toBe('1. Abc.');
  });
  it('keeps tables and footnotes', () => {
    expect(find('dieu-3-bang-1').rows?.map((row) => row.map(({ value }) => value))).toEqual([
      ['Bậc', 'Mức'],
      ['1', '2,5'],
    ]);
    expect(find('dieu-1').text.marks).toEqual([{ type: 'footnote', note: '1', start: 18, end: 18 }]);
    expect(tree.footnotes.map(({ id, text }) => [id, text.value])).toEqual([
      ['1', 'Sửa đổi theo Nghị định số 71/1998/NĐ-CP.'],
    ]);
  });
  it('knows where each unit stands', () => {
    expect([find('dieu-1').place, find('dieu-1-khoan-2-diem-b').place]).toEqual([
      { file: 'a.mdx', line: 14, column: 3 },
      { file: 'a.mdx', line: 21, column: 1 },
    ]);
  });
});
