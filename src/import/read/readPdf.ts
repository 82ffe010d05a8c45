import { LIMITS } from '../../domain/handout/read/limits.ts';
import { pdfOptions } from '../../domain/handout/read/pdfOptions.ts';
import { areLettersMixedUp } from '../../domain/handout/read/pdfText.ts';
import type { BlockSpan } from '../blocks.ts';
import { ImportRefusal } from '../refusal.ts';
import type { ImportedFile, LeftOut, Remark } from '../source.ts';
import { differenceOf, tallyOf } from '../tally.ts';
import { glyphPieces, type Operators } from './pdf/glyphPieces.ts';
import { type LinedPage, pagesToBlocks } from './pdf/pagesToBlocks.ts';
import { linesOf, type PdfPiece } from './pdf/printedLine.ts';
import { isOcrInstalled } from './scan/ocr.ts';
import { type DrawnPage, pictureOfPage } from './scan/pdfPicture.ts';
import { MOST_DOTS } from './scan/pictureFile.ts';
import { Scans, type Watch } from './scan/scans.ts';

/** As much of PDF.js as is used here. */
interface PdfPage extends DrawnPage {
  getTextContent(): Promise<{ items: readonly object[] }>;
  commonObjs: DrawnPage['commonObjs'] & { has(id: string): boolean; get(id: string): { name?: string } };
  cleanup(): unknown;
}
interface PdfFile {
  numPages: number;
  getPage(number: number): Promise<unknown>;
}

/**
 * A PDF: positions → lines → paragraphs, heads, feet and page numbers left out. Pages that are only pictures are read as
 * scans, where their reader is installed; else they are told. Nothing is fetched.
 */
export async function importPdf(bytes: Uint8Array, watch: Watch = {}): Promise<ImportedFile> {
  const { getDocument, OPS } = await import('unpdf/pdfjs');
  const task = getDocument({ ...pdfOptions(bytes), maxImageSize: MOST_DOTS });
  const scans = new Scans(watch);
  try {
    const file: PdfFile = await task.promise;
    if (file.numPages > LIMITS.pages) throw new ImportRefusal('too-many-pages');
    const reader = new PdfReader(OPS, scans);
    for (let number = 1; number <= file.numPages; number++)
      await reader.read((await file.getPage(number)) as PdfPage, number);
    await reader.readScans(async (number) => (await file.getPage(number)) as PdfPage);
    return reader.source();
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    watch.signal?.throwIfAborted();
    throw new ImportRefusal((error as Error)?.name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await scans.close();
    await task.destroy();
  }
}

class PdfReader {
  /** By number; scans are filled in when all other pages have been read. */
  readonly #pages: LinedPage[] = [];
  readonly #withoutText: number[] = [];
  readonly #looks = new Map<string, Pick<BlockSpan, 'bold' | 'italic' | 'font'>>();
  readonly #words: string[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #told: Remark[] = [];
  readonly #operators: Operators;
  readonly #scans: Scans;

  constructor(operators: Operators, scans: Scans) {
    this.#operators = operators;
    this.#scans = scans;
  }

  async read(page: PdfPage, number: number): Promise<void> {
    const { items } = await page.getTextContent();
    const pieces = items.filter((item): item is PdfPiece => 'str' in item);
    this.#words.push(...pieces.map(({ str }) => str));
    if (pieces.every(({ str }) => str.trim() === '')) this.#withoutText.push(number);
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
    this.#pages[number] = { rows: linesOf(upright, number, this.#looks), size: { width, height } };
    page.cleanup();
  }

  /** Reads the pages that have no letters as pictures. @throws ImportRefusal when there is nothing else in the file. */
  async readScans(open: (number: number) => Promise<PdfPage>): Promise<void> {
    const numbers = this.#withoutText;
    const isRead = isOcrInstalled();
    if (!isRead && numbers.length === this.#pages.length - 1) throw new ImportRefusal('ocr-missing');
    this.#scans.expect(isRead ? numbers.length : 0);
    for (const number of numbers) {
      const page = isRead ? await open(number) : undefined;
      const picture = page && (await pictureOfPage(page, this.#operators));
      if (picture) this.#pages[number] = await this.#scans.read(picture, number);
      else this.#told.push({ text: isRead ? NO_LETTERS : NOT_READ, origin: { page: number } });
      page?.cleanup();
    }
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
    const { leftOut, told, words, scanned } = this.#scans;
    const made = pagesToBlocks(this.#pages.filter((page) => page !== undefined));
    return {
      blocks: made.blocks,
      notes: [],
      leftOut: [...this.#leftOut, ...leftOut, ...made.leftOut],
      told: [...this.#told, ...told],
      letters: tallyOf(...this.#words, ...words),
      scanned,
    };
  }
}

const NO_LETTERS = 'trang không có chữ nào đọc được';
const NOT_READ =
  'trang là ảnh quét, chưa đọc được chữ; cài bộ đọc chữ trên ảnh (npm run import:ocr) rồi nhập lại';

const isUpright = ({ transform }: PdfPiece) => Math.abs(transform[1] ?? 0) < 0.1 && (transform[0] ?? 1) > 0;
