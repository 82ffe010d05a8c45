import sharp, { type Sharp } from 'sharp';
import { pdfOptions } from '../domain/handout/read/pdfOptions.ts';
import { sourceFormatOf } from './read/format.ts';
import { type DrawnPage, seenOnPage } from './read/scan/pdfPicture.ts';
import { MOST_DOTS, openPictureFile } from './read/scan/pictureFile.ts';
import { ImportRefusal, toImportRefusal } from './refusal.ts';
import type { ScannedAs } from './source.ts';

/** A page of a scan as it is kept beside the document that was read from it. */
export interface PaperPicture {
  /** `1.jpg`. */
  file: string;
  bytes: Uint8Array;
}

/** A4 at 300 dots an inch: enough to judge each mark by. */
const LONG_SIDE = 3_508;
const KEPT_AS_IT_IS: Record<string, string> = { '\xFF\xD8': 'jpg', '\x89P': 'png' };

/**
 * The pictures of a scan (a PDF of pictures, or a picture file), one a page and upright, with their colours. A JPEG or
 * PNG that needs no turning is kept byte by byte; all else is a JPEG. @throws ImportRefusal
 */
export async function* paperPictures(
  bytes: Uint8Array,
  scanned: readonly ScannedAs[],
): AsyncGenerator<PaperPicture> {
  try {
    if (sourceFormatOf('', bytes) === 'picture') {
      const file = await openPictureFile(bytes);
      const kind = KEPT_AS_IT_IS[String.fromCharCode(...bytes.subarray(0, 2))];
      for (const page of scanned)
        yield kind && file.count === 1 && quarterTurns(page) === 0
          ? { file: `1.${kind}`, bytes }
          : await toPicture(file.seen(page.page), page);
      return;
    }
    const { getDocument, OPS } = await import('unpdf/pdfjs');
    const task = getDocument({ ...pdfOptions(bytes), maxImageSize: MOST_DOTS });
    try {
      const file = await task.promise;
      for (const page of scanned) {
        const drawn = (await file.getPage(page.page)) as unknown as DrawnPage & { cleanup(): unknown };
        const seen = await seenOnPage(drawn, OPS);
        if (!seen) throw new ImportRefusal('no-text');
        yield await toPicture(seen, page);
        drawn.cleanup();
      }
    } finally {
      await task.destroy();
    }
  } catch (error) {
    throw toImportRefusal(error);
  }
}

/** The paper may lie a little askew; only what stands on its head or its side is turned. */
const quarterTurns = ({ turned }: ScannedAs) => (((Math.round(turned / 90) * 90) % 360) + 360) % 360;

async function toPicture(seen: Sharp, page: ScannedAs): Promise<PaperPicture> {
  const { data, info } = await seen
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const bytes = await sharp(data, { raw: { width, height, channels } })
    .rotate(quarterTurns(page))
    .resize({ width: LONG_SIDE, height: LONG_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 85 })
    .toBuffer();
  return { file: `${page.page}.jpg`, bytes };
}
