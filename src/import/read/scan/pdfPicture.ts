import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import { ImportRefusal } from '../../refusal.ts';
import type { OperatorList, Operators } from '../pdf/glyphPieces.ts';
import { isMatrix, type Matrix, times } from '../pdf/matrix.ts';
import { MOST_DOTS, type PagePicture, toPagePicture } from './pictureFile.ts';

/** As much of a page of PDF.js as is used here. */
export interface DrawnPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: readonly number[] };
  getOperatorList(): Promise<OperatorList>;
  objs: Objects;
  commonObjs: Objects;
}
interface Objects {
  get(id: string, found: (value: unknown) => void): unknown;
}

/** A picture of PDF.js: 1 bit, 3 bytes or 4 bytes a dot. */
interface DecodedPicture {
  data: Uint8Array;
  width: number;
  height: number;
}
interface Placed {
  picture: DecodedPicture;
  /** On the page as it is shown, from its upper left corner, in points. */
  matrix: Matrix;
}

/** A picture that covers so much of a page is the page. */
const IS_PAGE = 0.8;
/** Strips and pieces of a page are put together at this many dots a point (216 an inch). */
const FINEST = 3;

/**
 * The pictures of a page of a PDF as one, as they are placed on it; undefined where it has none. Nothing else is drawn,
 * so no letters, lines or scripts of the file run.
 */
export async function pictureOfPage(page: DrawnPage, operators: Operators): Promise<PagePicture | undefined> {
  const seen = await seenOnPage(page, operators);
  return seen && toPagePicture(seen);
}

/** The same with its colours, as it is. */
export async function seenOnPage(page: DrawnPage, operators: Operators): Promise<Sharp | undefined> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const placed = await placedPictures(page, operators, transform as unknown as Matrix);
  if (placed.length === 0) return undefined;
  const whole = placed.length === 1 && areaOf(placed[0]!) > IS_PAGE * width * height;
  return whole ? oriented(placed[0]!) : together(placed, width, height);
}

async function placedPictures(page: DrawnPage, operators: Operators, view: Matrix): Promise<Placed[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  const placed: Placed[] = [];
  const place = new Place(view);
  for (const [at, code] of fnArray.entries()) {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    const name = names.get(code) ?? '';
    place.take(name, args);
    const picture = PAINTS.has(name) ? await decoded(page, args[0]) : undefined;
    if (picture) placed.push({ picture, matrix: place.matrix });
  }
  return placed;
}

/** Where the next thing is drawn. */
class Place {
  matrix: Matrix;
  readonly #saved: Matrix[] = [];

  constructor(view: Matrix) {
    this.matrix = view;
  }

  take(name: string, args: readonly unknown[]): void {
    if (name === 'restore' || name === 'paintFormXObjectEnd') this.matrix = this.#saved.pop() ?? this.matrix;
    if (name === 'save' || name === 'paintFormXObjectBegin') this.#saved.push(this.matrix);
    if (name !== 'transform' && name !== 'paintFormXObjectBegin') return;
    const own = isMatrix(args[0]) ? args[0] : args;
    if (isMatrix(own)) this.matrix = times(this.matrix, own);
  }
}

const PAINTS = new Set(['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject']);

/** A picture by its name, or one that stands in the list itself. */
async function decoded(page: DrawnPage, given: unknown): Promise<DecodedPicture | undefined> {
  const id = typeof given === 'string' ? given : (given as { data?: unknown } | null)?.data;
  const objects = typeof id === 'string' && id.startsWith('g_') ? page.commonObjs : page.objs;
  const found = typeof id === 'string' ? await new Promise((take) => objects.get(id, take)) : given;
  const { data, width = 0, height = 0 } = (found ?? {}) as Partial<DecodedPicture>;
  return data && width > 0 && height > 0 ? { data, width, height } : undefined;
}

const areaOf = ({ matrix: [a, b, c, d] }: Placed) => Math.abs(a * d - b * c);

/** The picture's dots; of 1 bit each, a bit that is set is white. */
function dotsOf({ data, width, height }: DecodedPicture): Sharp {
  const channels = data.length / (width * height);
  if (channels === 1 || channels === 3 || channels === 4)
    return sharp(data, { raw: { width, height, channels } });
  const stride = Math.ceil(width / 8);
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((data[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1) dots[y * width + x] = 255;
  return sharp(dots, { raw: { width, height, channels: 1 } });
}

/** The picture as the page shows it: quarter turns and mirrors; what is left of askew is levelled with the lines. */
function oriented({ picture, matrix: [a, b, c, d] }: Placed): Sharp {
  const dots = dotsOf(picture);
  // Rows of a picture run from its upper edge down, the unit square's from its lower edge up (ISO 32000-1, 8.9.5.1).
  if (Math.abs(a) + Math.abs(d) >= Math.abs(b) + Math.abs(c)) return dots.flop(a < 0).flip(d > 0);
  // On its side: rows run down the page or up it, the first one on the right or on the left. sharp mirrors before it turns.
  return dots.flip(b > 0 !== c > 0).rotate(b > 0 ? 90 : 270);
}

async function together(placed: readonly Placed[], width: number, height: number): Promise<Sharp> {
  const finest = Math.max(
    ...placed.map((one) => Math.sqrt((one.picture.width * one.picture.height) / areaOf(one))),
  );
  const scale = Math.min(Number.isFinite(finest) ? finest : FINEST, FINEST);
  const page = { width: Math.round(width * scale), height: Math.round(height * scale) };
  if (page.width * page.height > MOST_DOTS) throw new ImportRefusal('picture-too-large');
  const layers: OverlayOptions[] = [];
  for (const one of placed) layers.push(...(await layerOf(one, scale, page)));
  const drawn = await sharp({ create: { ...page, channels: 3, background: '#fff' } })
    .composite(layers)
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(drawn);
}

/** A picture at its place, as far as it lies on the page; the darker of two that lie over each other is seen. */
async function layerOf(
  placed: Placed,
  scale: number,
  page: { width: number; height: number },
): Promise<OverlayOptions[]> {
  const [a, b, c, d, e, f] = placed.matrix;
  const edge = (from: number, ...by: number[]) => by.map((one) => Math.round((from + one) * scale));
  const [xs, ys] = [edge(e, 0, a, c, a + c), edge(f, 0, b, d, b + d)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const isSeen = left < page.width && top < page.height && left + width > 0 && top + height > 0;
  if (width < 1 || height < 1 || !isSeen) return [];
  const right = await sharp(await oriented(placed).png({ compressionLevel: 1 }).toBuffer())
    .resize({ width, height, fit: 'fill' })
    .toBuffer();
  const cut = { left: Math.max(0, -left), top: Math.max(0, -top) };
  const input = await sharp(right)
    .extract({
      ...cut,
      width: Math.min(width - cut.left, page.width - Math.max(0, left)),
      height: Math.min(height - cut.top, page.height - Math.max(0, top)),
    })
    .toBuffer();
  return [{ input, left: Math.max(0, left), top: Math.max(0, top), blend: 'darken' }];
}
