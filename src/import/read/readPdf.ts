import { LIMITS } from '../../domain/handout/read/limits.ts';
import { pdfOptions } from '../../domain/handout/read/pdfOptions.ts';
import { areLettersMixedUp } from '../../domain/handout/read/pdfText.ts';
import type { BlockSpan, SourceBlock } from '../blocks.ts';
import { ImportRefusal } from '../refusal.ts';
import type { ImportedFile, LeftOut, Remark } from '../source.ts';
import { differenceOf, tallyOf } from '../tally.ts';
import { toColumns } from './pdf/bands.ts';
import { glyphPieces, type OperatorList, type Operators } from './pdf/glyphPieces.ts';
import { findFurniture } from './pdf/pageFurniture.ts';
import { type Measure, measureOf, toParagraphs } from './pdf/paragraphs.ts';
import { pdfTable } from './pdf/pdfTable.ts';
import { linesOf, type PdfPiece, type PrintedLine } from './pdf/printedLine.ts';

/** As much of PDF.js as is used here. */
interface PdfPage {
  getTextContent(): Promise<{ items: readonly object[] }>;
  getViewport(options: { scale: number }): { width: number; height: number };
  getOperatorList(): Promise<OperatorList>;
  commonObjs: { has(id: string): boolean; get(id: string): { name?: string } };
  cleanup(): unknown;
}

interface ReadPage {
  rows: PrintedLine[][];
  size: Measure['page'];
}

/** A PDF with text: positions → lines → paragraphs, heads, feet and page numbers left out. Nothing is drawn or fetched. */
export async function importPdf(bytes: Uint8Array): Promise<ImportedFile> {
  const { getDocument, OPS } = await import('unpdf/pdfjs');
  const task = getDocument(pdfOptions(bytes));
  try {
    const file = await task.promise;
    if (file.numPages > LIMITS.pages) throw new ImportRefusal('too-many-pages');
    const reader = new PdfReader(OPS);
    for (let number = 1; number <= file.numPages; number++)
      await reader.read((await file.getPage(number)) as unknown as PdfPage, number);
    return reader.source();
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal((error as Error)?.name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy();
  }
}

class PdfReader {
  readonly #pages: ReadPage[] = [];
  readonly #looks = new Map<string, Pick<BlockSpan, 'bold' | 'italic' | 'font'>>();
  readonly #words: string[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #told: Remark[] = [];
  readonly #operators: Operators;

  constructor(operators: Operators) {
    this.#operators = operators;
  }

  async read(page: PdfPage, number: number): Promise<void> {
    const { items } = await page.getTextContent();
    const pieces = items.filter((item): item is PdfPiece => 'str' in item);
    this.#words.push(...pieces.map(({ str }) => str));
    if (pieces.every(({ str }) => str.trim() === ''))
      this.#told.push({ text: 'trang không có chữ nào đọc được (ảnh quét?)', origin: { page: number } });
    const placed = areLettersMixedUp(pieces.map((piece) => ({ ...piece, hasEOL: false })))
      ? await this.#letterByLetter(page, pieces)
      : pieces;
    if (!placed)
      this.#told.push({
        text: 'chữ có dấu vẽ rời khỏi chữ bên cạnh, có thể lẫn thứ tự; xem kỹ',
        origin: { page: number },
      });
    const upright = (placed ?? pieces).filter(isUpright);
    const turned = (placed ?? pieces).filter((piece) => !isUpright(piece));
    const text = turned.map(({ str }) => str).join('');
    if (text.trim() !== '') this.#leftOut.push({ text, reason: 'stamp', origin: { page: number } });
    await this.#learnFonts(page, upright);
    const { width, height } = page.getViewport({ scale: 1 });
    this.#pages.push({ rows: linesOf(upright, number, this.#looks), size: { width, height } });
    page.cleanup();
  }

  /** The page's letters one by one, where they are the same letters as those of its stretches. */
  async #letterByLetter(page: PdfPage, pieces: readonly PdfPiece[]): Promise<PdfPiece[] | undefined> {
    const letters = glyphPieces(await page.getOperatorList(), this.#operators);
    const tallies = [letters, pieces].map((some) => tallyOf(...some.map(({ str }) => str)));
    return differenceOf(tallies[0]!, tallies[1]!).size === 0 ? letters : undefined;
  }

  /** Real names of fonts are known once a page is laid out; only pages with new fonts are. */
  async #learnFonts(page: PdfPage, pieces: readonly PdfPiece[]): Promise<void> {
    const unknown = [...new Set(pieces.map(({ fontName }) => fontName))].filter(
      (one) => !this.#looks.has(one),
    );
    if (unknown.length === 0) return;
    await page.getOperatorList();
    for (const id of unknown) {
      const name = page.commonObjs.has(id)
        ? (page.commonObjs.get(id).name ?? '').replace(/^[A-Z]{6}\+/, '')
        : '';
      this.#looks.set(id, {
        ...(/bold|black|heavy/i.test(name) && { bold: true }),
        ...(/italic|oblique/i.test(name) && { italic: true }),
        ...(name && { font: name }),
      });
    }
  }

  source(): ImportedFile {
    const furniture = findFurniture(this.#pages.map(({ rows }) => rows));
    for (const [line, reason] of furniture)
      this.#leftOut.push({ text: line.text, reason, origin: { page: line.page } });
    const blocks: SourceBlock[] = [];
    let open: PrintedLine[] = [];
    const size = this.#pages[0]?.size ?? { width: 595, height: 842 };
    const whole = this.#pages.flatMap(({ rows }) => rows.filter((row) => row.length === 1).flat());
    const measure = measureOf(whole, size);
    const close = () => {
      blocks.push(...toParagraphs(open, measure));
      open = [];
    };
    for (const { rows } of this.#pages) {
      const own = rows
        .map((row) => row.filter((line) => !furniture.has(line)))
        .filter((row) => row.length > 0);
      for (const part of toColumns(own)) {
        const isWide = !('table' in part) && isOfText(part, measure);
        if (isWide) open.push(...part);
        else {
          close();
          blocks.push(
            ...('table' in part ? [pdfTable(part.table)] : toParagraphs(part, measureOf(part, size))),
          );
        }
      }
    }
    close();
    return { blocks, notes: [], leftOut: this.#leftOut, told: this.#told, letters: tallyOf(...this.#words) };
  }
}

/** Lines that go from edge to edge of the text, or stand alone between such. */
const isOfText = (lines: readonly PrintedLine[], { left, right }: Measure) =>
  lines.some((line) => line.right - line.left > (right - left) * 0.55) || lines.length < 2;

const isUpright = ({ transform }: PdfPiece) => Math.abs(transform[1] ?? 0) < 0.1 && (transform[0] ?? 1) > 0;
