/** Thrown for bytes that cannot have been written here: cut, or something else. */
export class CorruptBytes extends Error {}

/** Writes numbers of few bits one after another, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(64);
  #length = 0;
  #current = 0;
  #free = 8;

  /** How many bits have been written. */
  get length(): number {
    return this.#length * 8 + 8 - this.#free;
  }

  /** `value` in `width` bits, at most 32. */
  write(value: number, width: number): void {
    let left = width;
    while (left > 0) {
      const take = Math.min(left, this.#free);
      left -= take;
      const part = (value >>> left) & ((1 << take) - 1);
      this.#current |= part << (this.#free - take);
      this.#free -= take;
      if (this.#free === 0) this.#push();
    }
  }

  /** Elias gamma, for counts from 1 up: as many zeros as bits follow the first one. */
  gamma(value: number): void {
    const bits = 31 - Math.clz32(value);
    this.write(0, bits);
    this.write(value, bits + 1);
  }

  /** Rice code: the quotient by 2^k in ones and a zero, then k bits. */
  rice(value: number, k: number): void {
    let quotient = value >>> k;
    for (; quotient >= 16; quotient -= 16) this.write(0xffff, 16);
    this.write((1 << (quotient + 1)) - 2, quotient + 1);
    this.write(value & ((1 << k) - 1), k);
  }

  /** Everything written, filled up with zeros to whole bytes. */
  finish(): Uint8Array {
    if (this.#free < 8) this.#push();
    return this.#bytes.slice(0, this.#length);
  }

  #push(): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = this.#current;
    this.#current = 0;
    this.#free = 8;
  }
}

/** Reads what `BitWriter` wrote. @throws CorruptBytes past the end, or on a code that cannot have been written. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #bit = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(width: number): number {
    if (this.#bit + width > this.#bytes.length * 8) throw new CorruptBytes();
    let value = 0;
    let left = width;
    while (left > 0) {
      const free = 8 - (this.#bit & 7);
      const take = Math.min(left, free);
      const part = (this.#bytes[this.#bit >> 3]! >> (free - take)) & ((1 << take) - 1);
      value = value * 2 ** take + part;
      this.#bit += take;
      left -= take;
    }
    return value;
  }

  gamma(): number {
    let bits = 0;
    while (this.read(1) === 0) if (++bits > 31) throw new CorruptBytes();
    return 2 ** bits + (bits > 0 ? this.read(bits) : 0);
  }

  rice(k: number): number {
    let quotient = 0;
    while (this.read(1) === 1) if (++quotient > 1e6) throw new CorruptBytes();
    return quotient * 2 ** k + (k > 0 ? this.read(k) : 0);
  }
}
