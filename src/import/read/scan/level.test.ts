import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { GreyPicture } from './level.ts';
import { openPictureFile } from './pictureFile.ts';
import { angleOf, grey, turn } from './turn.ts';

/** Lines of words as black bars. */
async function lines(degrees: number): Promise<GreyPicture> {
  const bars = Array.from({ length: 24 }, (_, row) =>
    Array.from(
      { length: 9 },
      (_, at) =>
        `<rect x="${60 + at * 55}" y="${60 + row * 28}" width="${30 + ((row * 7 + at * 11) % 18)}" height="9"/>`,
    ).join(''),
  ).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800">${bars}</svg>`;
  return grey(
    sharp(await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).toBuffer()).rotate(degrees, {
      background: '#fff',
    }),
  );
}

describe('a page that lies askew', () => {
  it.each([0, 0.6, -2.3, 5, -7.5])('is levelled when it is turned by %s°', async (degrees) => {
    expect(await angleOf(await lines(degrees))).toBeCloseTo(-degrees, 0);
    expect(Math.abs((await angleOf(await lines(degrees))) + degrees)).toBeLessThan(0.15);
  });
  it('is set upright or on its head when it lies on its side', async () => {
    const page = await turn(await lines(0.4), 90);
    expect(Math.abs((await angleOf(page)) - 90 + 0.4)).toBeLessThan(0.15);
  });
});

describe('a picture', () => {
  const stamped = sharp({
    create: { width: 1_800, height: 1_800, channels: 3, background: '#fff' },
  }).composite([
    { input: { create: { width: 200, height: 200, channels: 3, background: '#d22' } }, left: 0, top: 0 },
    { input: { create: { width: 50, height: 50, channels: 3, background: '#111' } }, left: 300, top: 0 },
  ]);
  it('is read without its red ink, and that is told', async () => {
    const { grey: page, hasRed } = await (await openPictureFile(await stamped.png().toBuffer())).page(1);
    expect(hasRed).toBe(true);
    expect(page.pixels[10 * page.width + 10]).toBeGreaterThan(200);
    expect(page.pixels[10 * page.width + 320]).toBeLessThan(40);
  });
  it('of too few dots is doubled, of too many made smaller', async () => {
    const widths = [];
    for (const width of [800, 1_800, 5_000]) {
      const bytes = await sharp({ create: { width, height: 10, channels: 3, background: '#fff' } })
        .png()
        .toBuffer();
      widths.push((await (await openPictureFile(bytes)).page(1)).grey.width);
    }
    expect(widths).toEqual([1_600, 1_800, 3_508]);
  });
  it('that is cut short, or larger than any page, is refused', async () => {
    const whole = await stamped.jpeg().toBuffer();
    const cut = await openPictureFile(whole.subarray(0, whole.length / 3));
    await expect(cut.page(1)).rejects.toMatchObject({ code: 'damaged' });
    const vast = '<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="20000"/>';
    await expect(openPictureFile(Buffer.from(vast))).rejects.toMatchObject({ code: 'picture-too-large' });
  });
});
