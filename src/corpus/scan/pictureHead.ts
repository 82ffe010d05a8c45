/** Dots of a picture as its file says them, before it is turned. */
export interface PictureHead {
  width: number;
  height: number;
  /** True where the file holds more pictures than one. */
  hasMore: boolean;
}

/** What a picture's bytes say it is, by the ending that such a file has. */
export type PictureKind = 'jpg' | 'png' | 'webp' | 'tif';

/** The kind of picture that bytes are, whatever their file is called; undefined for what is none of the four. */
export function pictureKindOf(head: Buffer): PictureKind | undefined {
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpg';
  if (head.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'png';
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'webp';
  return /^(?:II\*\0|MM\0\*)$/.test(ascii(head, 0, 4)) ? 'tif' : undefined;
}

/**
 * How large a whole picture is, read from its bytes; undefined where they are cut off or are not what their kind says.
 * Only what is needed to refuse a file before a build draws it: ISO 10918-1 (JPEG), PNG 3rd edition, RFC 9649 (WebP),
 * TIFF 6.0.
 */
export function readPictureHead(bytes: Buffer): PictureHead | undefined {
  const kind = pictureKindOf(bytes);
  try {
    const found = kind && HEADS[kind](bytes);
    return found && found.width > 0 && found.height > 0 ? found : undefined;
  } catch (error) {
    // Beyond the end: the file is cut off.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const HEADS: Record<PictureKind, (bytes: Buffer) => PictureHead | undefined> = {
  jpg: jpegHead,
  png: pngHead,
  webp: webpHead,
  tif: tiffHead,
};
const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);
const single = (width: number, height: number): PictureHead => ({ width, height, hasMore: false });

/** Segments until the frame's own, which has the size; what comes after the end of the picture is no matter. */
function jpegHead(bytes: Buffer): PictureHead | undefined {
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0) return undefined;
  let at = 2;
  while (at < bytes.length) {
    const marker = bytes.readUInt16BE(at);
    if (marker >> 8 !== 0xff) return undefined;
    if (marker === 0xffff) {
      at += 1;
      continue;
    }
    // Frames (SOF0 to SOF15), without the tables that lie among their markers.
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return single(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function pngHead(bytes: Buffer): PictureHead | undefined {
  if (ascii(bytes, 12, 16) !== 'IHDR' || bytes.lastIndexOf('IEND') < 0) return undefined;
  return single(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
}

function webpHead(bytes: Buffer): PictureHead | undefined {
  if (bytes.length < bytes.readUInt32LE(4) + 8) return undefined;
  const form = ascii(bytes, 12, 16);
  if (form === 'VP8 ') return single(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
  if (form === 'VP8L') {
    const sizes = bytes.readUInt32LE(21);
    return single((sizes & 0x3fff) + 1, ((sizes >> 14) & 0x3fff) + 1);
  }
  if (form !== 'VP8X') return undefined;
  return {
    width: bytes.readUIntLE(24, 3) + 1,
    height: bytes.readUIntLE(27, 3) + 1,
    // The flag of a picture that moves.
    hasMore: (bytes[20]! & 0x02) !== 0,
  };
}

/** Entries of a TIFF that are read here: size, and where its strips or tiles lie and how long they are. */
const TIFF = { width: 256, height: 257, places: [273, 324], lengths: [279, 325] } as const;

function tiffHead(bytes: Buffer): PictureHead | undefined {
  const isLittle = ascii(bytes, 0, 2) === 'II';
  const short = (at: number) => (isLittle ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number) => (isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const start = long(4);
  const end = start + 2 + 12 * short(start);
  /** Numbers of 16 or 32 bits: in the entry itself where they fit into four bytes, else where it points. */
  const entries = new Map<number, number[]>();
  for (let at = start + 2; at < end; at += 12) {
    const [read, size] = short(at + 2) === 3 ? [short, 2] : [long, 4];
    const count = long(at + 4);
    if (count * size > bytes.length) return undefined;
    const from = count * size <= 4 ? at + 8 : long(at + 8);
    const isWanted = ([...Object.values(TIFF).flat()] as number[]).includes(short(at));
    if (isWanted)
      entries.set(
        short(at),
        Array.from({ length: count }, (_, index) => read(from + index * size)),
      );
  }
  const of = (tags: readonly number[]) => tags.flatMap((tag) => entries.get(tag) ?? []);
  const lengths = of(TIFF.lengths);
  if (of(TIFF.places).some((place, index) => place + lengths[index]! > bytes.length)) return undefined;
  const [width = 0, height = 0] = of([TIFF.width, TIFF.height]);
  return { width, height, hasMore: long(end) !== 0 };
}
