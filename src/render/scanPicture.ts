import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { readPictureHead } from '../corpus/scan/pictureHead.ts';
import { MachineFault } from '../domain/issue/index.ts';

/** As wide as a phone shows a page, and as wide as its smallest print asks for; neither is heavier than its bytes. */
export const SCAN_WIDTHS = [640, 1240] as const;
export type ScanWidth = (typeof SCAN_WIDTHS)[number];
export const MOST_SCAN_BYTES: Record<ScanWidth, number> = { 640: 100 * 1024, 1240: 300 * 1024 };

/** Of WebP, tried in turn until the picture is light enough; below the last one letters break up. */
const QUALITIES = [62, 48, 36, 26] as const;
/** A photograph full of grain is made smaller, when all that does not help. */
const SCALES = [1, 0.8, 0.6, 0.4] as const;
const CACHE = 'node_modules/.cache/scans';
const PRINTER = `${sharp.versions.sharp} ${QUALITIES.join()} ${SCALES.join()}`;

/** A page of paper for the web: WebP, upright, without what the camera wrote into the file. */
export interface WebPaper {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * The picture in a file of `content/scans/`, as wide as `width` dots at most; made once for the same bytes.
 * @throws MachineFault `scan-not-drawn` for what seemed a picture and cannot be drawn.
 */
export async function scanPicture(path: string, width: ScanWidth): Promise<WebPaper> {
  const source = readFileSync(path);
  const digest = createHash('sha256').update(PRINTER).update(`${width} `).update(source).digest('hex');
  const file = join(CACHE, `${digest}.webp`);
  const bytes = existsSync(file) ? readFileSync(file) : await draw(source, width, path);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  }
  return { bytes, ...readPictureHead(bytes)! };
}

async function draw(source: Buffer, width: ScanWidth, path: string): Promise<Buffer> {
  try {
    let lightest: Buffer | undefined;
    for (const scale of SCALES) {
      const { data, info } = await sharp(source, { failOn: 'error' })
        .rotate()
        .flatten({ background: '#fff' })
        .resize({ width: Math.round(width * scale), withoutEnlargement: true })
        .raw()
        .toBuffer({ resolveWithObject: true });
      const { width: across, height, channels } = info;
      for (const quality of QUALITIES) {
        lightest = await sharp(data, { raw: { width: across, height, channels } })
          .webp({ quality, effort: 4 })
          .toBuffer();
        if (lightest.length <= MOST_SCAN_BYTES[width]) return lightest;
      }
    }
    return lightest!;
  } catch {
    throw new MachineFault('scan-not-drawn', { file: path });
  }
}
