import { ImportRefusal } from '../../refusal.ts';
import type { LeftOut, Remark, ScannedAs } from '../../source.ts';
import type { LinedPage } from '../pdf/pagesToBlocks.ts';
import { linesOf, type PdfPiece } from '../pdf/printedLine.ts';
import { type Ocr, openOcr } from './ocr.ts';
import type { PagePicture } from './pictureFile.ts';
import { certaintyOf, type ReadWord, readPage } from './readPage.ts';
import { dictionaryPairs, type WordPairs } from './wordPairs.ts';

/** What a reader of long files tells while it reads, and what can end it. */
export interface Watch {
  /** After each page. */
  onProgress?: (pagesRead: number, pages: number) => void;
  /** Ends the reading: its reason is thrown. */
  signal?: AbortSignal;
}

/** A page is taken to be as wide as A4, in points: sizes on paper are not known, and only their relations matter. */
const WIDTH = 595;
/** What is read so badly is handwriting, another script, a photograph out of focus. */
const HARDLY_READ = 0.6;
/** More take a night; whoever has more can part them. */
const MOST_PAGES = 500;

/** The pages of a file that are pictures, read one after another with one reader, which is started for the first. */
export class Scans {
  readonly leftOut: LeftOut[] = [];
  readonly told: Remark[] = [];
  readonly words: string[] = [];
  readonly scanned: ScannedAs[] = [];
  readonly #watch: Watch;
  #reader?: { ocr: Ocr; pairs: WordPairs };
  #expected = 0;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /** How many pages there will be. @throws ImportRefusal when they are too many. */
  expect(pages: number): void {
    if (pages > MOST_PAGES) throw new ImportRefusal('too-many-scans');
    this.#expected = pages;
  }

  /** @throws ImportRefusal `ocr-missing` */
  async read({ grey, hasRed }: PagePicture, number: number): Promise<LinedPage> {
    this.#watch.signal?.throwIfAborted();
    this.#reader ??= { pairs: dictionaryPairs(), ocr: await openOcr(this.#watch.signal) };
    const page = await readPage(grey, this.#reader.ocr, this.#reader.pairs);
    const size = { width: WIDTH, height: (WIDTH * page.height) / page.width };
    const words = page.words.filter((word) => !isSpeck(word));
    this.words.push(...page.words.map(({ text }) => text));
    this.scanned.push({ page: number, turned: page.turned });
    for (const { text, box } of page.words.filter(isSpeck))
      this.leftOut.push({ text, reason: 'speck', origin: { page: number, box } });
    for (const text of remarksOn(words, page.turned, hasRed))
      this.told.push({ text, origin: { page: number } });
    this.#watch.onProgress?.(this.scanned.length, this.#expected);
    return {
      rows: linesOf(
        words.map((word) => pieceOf(word, number, size)),
        number,
        new Map(),
      ),
      size,
    };
  }

  async close(): Promise<void> {
    await this.#reader?.ocr.close();
  }
}

/** What a person has to know of a page before reading it. */
function remarksOn(words: readonly ReadWord[], turned: number, hasRed: boolean): string[] {
  const remarks: string[] = [];
  if (words.length === 0) remarks.push('trang không có chữ nào đọc được');
  else if (certaintyOf({ words }) < HARDLY_READ)
    remarks.push('trang đọc rất kém (viết tay, ảnh mờ, chữ nước ngoài?); nên gõ lại theo ảnh');
  if (hasRed) remarks.push('không đọc phần màu đỏ (dấu); có chữ đỏ thì gõ thêm theo ảnh');
  if (Math.abs(turned) >= 45)
    remarks.push(`trang nằm ngược hoặc ngang, đã xoay ${Math.round(turned)}° rồi đọc`);
  return remarks;
}

/** Lines of a table, dirt on the glass: no letter, no figure, and no stop that the reader is sure of. */
const isSpeck = ({ text, sure }: ReadWord) =>
  !/[\p{L}\p{N}]/u.test(text) && (sure < 0.6 || /^[|¦_]+$/u.test(text));

function pieceOf(word: ReadWord, page: number, { width, height }: LinedPage['size']): PdfPiece {
  const { box, baseline, size, sure, maybe } = word;
  return {
    // Within a line of the reader's, words belong together however far they stand apart.
    str: word.endsLine ? word.text : `${word.text} `,
    width: box.width * width,
    height: size * height,
    transform: [1, 0, 0, 1, box.left * width, (1 - baseline) * height],
    fontName: '',
    seen: { sure, box, page, ...(maybe && { maybe }) },
  };
}
