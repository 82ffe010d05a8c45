import sharp, { type Sharp } from 'sharp';
import { type GreyPicture, levelOf } from './level.ts';

/** The side that angles are measured on: enough to tell a tenth of a degree. */
const SMALL = 1000;
/** A page whose columns are so much clearer than its rows lies on its side. */
const ON_ITS_SIDE = 1.6;

/** The picture as PNG, quickly made: what a reader of pictures takes. */
export const toPng = ({ pixels, width, height }: GreyPicture) =>
  sharp(pixels, { raw: { width, height, channels: 1 } })
    .png({ compressionLevel: 1 })
    .toBuffer();

/** By how many degrees, clockwise, a picture has to be turned for its lines to be level; whether head or foot is up is not told. */
export async function angleOf(picture: GreyPicture): Promise<number> {
  const small = await grey(
    ofGrey(picture).resize({ width: SMALL, height: SMALL, fit: 'inside', withoutEnlargement: true }),
  );
  const [upright, onSide] = [levelOf(small), levelOf(await turn(small, 90))];
  return onSide.clearness > ON_ITS_SIDE * upright.clearness ? 90 + onSide.degrees : upright.degrees;
}

/** The picture turned by an angle, clockwise, with white in the corners. */
export async function turn(picture: GreyPicture, degrees: number): Promise<GreyPicture> {
  return degrees === 0 ? picture : grey(ofGrey(picture).rotate(degrees, { background: '#fff' }));
}

const ofGrey = ({ pixels, width, height }: GreyPicture) =>
  sharp(pixels, { raw: { width, height, channels: 1 } });

/** What a chain of sharp makes, as dots of one channel. */
export async function grey(chain: Sharp): Promise<GreyPicture> {
  const { data, info } = await chain.extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}
