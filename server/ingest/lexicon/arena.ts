/**
 * Typed arrays for short texts, cut out of large ones: an array of its own costs ten times more than to go through an article of two hundred
 * characters once, and reading an article takes a dozen of them.
 */

type Numbers = Int32Array | Uint16Array | Uint8Array;

const CHUNK = 1 << 15;

class Arena<T extends Numbers> {
  readonly #make: (length: number) => T;
  #chunk: T;
  #used = 0;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#chunk = make(CHUNK);
  }

  /** So many zeros, which nobody else has. */
  take(length: number): T {
    if (length * 4 > CHUNK) return this.#make(length);
    if (this.#used + length > CHUNK) {
      this.#chunk = this.#make(CHUNK);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += length;
    return this.#chunk.subarray(start, this.#used) as T;
  }
}

const integers = new Arena((length) => new Int32Array(length));
const units = new Arena((length) => new Uint16Array(length));
const bytes = new Arena((length) => new Uint8Array(length));

/** Zeros for whole numbers of 32 bits. */
export const takeIntegers = (length: number): Int32Array => integers.take(length);
/** Zeros for UTF-16 units. */
export const takeUnits = (length: number): Uint16Array => units.take(length);
/** Zeros for flags. */
export const takeFlags = (length: number): Uint8Array => bytes.take(length);
