/** A compact trie over UTF-16 code units: one open-addressing table of transitions, so that a lookup allocates nothing. */

const EMPTY = 0;
const MULTIPLIER = 0x9e3779b1;

export interface Match<T> {
  readonly end: number;
  readonly value: T;
}

export class Trie<T> {
  #nodes = new Int32Array(1 << 10);
  #units = new Uint16Array(1 << 10);
  #targets = new Int32Array(1 << 10);
  #mask = (1 << 10) - 1;
  #used = 0;
  #count = 1;
  readonly #values: (T | undefined)[] = [undefined];
  /** First code units of all entries: most positions of a text are turned away by one array read. */
  readonly #first = new Uint8Array(1 << 16);

  #slot(node: number, unit: number): number {
    let i = Math.imul(node * 65536 + unit + 1, MULTIPLIER);
    i = (i ^ (i >>> 15)) & this.#mask;
    while (this.#targets[i] !== EMPTY && (this.#nodes[i] !== node || this.#units[i] !== unit)) i = (i + 1) & this.#mask;
    return i;
  }

  #grow(): void {
    const [nodes, units, targets] = [this.#nodes, this.#units, this.#targets];
    const size = targets.length * 2;
    this.#nodes = new Int32Array(size);
    this.#units = new Uint16Array(size);
    this.#targets = new Int32Array(size);
    this.#mask = size - 1;
    for (let k = 0; k < targets.length; k++) {
      const target = targets[k] ?? EMPTY;
      if (target === EMPTY) continue;
      const i = this.#slot(nodes[k] ?? 0, units[k] ?? 0);
      this.#nodes[i] = nodes[k] ?? 0;
      this.#units[i] = units[k] ?? 0;
      this.#targets[i] = target;
    }
  }

  /** Adds an entry; a later value for the same key replaces the earlier one. */
  set(key: string, value: T): void {
    if (key === '') return;
    let node = 0;
    for (let k = 0; k < key.length; k++) {
      const unit = key.charCodeAt(k);
      if (k === 0) this.#first[unit] = 1;
      let i = this.#slot(node, unit);
      if (this.#targets[i] === EMPTY) {
        if (++this.#used * 2 > this.#mask) {
          this.#grow();
          i = this.#slot(node, unit);
        }
        this.#nodes[i] = node;
        this.#units[i] = unit;
        this.#targets[i] = this.#count;
        this.#values[this.#count++] = undefined;
      }
      node = this.#targets[i] ?? 0;
    }
    this.#values[node] = value;
  }

  get(key: string): T | undefined {
    let node = 0;
    for (let k = 0; k < key.length; k++) {
      node = this.#targets[this.#slot(node, key.charCodeAt(k))] ?? EMPTY;
      if (node === EMPTY) return undefined;
    }
    return this.#values[node];
  }

  /** The longest entry that starts at `start`. */
  longest(text: string, start: number): Match<T> | undefined {
    if (this.#first[text.charCodeAt(start)] !== 1) return undefined;
    let node = 0;
    let best: T | undefined;
    let end = 0;
    for (let k = start; k < text.length; k++) {
      node = this.#targets[this.#slot(node, text.charCodeAt(k))] ?? EMPTY;
      if (node === EMPTY) break;
      const value = this.#values[node];
      if (value !== undefined) {
        best = value;
        end = k + 1;
      }
    }
    return best === undefined ? undefined : { end, value: best };
  }

  /** All entries that start at `start`, shortest first. */
  all(text: string, start: number): Match<T>[] {
    const found: Match<T>[] = [];
    if (this.#first[text.charCodeAt(start)] !== 1) return found;
    let node = 0;
    for (let k = start; k < text.length; k++) {
      node = this.#targets[this.#slot(node, text.charCodeAt(k))] ?? EMPTY;
      if (node === EMPTY) break;
      const value = this.#values[node];
      if (value !== undefined) found.push({ end: k + 1, value });
    }
    return found;
  }
}

/** A trie read from right to left: which entries end at an offset. */
export class EndTrie<T> {
  readonly #trie = new Trie<T>();
  readonly #last = new Uint8Array(1 << 16);
  #longest = 0;

  set(key: string, value: T): void {
    if (key === '') return;
    this.#last[key.charCodeAt(key.length - 1)] = 1;
    this.#longest = Math.max(this.#longest, key.length);
    this.#trie.set([...key.split('')].reverse().join(''), value);
  }

  /** The longest entry that ends at `end` (exclusive) and starts at `from` or later; its start is returned as `end`. */
  longest(text: string, end: number, from = 0): Match<T> | undefined {
    if (end <= from || this.#last[text.charCodeAt(end - 1)] !== 1) return undefined;
    let reversed = '';
    for (let i = end - 1; i >= Math.max(from, end - this.#longest); i--) reversed += text[i];
    const match = this.#trie.longest(reversed, 0);
    return match && { end: end - match.end, value: match.value };
  }
}
