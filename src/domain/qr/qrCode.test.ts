import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';
import { clauseUrl } from '../clauseUrls.ts';
import { qrCode, qrPath, qrSvg } from './qrCode.ts';

const SCALE = 4;

/** The code as another program's decoder reads it from a picture of it. */
function decode(rows: readonly (readonly boolean[])[]): string | undefined {
  const width = rows.length * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      pixels.set(
        [...Array(3).fill(rows[Math.floor(y / SCALE)]![Math.floor(x / SCALE)] ? 0 : 255), 255],
        (y * width + x) * 4,
      );
  return jsQR(pixels, width, width)?.data;
}

/** The squares that a path darkens. */
function drawn(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(length));
  return rows;
}

const clauses = [...loadCorpus(process.cwd()).programme.provisions.keys()];

describe('the QR code', () => {
  it.each(clauses)('of %s is read by an independent decoder', (id) => {
    const address = `https://chuong-trinh.example.gov.vn${clauseUrl(OWN_PROGRAMME, id)}?v=1a2b3c4d`;
    const rows = qrCode(address);
    expect(decode(rows)).toBe(address);
    expect(drawn(qrPath(rows), rows.length)).toEqual(rows);
  });

  it('is an SVG file of its own, with a quiet zone', () => {
    const rows = qrCode('a');
    expect(qrSvg('a')).toMatch(/^<svg xmlns=[^>]+ viewBox="0 0 29 29"[^>]*>.*<\/svg>$/);
    expect(rows.slice(0, 4).flat()).not.toContain(true);
    expect(rows.flatMap((row) => row.slice(0, 4))).not.toContain(true);
  });
});
