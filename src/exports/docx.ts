import {
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { AS_PRINTED } from '../domain/provision/misprint.ts';
import { STYLES } from './docxStyles.ts';
import type { Edition } from './edition.ts';
import { type FramePart, frameOf } from './frame.ts';
import { type EditionRun, toRuns } from './runs.ts';
import { samePackage } from './samePackage.ts';
import { printedLines, type WalkedLine } from './walk.ts';

/** Lengths in twips (1/20 point); A4 with the margins of Nghị định 30/2020/NĐ-CP. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 },
};
const STEP = 360;
/** Sizes in eighths of a point, the space in points. */
const RULE = { top: { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0', space: 8 } };
const HEADINGS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
/** Word reads no longer name of a bookmark (ECMA-376, 17.13.6.2), and no hyphen in it. */
const LONGEST_NAME = 40;

/** The name of a clause's bookmark in Word; undefined for an id that is too long for one. */
export function bookmarkName(id: string): string | undefined {
  const name = id.replaceAll('-', '_');
  return name.length <= LONGEST_NAME ? name : undefined;
}

/**
 * A document as Office Open XML (.docx): real styles and headings, a bookmark at each clause, citations as live links,
 * printed footnotes as footnotes. Labels are words, as printed; nothing is numbered by Word.
 */
export async function docx(edition: Edition): Promise<Uint8Array> {
  const lines = [...printedLines(edition)];
  const calls = new Map(edition.footnotes.map(({ id }, index) => [id, index + 1]));
  const document = new Document({
    title: edition.name,
    subject: edition.title ?? edition.name,
    creator: edition.site.name,
    description: edition.address,
    styles: STYLES,
    footnotes: Object.fromEntries(
      edition.footnotes.map(({ id, text }) => [
        calls.get(id)!,
        { children: [new Paragraph({ children: runsOf(toRuns(text), calls) })] },
      ]),
    ),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(edition.name) },
        children: [
          ...(lines[0]?.level === 1 ? [] : opening(edition)),
          ...lines.flatMap((line) => blocksOf(line, calls)),
          ...frameOf(edition).flatMap((part, at) => partOf(part, at === 0 && lines.length > 0)),
        ],
      },
    ],
  });
  return samePackage(await Packer.pack(document, 'uint8array'), edition.revised);
}

/** "Nghị định 29/1998/NĐ-CP · Trang 2/9", for whoever prints it. */
function footer(name: string): Footer {
  const children = [
    new TextRun({ children: [`${name} · Trang `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ style: 'LoiTrang', children })] });
}

function opening({ name, title }: Edition): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: name }),
    ...(title ? [new Paragraph({ style: 'LoiTrang', text: title })] : []),
  ];
}

function blocksOf(line: WalkedLine, calls: ReadonlyMap<string, number>): (Paragraph | Table)[] {
  const { id, level, depth, label, gap, runs, below, rows, staysWithNext } = line;
  if (rows) return [tableOf(rows, calls), new Paragraph({ style: 'LoiVan' })];
  const words: ParagraphChild[] = [
    ...runsOf([{ text: `${label}${gap}` }, ...runs], calls),
    ...(below ? [new TextRun({ text: '', break: 1 }), ...runsOf(below, calls)] : []),
  ];
  const name = bookmarkName(id);
  const kind = level ? { heading: HEADINGS[Math.min(level, HEADINGS.length) - 1]! } : { style: 'LoiVan' };
  return [
    new Paragraph({
      ...kind,
      ...(depth > 0 && { indent: { left: depth * STEP } }),
      ...(staysWithNext && { keepNext: true }),
      children: name ? [new Bookmark({ id: name, children: words })] : words,
    }),
  ];
}

function runsOf(runs: readonly EditionRun[], calls: ReadonlyMap<string, number>): ParagraphChild[] {
  return runs.flatMap(({ text, strong, emphasis, href, footnote, misprint }): ParagraphChild[] => {
    if (footnote) return [new FootnoteReferenceRun(calls.get(footnote)!)];
    if (misprint) return [new TextRun({ text: AS_PRINTED, style: 'GhiCuaTrang' })];
    if (text === '') return [];
    const parts = text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(strong && { bold: true }),
          ...(emphasis && { italics: true }),
          ...(href && { style: 'Hyperlink' }),
        }),
    );
    return href ? [new ExternalHyperlink({ link: href, children: parts })] : parts;
  });
}

function tableOf(rows: readonly EditionRun[][][], calls: ReadonlyMap<string, number>): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          ...(index === 0 && { tableHeader: true }),
          children: cells.map(
            (runs) =>
              new TableCell({
                children: [new Paragraph({ style: 'LoiVan', children: runsOf(runs, calls) })],
              }),
          ),
        }),
    ),
  });
}

/** What the site says: set apart from the official words by its letters, and by a rule. */
function partOf({ heading, lines }: FramePart, isFirst: boolean): Paragraph[] {
  return [
    new Paragraph({ style: 'DauTrang', text: heading, ...(isFirst && { border: RULE }) }),
    ...lines.map(({ label, text, href, after }) => {
      const words = new TextRun(href ? { text, style: 'Hyperlink' } : { text });
      return new Paragraph({
        style: 'LoiTrang',
        children: [
          ...(label ? [new TextRun({ text: `${label}: `, bold: true })] : []),
          href ? new ExternalHyperlink({ link: href, children: [words] }) : words,
          ...(after ? [new TextRun({ text: after })] : []),
        ],
      });
    }),
  ];
}
