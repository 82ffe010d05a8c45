/** Official words in the serif that Nghị định 30/2020/NĐ-CP asks for, what the site says in sans. Sizes in half points. */
const OFFICIAL = 'Times New Roman';
const OURS = 'Arial';

const heading = (size: number) => ({
  run: { font: OFFICIAL, size, bold: true },
  paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
});

/** Styles of a Word file: Word's own headings, so that its outline and its readers for the blind know them, and two of ours. */
export const STYLES = {
  default: {
    document: { run: { font: OFFICIAL, size: 26, language: { value: 'vi-VN' } } },
    title: heading(30),
    heading1: heading(28),
    heading2: heading(26),
    heading3: heading(26),
    heading4: heading(26),
    heading5: heading(26),
    heading6: heading(26),
    hyperlink: { run: { color: '0D5275', underline: {} } },
  },
  characterStyles: [
    {
      id: 'GhiCuaTrang',
      name: 'Ghi của trang',
      quickFormat: true,
      run: { font: OURS, size: 18, bold: false },
    },
  ],
  paragraphStyles: [
    {
      id: 'LoiVan',
      name: 'Lời văn',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 26 },
      paragraph: { spacing: { after: 120, line: 320 } },
    },
    {
      id: 'LoiTrang',
      name: 'Lời của trang',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: OURS, size: 20 },
      paragraph: { spacing: { after: 60 } },
    },
    {
      id: 'DauTrang',
      name: 'Đầu mục của trang',
      basedOn: 'Heading1',
      next: 'LoiTrang',
      quickFormat: true,
      run: { font: OURS, size: 24 },
      paragraph: { spacing: { before: 360, after: 80 }, keepNext: true },
    },
  ],
};
