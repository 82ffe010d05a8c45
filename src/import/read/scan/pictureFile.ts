import sharp, { type Sharp } from 'sharp';
import { ImportRefusal } from '../../refusal.ts';
import type { GreyPicture } from './level.ts';
import { grey } from './turn.ts';

/** A3 at 600 dots an inch is 70 million; what says more is no page. */
export const MOST_DOTS = 120_000_000;
/** The longer side of a page at 300 dots an inch: more is slower and reads no better. */
const LONG_SIDE = 3_508;
/** Below about 150 dots an inch marks run together; twice as large they are read better. */
const SHORT_OF_DOTS = 1_750;

/** Pages of pictures, drawn one at a time. */
export interface PictureFile {
  count: number;
  /** A page, from 1, as it is to be read. */
  page(number: number): Promise<PagePicture>;
  /** The same page as it is, upright. */
  seen(number: number): Sharp;
}

export interface PagePicture {
  grey: GreyPicture;
  /** True where red ink was left out, a stamp as a rule. */
  hasRed: boolean;
}

/** A JPEG, PNG, TIFF (of several pages too) or another picture that sharp reads. @throws ImportRefusal */
export async function openPictureFile(bytes: Uint8Array): Promise<PictureFile> {
  const { pages = 1 } = await sharp(bytes, { limitInputPixels: MOST_DOTS }).metadata().catch(refuse);
  const seen = (number: number) => sharp(bytes, { limitInputPixels: MOST_DOTS, page: number - 1 }).rotate();
  return { count: pages, page: (number) => toPagePicture(seen(number)).catch(refuse), seen };
}

/**
 * A picture as it is to be read: its red channel, in which a red stamp is as white as paper and black letters under it
 * stay, at a size that letters are read well at.
 */
export async function toPagePicture(source: Sharp): Promise<PagePicture> {
  const { data, info } = await source
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const chain = sharp(data, { raw: { width, height, channels } });
  const long = Math.max(width, height);
  const factor = long > LONG_SIDE ? LONG_SIDE / long : long < SHORT_OF_DOTS ? 2 : 1;
  const sized = factor === 1 ? chain : chain.resize({ width: Math.round(width * factor) });
  return { grey: await grey(sized), hasRed: channels >= 3 && hasRedInk(data, channels) };
}

/** Red ink on one dot in a thousand. */
function hasRedInk(data: Uint8Array, channels: number): boolean {
  let red = 0;
  for (let at = 0; at + 2 < data.length; at += channels)
    if (data[at]! - Math.max(data[at + 1]!, data[at + 2]!) > 70) red++;
  return red > data.length / channels / 1000;
}

function refuse(error: unknown): never {
  throw new ImportRefusal(/pixel limit/i.test(String(error)) ? 'picture-too-large' : 'damaged');
}
