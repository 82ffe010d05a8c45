import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { qrPngBytes } from './qrPng.ts';

it.each([120, 600])('is a PNG of about %i pixels that an independent decoder reads', async (width) => {
  const address = 'https://chuong-trinh.example.gov.vn/chuong-trinh/muc-ii-diem-1/?v=1a2b3c4d';
  const { data, info } = await sharp(qrPngBytes(address, width))
    .ensureAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(Math.abs(info.width - width)).toBeLessThan(40);
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
});
