import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureKindOf, readPictureHead } from './pictureHead.ts';

const picture = () => sharp({ create: { width: 620, height: 877, channels: 3, background: '#fff' } });
const FORMS = [
  ['jpg', () => picture().jpeg()],
  ['jpg', () => picture().jpeg({ progressive: true }).withMetadata({ orientation: 6 })],
  ['png', () => picture().png()],
  ['webp', () => picture().webp()],
  ['webp', () => picture().webp({ lossless: true })],
  ['webp', () => picture().withMetadata().webp()],
  ['tif', () => picture().tiff()],
  ['tif', () => picture().tiff({ compression: 'lzw', tile: true })],
] as const;

describe('the head of a picture', () => {
  it.each(FORMS)('of a %s is its size in dots', async (kind, make) => {
    const bytes = await make().toBuffer();
    expect(pictureKindOf(bytes)).toBe(kind);
    expect(readPictureHead(bytes)).toEqual({ width: 620, height: 877, hasMore: false });
  });

  it.each(FORMS)('of a %s that is cut off is none', async (_, make) => {
    const bytes = await make().toBuffer();
    for (const part of [0.05, 0.5, 0.8])
      expect(
        readPictureHead(bytes.subarray(0, Math.floor(bytes.length * part))),
        String(part),
      ).toBeUndefined();
  });

  it('tells of a file of several pages', async () => {
    const pages = [await picture().png().toBuffer(), await picture().png().toBuffer()];
    const bytes = await sharp(pages, { join: { animated: true } })
      .tiff()
      .toBuffer();
    expect(readPictureHead(bytes)?.hasMore).toBe(true);
  });

  it.each(['', '%PDF-1.7', 'GIF89a', 'II*', '\xff\xd8\xff'])('of %j is none', (text) => {
    expect(readPictureHead(Buffer.from(text, 'latin1'))).toBeUndefined();
  });
});
