/**
 * Many files as one, before compression: a line of JSON that lists path, length and whether pieces are left out, then
 * the bytes one after another. What many pages share (their style, head and foot) stands once, in a pack of its own.
 */
export interface PackedFile {
  path: string;
  bytes: Uint8Array;
  /** True for a page out of which shared pieces were taken. */
  isFolded: boolean;
}

type HeaderEntry = [path: string, length: number, isFolded: 0 | 1];

/** Stands before the key of a piece that was taken out; no page holds this character. */
const MARK = '\u0001';
/** Length of a piece's key: hexadecimal. */
export const PIECE_KEY = 8;

const LINE = 10;

/** The bytes of a pack. */
export function layOutPack(files: readonly PackedFile[]): Uint8Array {
  const entries = files.map(
    ({ path, bytes, isFolded }): HeaderEntry => [path, bytes.length, isFolded ? 1 : 0],
  );
  const header = new TextEncoder().encode(`${JSON.stringify(entries)}\n`);
  const pack = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, header.length));
  pack.set(header);
  let at = header.length;
  for (const { bytes } of files) {
    pack.set(bytes, at);
    at += bytes.length;
  }
  return pack;
}

/** The files of a pack, by path. @throws SyntaxError for bytes that are none. */
export function openPack(pack: Uint8Array): Map<string, PackedFile> {
  const end = pack.indexOf(LINE);
  const entries = JSON.parse(new TextDecoder().decode(pack.subarray(0, end))) as HeaderEntry[];
  let at = end + 1;
  return new Map(
    entries.map(([path, length, folded]) => {
      const bytes = pack.subarray(at, at + length);
      at += length;
      return [path, { path, bytes, isFolded: folded === 1 }];
    }),
  );
}

/** A page cut where pieces that others share may begin or end; joined again it is the page. */
export function cutPage(html: string): string[] {
  return html.split(/(?=<(?:\/?style|header|\/?main|footer|nav|script|div|section|h2|p class="printed)[ >])/);
}

/** A page with its shared pieces taken out; `keyOf` gives the key of a piece that is shared. */
export function foldPage(html: string, keyOf: (piece: string) => string | undefined): string {
  return cutPage(html)
    .map((piece) => {
      const key = keyOf(piece);
      return key === undefined ? piece : MARK + key;
    })
    .join('');
}

/** The page again. */
export function unfoldPage(folded: string, pieceOf: (key: string) => string): string {
  const [first = '', ...rest] = folded.split(MARK);
  return first + rest.map((part) => pieceOf(part.slice(0, PIECE_KEY)) + part.slice(PIECE_KEY)).join('');
}
