import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { paperPictures } from './paperPictures.ts';
import type { ScannedAs } from './source.ts';

/** A page whose upper half is blue, whose lower half is white with a red spot. */
const paper = (width = 600, height = 850) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 850" width="${width}" height="${height}"><rect width="600" height="850" fill="#fff"/><rect width="600" height="425" fill="#2040c0"/><circle cx="300" cy="650" r="80" fill="#d01010"/></svg>`,
    ),
  );
const upright: ScannedAs[] = [{ page: 1, turned: 0.6 }];
const all = async (bytes: Uint8Array, scanned: readonly ScannedAs[]) => {
  const made = [];
  for await (const one of paperPictures(bytes, scanned)) made.push(one);
  return made;
};
/** Red, green and blue at a place of a picture, in parts of its sides, as it is shown. */
async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).rotate().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)].map((one) => Math.round(one / 64));
}
const [BLUE, RED] = [
  [1, 1, 3],
  [3, 0, 0],
];

describe('pictures of paper', () => {
  it.each(['jpeg', 'png'] as const)('a %s that stands upright is kept byte by byte', async (kind) => {
    const bytes = await paper().toFormat(kind).toBuffer();
    expect(await all(bytes, upright)).toEqual([{ file: kind === 'png' ? '1.png' : '1.jpg', bytes }]);
  });

  it('one on its head is turned, in its colours', async () => {
    const bytes = await paper().rotate(180).jpeg().toBuffer();
    const [{ file, bytes: kept }] = (await all(bytes, [{ page: 1, turned: 179.4 }])) as [never];
    expect(file).toBe('1.jpg');
    expect(await colourAt(kept, 0.5, 0.1)).toEqual(BLUE);
    expect(await colourAt(kept, 0.5, 0.76)).toEqual(RED);
  });

  it('each page of a TIFF is one, none wider than is of use', async () => {
    const pages = [await paper(5_000, 7_083).png().toBuffer(), await paper(5_000, 7_083).png().toBuffer()];
    const bytes = await sharp(pages, { join: { animated: true } })
      .tiff({ compression: 'lzw' })
      .toBuffer();
    const made = await all(bytes, [
      { page: 1, turned: 0 },
      { page: 2, turned: 0 },
    ]);
    expect(made.map(({ file }) => file)).toEqual(['1.jpg', '2.jpg']);
    for (const { bytes: kept } of made) expect((await sharp(kept).metadata()).height).toBe(3_508);
  });

  it('those of a PDF are taken as they are placed, and turned', async () => {
    const file = await PDFDocument.create();
    for (const degrees of [0, 180]) {
      const jpeg = await file.embedJpg(await paper().rotate(degrees).jpeg().toBuffer());
      file.addPage([595, 842]).drawImage(jpeg, { x: 0, y: 0, width: 595, height: 842 });
    }
    const made = await all(await file.save(), [
      { page: 1, turned: 0 },
      { page: 2, turned: 180 },
    ]);
    expect(made.map((one) => one.file)).toEqual(['1.jpg', '2.jpg']);
    for (const { bytes } of made) {
      expect(await colourAt(bytes, 0.5, 0.1)).toEqual(BLUE);
      expect(await colourAt(bytes, 0.5, 0.76)).toEqual(RED);
    }
  });
});
