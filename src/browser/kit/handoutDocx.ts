import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

export { Packer } from 'docx';

import type { KitEntry } from '../../domain/kit/kitEntry.ts';
import { VOICE_LABELS } from '../../domain/kit/kitPart.ts';
import type { LessonQuestion } from '../../domain/kit/questions/lessonQuestions.ts';
import { qrPngBytes } from '../../domain/qr/qrPng.ts';
import { A4, HANDOUT_STYLES, MARGIN, TEXT_WIDTH } from './handoutStyles.ts';

const QR_PIXELS = 90;
/** An address of up to 1200 letters is still read by a phone. */
const WHOLE_PIXELS = 200;
const TWIPS_A_PIXEL = 15;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * The kit as a Word document with styles and live links; `Packer` writes it. `whole` is the address of the kit: its code
 * stands at the end.
 */
export function handoutDocument(title: string, entries: readonly KitEntry[], whole?: string): Document {
  return documentOf(title, [...entries.flatMap(partsOf), ...(whole ? [codeOf(whole)] : [])]);
}

/** The sheet of questions, and on a page of its own the sheet of answers. */
export function lessonDocument(title: string, questions: readonly LessonQuestion[]): Document {
  const line = (keepNext: boolean) =>
    new Paragraph({
      style: 'LoiVan',
      text: '\t',
      keepNext,
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: 'dot' }],
    });
  const numbered = (place: string, index: number, text: string, keepNext = false) => [
    new Paragraph({ style: 'TrichDan', text: place, keepNext: true }),
    wordsOf(`${index + 1}.`, text, { keepLines: true, keepNext }),
  ];
  const asked = questions.flatMap(({ place, ask, kind }, index) => [
    // The lines to write on stay with their question.
    ...numbered(place, index, ask, kind === 'task'),
    ...(kind === 'task' ? [line(true), line(false)] : []),
  ]);
  const answered = questions.flatMap(({ place, answer, address }, index) => [
    ...numbered(place, index, answer),
    linked(address, address),
  ]);
  const answers = new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore: true, text: 'Đáp án' });
  return documentOf(title, [...asked, answers, ...answered]);
}

function documentOf(title: string, children: (Paragraph | Table)[]): Document {
  const pageNumber = new Paragraph({
    alignment: AlignmentType.CENTER,
    style: 'TrichDan',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return new Document({
    title,
    // Whoever teaches is not known, and the program that made the file is not its author.
    creator: '',
    lastModifiedBy: '',
    styles: HANDOUT_STYLES,
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: new Footer({ children: [pageNumber] }) },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, text: title }), ...children],
      },
    ],
  });
}

function partsOf(entry: KitEntry): (Paragraph | Table)[] {
  const { heading, place, voice, lines, citation, address, note } = entry;
  const capital = place.charAt(0).toLocaleUpperCase('vi') + place.slice(1);
  return [
    ...(heading ? [new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading })] : []),
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: capital }),
    ...(voice === 'official'
      ? []
      : [new Paragraph({ style: 'TrichDan', text: VOICE_LABELS[voice], keepNext: true })]),
    // The citation and its code stay on the page of the last words.
    ...lines.map(({ label, words, depth }, index) =>
      wordsOf(label, words, {
        indent: { left: depth * 360 },
        keepNext: address !== '' && index === lines.length - 1,
        ...(voice !== 'official' && { style: 'GhiChu' }),
      }),
    ),
    ...(address ? [source(citation, address)] : []),
    ...(note ? note.split('\n').map((line) => new Paragraph({ style: 'GhiChu', text: line })) : []),
  ];
}

function wordsOf(label: string, words: string, options: IParagraphOptions): Paragraph {
  const [first = '', ...more] = words.split('\n');
  return new Paragraph({
    style: 'LoiVan',
    ...options,
    alignment: AlignmentType.JUSTIFIED,
    children: [
      ...(label ? [new TextRun({ text: `${label} `, bold: true })] : []),
      new TextRun(first),
      ...more.map((line) => new TextRun({ text: line, break: 1 })),
    ],
  });
}

function linked(text: string, address: string): Paragraph {
  const words = new TextRun({ text, style: 'Hyperlink' });
  return new Paragraph({
    style: 'TrichDan',
    children: [new ExternalHyperlink({ link: address, children: [words] })],
  });
}

/** The code of the whole kit, on the page of its last words where it fits; it is larger, for it holds more. */
function codeOf(address: string): Table {
  return codeBeside(
    [new Paragraph({ style: 'TrichDan', text: 'Quét để mở cả bộ tài liệu này' })],
    address,
    WHOLE_PIXELS,
    'Mã QR mở cả bộ tài liệu',
  );
}

/** The citation with its live link, and beside it the code that opens the same address. */
function source(citation: string, address: string): Table {
  const lines = [linked(citation, address), linked(address, address)];
  return codeBeside(lines, address, QR_PIXELS, `Mã QR mở ${citation}`);
}

function codeBeside(lines: Paragraph[], address: string, pixels: number, description: string): Table {
  const column = pixels * TWIPS_A_PIXEL + 250;
  const picture = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new ImageRun({
        type: 'png',
        data: qrPngBytes(address),
        transformation: { width: pixels, height: pixels },
        altText: { name: 'QR', title: 'Mã QR', description },
      }),
    ],
  });
  const cell = (width: number, ...children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
      children,
    });
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH - column, column],
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [cell(TEXT_WIDTH - column, ...lines), cell(column, picture)],
      }),
    ],
  });
}
