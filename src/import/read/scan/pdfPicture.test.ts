import { degrees, PDFDocument, type PDFImage, type PDFPage } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pdfOptions } from '../../../domain/handout/read/pdfOptions.ts';
import { type DrawnPage, pictureOfPage } from './pdfPicture.ts';

/** A sheet with a dark corner at its upper left and a grey one at its upper right. */
const corner = (grey: number, left: number) => ({
  input: {
    create: { width: 300, height: 300, channels: 3 as const, background: { r: grey, g: grey, b: grey } },
  },
  left,
  top: 0,
});
const sheet = sharp({ create: { width: 1_200, height: 1_800, channels: 3, background: '#fff' } })
  .composite([corner(0, 0), corner(120, 900)])
  .png()
  .toBuffer();
const half = async (top: number) =>
  sharp(await sheet)
    .extract({ left: 0, top, width: 1_200, height: 900 })
    .png()
    .toBuffer();

type Draw = (page: PDFPage, embed: (png: Buffer) => Promise<PDFImage>) => Promise<void>;
const whole: Draw = async (page, embed) =>
  page.drawImage(await embed(await sheet), { x: 0, y: 0, width: 400, height: 600 });

async function cornersOf(draw: Draw, size: [number, number] = [400, 600]): Promise<number[] | undefined> {
  const file = await PDFDocument.create();
  await draw(file.addPage(size), (png) => file.embedPng(png));
  const { getDocument, OPS } = await import('unpdf/pdfjs');
  const task = getDocument(pdfOptions(await file.save()));
  const page = (await (await task.promise).getPage(1)) as unknown as DrawnPage;
  const picture = await pictureOfPage(page, OPS);
  await task.destroy();
  if (!picture) return undefined;
  const { pixels, width, height } = picture.grey;
  const at = (x: number, y: number) =>
    Math.round(pixels[Math.floor(y * height) * width + Math.floor(x * width)]! / 10) * 10;
  return [at(0.05, 0.05), at(0.95, 0.05), at(0.05, 0.95), at(0.95, 0.95)];
}

const UPRIGHT = [0, 120, 260, 260];

describe('the picture of a page of a PDF', () => {
  it.each<[string, Draw, number[] | undefined, [number, number]?]>([
    ['one picture over all of it', whole, UPRIGHT],
    [
      'two strips, one under the other',
      async (page, embed) => {
        page.drawImage(await embed(await half(0)), { x: 0, y: 300, width: 400, height: 300 });
        page.drawImage(await embed(await half(900)), { x: 0, y: 0, width: 400, height: 300 });
      },
      UPRIGHT,
    ],
    [
      'a page that is shown turned by a quarter',
      async (page, embed) => {
        page.setRotation(degrees(90));
        page.drawImage(await embed(await sheet), { x: 0, y: 0, width: 400, height: 600 });
      },
      [260, 0, 260, 120],
    ],
    [
      'a picture laid on its side on an upright page',
      async (page, embed) =>
        page.drawImage(await embed(await sheet), {
          x: 600,
          y: 0,
          width: 400,
          height: 600,
          rotate: degrees(90),
        }),
      [120, 260, 0, 260],
      [600, 400],
    ],
    ['letters and lines only', async (page) => page.drawRectangle({ width: 50, height: 50 }), undefined],
  ])('%s', async (_, draw, wanted, size) => {
    expect(await cornersOf(draw, size)).toEqual(wanted);
  });
});
