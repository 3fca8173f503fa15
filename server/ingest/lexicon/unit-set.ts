/** A set of UTF-16 units that is asked at every offset of a text: one bit a unit. */
export class UnitSet {
  readonly #bits = new Uint8Array(1 << 13);

  constructor(units: Iterable<number> = []) {
    for (const unit of units) this.add(unit);
  }

  /** The units of a text. */
  static of(text: string): UnitSet {
    return new UnitSet(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
  }

  /** All units. */
  static all(): UnitSet {
    const set = new UnitSet();
    set.#bits.fill(0xff);
    return set;
  }

  add(unit: number): void {
    const at = unit >>> 3;
    this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (unit & 7));
  }

  has(unit: number): boolean {
    return (((this.#bits[unit >>> 3] ?? 0) >>> (unit & 7)) & 1) === 1;
  }
}
