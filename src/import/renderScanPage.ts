import sharp from 'sharp';
import { pdfOptions } from '../domain/handout/read/pdfOptions.ts';
import { type Box, eachParagraph, type SourceBlock } from './blocks.ts';
import { sourceFormatOf } from './read/format.ts';
import { type DrawnPage, pictureOfPage } from './read/scan/pdfPicture.ts';
import { MOST_DOTS, openPictureFile, type PagePicture } from './read/scan/pictureFile.ts';
import { turn } from './read/scan/turn.ts';
import { ImportRefusal, toImportRefusal } from './refusal.ts';
import type { ScannedAs } from './source.ts';

/** A page of a scan for the eye: as it was turned to be read, so that the boxes of its words lie on them. */
export interface ScanPicture {
  /** JPEG. */
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** A word of a page, and how sure its reader is: below 0.8 a person has to look. */
export interface ScanWord {
  text: string;
  sure: number;
  maybe?: string;
  box: Box;
}

/** Wide enough to read the smallest print by. */
const WIDTH = 1_240;

/**
 * The picture of one page of a scan (a PDF of pictures, or a picture file) as it was read; `scanned` comes with the
 * import of the same bytes. @throws ImportRefusal when there is no picture on that page.
 */
export async function renderScanPage(bytes: Uint8Array, { page, turned }: ScannedAs): Promise<ScanPicture> {
  try {
    const { grey } = await pictureAt(bytes, page);
    const { pixels, width, height } = await turn(grey, turned);
    const { data, info } = await sharp(pixels, { raw: { width, height, channels: 1 } })
      .resize({ width: WIDTH, withoutEnlargement: true })
      .jpeg({ quality: 80, mozjpeg: false })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch (error) {
    throw toImportRefusal(error);
  }
}

/** The words of a page of an imported scan, with their boxes: `blocks` are those of the import. */
export function wordsOfScanPage(blocks: readonly SourceBlock[], page: number): ScanWord[] {
  const words: ScanWord[] = [];
  for (const { spans } of eachParagraph(blocks))
    for (const { text, sure, maybe, box, page: own } of spans)
      if (sure !== undefined && box && own === page)
        words.push({ text: text.trim(), sure, box, ...(maybe && { maybe }) });
  return words;
}

async function pictureAt(bytes: Uint8Array, page: number): Promise<PagePicture> {
  if (sourceFormatOf('', bytes) === 'picture') return (await openPictureFile(bytes)).page(page);
  const { getDocument, OPS } = await import('unpdf/pdfjs');
  const task = getDocument({ ...pdfOptions(bytes), maxImageSize: MOST_DOTS });
  try {
    const file = await task.promise;
    const picture = await pictureOfPage((await file.getPage(page)) as unknown as DrawnPage, OPS);
    if (!picture) throw new ImportRefusal('no-text');
    return picture;
  } finally {
    await task.destroy();
  }
}
