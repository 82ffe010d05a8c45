import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BARE = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

const centred = (text: string, bold = false, italics = false) =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold, italics })] });
const plain = (text: string, bold = false) =>
  new Paragraph({ alignment: AlignmentType.JUSTIFIED, children: [new TextRun({ text, bold })] });
const sideBySide = (...columns: Paragraph[][]) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BARE,
    rows: [new TableRow({ children: columns.map((children) => new TableCell({ children, borders: BARE })) })],
  });

/**
 * A decree that does not exist, laid out by the rules for State documents and saved as Word does: its head and its
 * signature in tables without borders, the body in justified paragraphs.
 * @param printedNumber as its head has it
 * @param articles how many Điều, with two khoản and two điểm each; 340 make sixty pages
 */
export function decreeFile(articles = 4, printedNumber = '901/2019/NĐ-CP'): Promise<Buffer> {
  const body = Array.from({ length: articles }, (_, index) => {
    const number = index + 1;
    const inside = [
      plain(`Điều ${number}. ${number === 1 ? 'Phạm vi điều chỉnh' : 'Tủ sách pháp luật ở xã'}`, true),
      plain(
        `1. Ủy ban nhân dân xã, phường, đặc khu lập tủ sách pháp luật thứ ${number}, để nhân dân và cán bộ đến đọc trong giờ làm việc:`,
      ),
      plain('a) Sách, báo và văn bản do cấp trên gửi về;'),
      plain('b) Tài liệu do cơ quan, đơn vị ở địa phương biên soạn.'),
      plain('2. Kinh phí do ngân sách xã, phường, đặc khu bảo đảm theo dự toán hằng năm.'),
    ];
    return index % 40 === 0
      ? [centred(`Chương ${ROMAN[index / 40]}`, true), centred('QUY ĐỊNH VỀ TỦ SÁCH', true), ...inside]
      : inside;
  });
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            sideBySide(
              [centred('CHÍNH PHỦ', true), centred('_______'), centred(`Số: ${printedNumber}`)],
              [
                centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true),
                centred('Độc lập - Tự do - Hạnh phúc', true),
                centred('Hà Nội, ngày 05 tháng 3 năm 2019', false, true),
              ],
            ),
            centred('NGHỊ ĐỊNH', true),
            centred('Quy định về tủ sách pháp luật ở xã, phường', true),
            plain('Theo đề nghị của Bộ trưởng Bộ Tư pháp;'),
            plain('Chính phủ ban hành Nghị định quy định về tủ sách pháp luật ở xã, phường.'),
            ...body.flat(),
            plain(`Điều ${articles + 1}. Hiệu lực thi hành`, true),
            plain('Nghị định này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2019.'),
            sideBySide(
              [plain('Nơi nhận:'), plain('- Ban Bí thư Trung ương Đảng;'), plain('- Lưu: VT.')],
              [centred('TM. CHÍNH PHỦ', true), centred('THỦ TƯỚNG', true), centred('Nguyễn Văn Mẫu', true)],
            ),
          ],
        },
      ],
    }),
  );
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
