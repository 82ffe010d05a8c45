import { brotliCompressSync, constants } from 'node:zlib';

/** Types that hosts compress; `.bin` and Pagefind's own are sent as they are. */
const COMPRESSED = /\.(?:txt|json|js|html|css)$/;

/** Bytes of a file as a host sends it: brotli of quality 5 for the types that hosts compress. */
export function transferredBytes(name: string, bytes: Uint8Array): number {
  if (!COMPRESSED.test(name)) return bytes.length;
  return Math.min(
    bytes.length,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
  );
}

/** The value in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
