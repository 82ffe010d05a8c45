/**
 * Numbers from 0 up for whole-number keys below 2^53, in order of first sight. A plain Map costs several times the
 * memory for the millions of pairs of a large corpus.
 */
export class NumberMap {
  #keys = new Float64Array(1 << 12).fill(-1);
  #values = new Uint32Array(1 << 12);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a key, given now if it is new. */
  numberOf(key: number): number {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === key) return this.#values[slot]!;
    this.#keys[slot] = key;
    this.#values[slot] = this.#size++;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    return this.#size - 1;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(
      (key % 4294967296) ^ Math.imul(Math.floor(key / 4294967296), 0x9e3779b1),
      0x85ebca6b,
    );
    slot = (slot ^ (slot >>> 15)) & mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#values = new Uint32Array(keys.length * 2);
    keys.forEach((key, index) => {
      if (key === -1) return;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#values[slot] = values[index]!;
    });
  }
}

/** A list of whole numbers that grows without boxing them. */
export class NumberList {
  #numbers = new Uint32Array(1 << 10);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  at(index: number): number {
    return this.#numbers[index]!;
  }
}
