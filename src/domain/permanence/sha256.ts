/** The first 64 primes: SHA-256 takes its constants from their roots (FIPS 180-4, 4.2.2 and 5.3.3). */
const PRIMES = Array.from({ length: 312 }, (_, number) => number).filter(
  (number) =>
    number > 1 &&
    !Array.from({ length: 16 }, (_, index) => index + 2).some((by) => by < number && number % by === 0),
);
const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0;
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 of bytes, or of a text in UTF-8, as hex digits. Written out because the browser's own (`crypto.subtle`) is missing on
 * pages that are not served over HTTPS, as inside an office, and answers later only; this one is under 1 KB and the
 * same code runs in the build.
 */
export function sha256(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const blocks = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  bytes.forEach((byte, index) => void blocks.setUint8(index, byte));
  blocks.setUint8(bytes.length, 0x80);
  blocks.setUint32(blocks.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  blocks.setUint32(blocks.byteLength - 4, bytes.length << 3);
  const state = [...START];
  for (let block = 0; block < blocks.byteLength; block += 64) mix(state, blocks, block);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** One block of 64 bytes (FIPS 180-4, 6.2.2). */
function mix(state: number[], blocks: DataView, block: number): void {
  const words: number[] = [];
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let round = 0; round < 64; round++) {
    if (round < 16) words.push(blocks.getInt32(block + round * 4));
    else {
      const [near, far] = [words[round - 15]!, words[round - 2]!];
      const low = turn(near, 7) ^ turn(near, 18) ^ (near >>> 3);
      const high = turn(far, 17) ^ turn(far, 19) ^ (far >>> 10);
      words.push((words[round - 16]! + low + words[round - 7]! + high) | 0);
    }
    const choice = (e & f) ^ (~e & g);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + ROUNDS[round]! + words[round]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index]! + word) | 0;
  });
}
