/** Lengths in twips (1/20 point); A4 with the margins of Nghị định 30/2020/NĐ-CP. */
export const A4 = { width: 11906, height: 16838 };
export const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 1134 };
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** The official words keep the serif; what the site and the teacher say is set in sans. */
export const HANDOUT_STYLES = {
  default: {
    document: { run: { font: 'Times New Roman', size: 26, language: { value: 'vi-VN' } } },
    title: { run: { font: 'Arial', size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      run: { font: 'Arial', size: 28, bold: true },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: 'Arial', size: 24, bold: true, color: '8C1D18' },
      paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
    },
    hyperlink: { run: { color: '0D5275', underline: {} } },
  },
  paragraphStyles: [
    style('LoiVan', 'Lời văn', { size: 26 }, { spacing: { after: 80, line: 320 } }),
    style('TrichDan', 'Cách dẫn chiếu', { font: 'Arial', size: 20 }, { spacing: { after: 40 } }),
    style(
      'GhiChu',
      'Ghi chú',
      { font: 'Arial', size: 22 },
      { spacing: { before: 80, after: 80 }, indent: { left: 360 } },
    ),
  ],
};

function style(id: string, name: string, run: object, paragraph: object) {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, run, paragraph };
}
