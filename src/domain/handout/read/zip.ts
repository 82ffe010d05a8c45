import { Inflate } from 'fflate';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';

interface ZipEntry {
  method: number;
  compressed: number;
  size: number;
  offset: number;
}

/** An archive whose parts are unfolded one by one, as they are asked for. */
export interface Zip {
  names: readonly string[];
  /** @throws Refusal when the part is damaged or unfolds to more than it may. */
  read(name: string): Uint8Array | undefined;
}

/** PKWARE APPNOTE 6.3.10: 4.3.16 end of central directory, 4.3.12 central directory header, 4.3.7 local header. */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const CHUNK = 2 ** 16;

/**
 * Opens an archive by its directory. What the directory says is believed only as far as it makes us refuse; what
 * comes out when a part is unfolded is counted. Archives inside are data like any other and are never opened.
 * @throws Refusal for encrypted, damaged and overfull archives.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = damagedIfThrown(() => readDirectory(view));
  let declared = 0;
  for (const { size, compressed } of entries.values()) {
    declared += size;
    checkRatio(size, compressed);
  }
  if (entries.size > LIMITS.entries || declared > LIMITS.declared) throw new Refusal('bomb');
  checkRatio(declared, bytes.length);
  let unfolded = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const part = unfold(bytes, view, entry, Math.min(LIMITS.part, LIMITS.parts - unfolded));
      unfolded += part.length;
      return part;
    },
  };
}

function checkRatio(size: number, compressed: number): void {
  if (size > LIMITS.small && size > compressed * LIMITS.ratio) throw new Refusal('bomb');
}

function readDirectory(view: DataView): Map<string, ZipEntry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // ZIP64, for archives over 4 GiB or 65,535 entries: no handout.
  if (count === 0xffff || at === 0xffffffff) throw new Refusal('bomb');
  if (count > LIMITS.entries) throw new Refusal('bomb');
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Refusal('damaged');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    if (flags & 1) throw new Refusal('encrypted');
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    const entry = {
      method,
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    // Some writers separate folders with "\" or begin a name with "/".
    const plain = name.replaceAll('\\', '/').replace(/^\/+/, '');
    if (!entries.has(plain)) entries.set(plain, entry);
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new Refusal('damaged');
}

function unfold(bytes: Uint8Array, view: DataView, entry: ZipEntry, most: number): Uint8Array {
  return damagedIfThrown(() => {
    const { offset, compressed, method, size } = entry;
    if (view.getUint32(offset, true) !== LOCAL) throw new Refusal('damaged');
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const folded = bytes.subarray(start, start + compressed);
    if (folded.length < compressed) throw new Refusal('damaged');
    if (method === 0 && compressed > most) throw new Refusal('bomb');
    if (method === 0) return folded;
    if (method !== 8) throw new Refusal('damaged');
    const part = inflate(folded, most);
    if (part.length !== size) throw new Refusal('damaged');
    return part;
  });
}

/** Unfolds piece by piece, and stops as soon as more comes out than may. */
function inflate(folded: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    length += chunk.length;
    if (length > most || (length > LIMITS.small && length > folded.length * LIMITS.ratio))
      throw new Refusal('bomb');
    chunks.push(chunk);
  });
  for (let at = 0; at < folded.length; at += CHUNK)
    stream.push(folded.subarray(at, at + CHUNK), at + CHUNK >= folded.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A read outside the file, or data that do not unfold, is a damaged file. */
function damagedIfThrown<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}
