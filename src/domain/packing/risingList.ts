import type { BitReader, BitWriter } from './bits.ts';

/**
 * A list of rising numbers as the gaps between them in Rice code. The parameter follows from the length and
 * the highest number, so it need not be written.
 */
export function writeRising(
  out: BitWriter,
  numbers: ArrayLike<number>,
  from: number,
  to: number,
  before: number,
  span: number,
): void {
  const k = riceParameter(to - from, span);
  let last = before;
  for (let index = from; index < to; index++) {
    out.rice(numbers[index]! - last - 1, k);
    last = numbers[index]!;
  }
}

/** Reads `count` numbers, each above `before`. */
export function readRising(input: BitReader, count: number, before: number, span: number): Uint32Array {
  const k = riceParameter(count, span);
  const numbers = new Uint32Array(count);
  let last = before;
  for (let index = 0; index < count; index++) {
    last += input.rice(k) + 1;
    numbers[index] = last;
  }
  return numbers;
}

/** The Rice parameter that suits `count` numbers spread evenly over `span` (Golomb 1966: 0.69 of the mean gap). */
export function riceParameter(count: number, span: number): number {
  const mean = (0.69 * span) / Math.max(1, count);
  return mean < 1 ? 0 : Math.min(30, Math.floor(Math.log2(mean)));
}

/** True when the rising list holds `number`. */
export function holds(numbers: Uint32Array, number: number): boolean {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle]!;
    if (found === number) return true;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
