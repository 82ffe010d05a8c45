import type { ImportedFile } from '../source.ts';
import { tallyOf } from '../tally.ts';
import { pagesToBlocks } from './pdf/pagesToBlocks.ts';
import { openPictureFile } from './scan/pictureFile.ts';
import { Scans, type Watch } from './scan/scans.ts';

/** A picture of a page, or a TIFF of several: read letter by letter, then laid out as the pages of a PDF are. */
export async function readPicture(bytes: Uint8Array, watch: Watch): Promise<ImportedFile> {
  const file = await openPictureFile(bytes);
  const scans = new Scans(watch);
  try {
    scans.expect(file.count);
    const pages = [];
    for (let number = 1; number <= file.count; number++)
      pages.push(await scans.read(await file.page(number), number));
    const { blocks, leftOut } = pagesToBlocks(pages);
    const { told, words, scanned } = scans;
    return {
      blocks,
      notes: [],
      leftOut: [...scans.leftOut, ...leftOut],
      told,
      letters: tallyOf(...words),
      scanned,
    };
  } finally {
    await scans.close();
  }
}
