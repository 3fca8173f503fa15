/**
 * A compact trie over UTF-16 code units. What slows lookups down is memory far apart and not work: each step reads one cell of one table, and
 * most offsets of a text are turned away by a few bits that stay near.
 */
import { markOpening, type Opening } from './marks.ts';
import { UnitSet } from './unit-set.ts';

export interface Match<T> {
  readonly end: number;
  readonly value: T;
}

/** Pairs of units by a hash, one bit each. */
const PAIR_BITS = 17;
const pair = (first: number, second: number): number => (Math.imul(first, 0x9e35) ^ second) & ((1 << PAIR_BITS) - 1);

/** A cell is four numbers: the node that a step starts from, its unit, the node that it leads to (0: empty cell), the number of that node's value (0: none). */
const NODE = 0;
const UNIT = 1;
const TARGET = 2;
const VALUE = 3;
const CELL = 4;
const FIRST_SIZE = 1 << 10;

/** Where in a table the cell of a step is, or the empty one in which it would be. */
function cellOf(cells: Int32Array, node: number, unit: number): number {
  const mask = cells.length - 1;
  let at = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b);
  at = ((at ^ (at >>> 15)) << 2) & mask;
  while (cells[at + TARGET] !== 0 && (cells[at + NODE] !== node || cells[at + UNIT] !== unit)) at = (at + CELL) & mask;
  return at;
}

export class Trie<T> {
  #cells = new Int32Array(FIRST_SIZE * CELL);
  #count = 1;
  /** Each value once, by its number. */
  readonly #values: (T | undefined)[] = [undefined];
  readonly #numbers = new Map<T, number>();
  /** Units that begin an entry, and those that are one. */
  readonly #first = new UnitSet();
  readonly #single = new UnitSet();
  /** Which pairs of units begin an entry: says no for certain, yes perhaps. */
  readonly #pairs = new Uint8Array(1 << (PAIR_BITS - 3));
  readonly #opening: Opening | undefined;

  /** `opening`: where the entries are told, so that one look at a text says where any may begin. */
  constructor(opening?: Opening) {
    this.#opening = opening;
  }

  /** Nothing was added. */
  get isEmpty(): boolean {
    return this.#count === 1;
  }

  #grow(): void {
    const cells = this.#cells;
    const larger = new Int32Array(cells.length * 2);
    for (let k = 0; k < cells.length; k += CELL) {
      if (cells[k + TARGET] === 0) continue;
      const at = cellOf(larger, cells[k + NODE] ?? 0, cells[k + UNIT] ?? 0);
      for (let i = 0; i < CELL; i++) larger[at + i] = cells[k + i] ?? 0;
    }
    this.#cells = larger;
  }

  /** The cell of a step, made when there is none. */
  #add(node: number, unit: number): number {
    let at = cellOf(this.#cells, node, unit);
    if (this.#cells[at + TARGET] !== 0) return at;
    if (this.#count * 2 * CELL > this.#cells.length) {
      this.#grow();
      at = cellOf(this.#cells, node, unit);
    }
    this.#cells[at + NODE] = node;
    this.#cells[at + UNIT] = unit;
    this.#cells[at + TARGET] = this.#count++;
    return at;
  }

  #numberOf(value: T): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.#values.length);
    return this.#values.push(value) - 1;
  }

  /** Adds an entry; a later value for the same key replaces the earlier one. */
  set(key: string, value: T): void {
    if (key === '') return;
    if (this.#opening) markOpening(key, this.#opening);
    const first = key.charCodeAt(0);
    this.#first.add(first);
    if (key.length === 1) this.#single.add(first);
    else {
      const hash = pair(first, key.charCodeAt(1));
      this.#pairs[hash >>> 3] = (this.#pairs[hash >>> 3] ?? 0) | (1 << (hash & 7));
    }
    let node = 0;
    let at = 0;
    for (let k = 0; k < key.length; k++) {
      at = this.#add(node, key.charCodeAt(k));
      node = this.#cells[at + TARGET] ?? 0;
    }
    this.#cells[at + VALUE] = this.#numberOf(value);
  }

  /** Whether an entry of two units or more may begin with such a pair. */
  #mayPair(first: number, second: number): boolean {
    const hash = pair(first, second);
    return (((this.#pairs[hash >>> 3] ?? 0) >>> (hash & 7)) & 1) === 1;
  }

  get(key: string): T | undefined {
    if (!this.#first.has(key.charCodeAt(0))) return undefined;
    const cells = this.#cells;
    let node = 0;
    let at = 0;
    for (let k = 0; k < key.length; k++) {
      at = cellOf(cells, node, key.charCodeAt(k));
      node = cells[at + TARGET] ?? 0;
      if (node === 0) return undefined;
    }
    return this.#values[cells[at + VALUE] ?? 0];
  }

  /** The longest entry that starts at `start`. */
  longest(text: string, start: number): Match<T> | undefined {
    const end = this.longestEnd(text, start);
    return end === start ? undefined : { end, value: this.#values[this.#found] as T };
  }

  /** The number of the value that `longestEnd` found last. */
  #found = 0;

  /** Where the longest entry at `start` ends; `start` when there is none. */
  longestEnd(text: string, start: number): number {
    const first = text.charCodeAt(start);
    if (!this.#first.has(first)) return start;
    const limit = this.#mayPair(first, text.charCodeAt(start + 1)) ? text.length : start + 1;
    if (limit === start + 1 && !this.#single.has(first)) return start;
    const cells = this.#cells;
    let end = start;
    let node = 0;
    for (let k = start; k < limit; k++) {
      const at = cellOf(cells, node, text.charCodeAt(k));
      node = cells[at + TARGET] ?? 0;
      if (node === 0) break;
      const value = cells[at + VALUE] ?? 0;
      if (value === 0) continue;
      end = k + 1;
      this.#found = value;
    }
    return end;
  }

  /** The longest entry of a trie of reversed keys that ends at `end` and starts at `from` or later; its start as `end`. */
  longestBackward(text: string, end: number, from: number): Match<T> | undefined {
    if (end <= from || !this.#first.has(text.charCodeAt(end - 1))) return undefined;
    const cells = this.#cells;
    let start = end;
    let found = 0;
    let node = 0;
    for (let k = end - 1; k >= from; k--) {
      const at = cellOf(cells, node, text.charCodeAt(k));
      node = cells[at + TARGET] ?? 0;
      if (node === 0) break;
      const value = cells[at + VALUE] ?? 0;
      if (value === 0) continue;
      start = k;
      found = value;
    }
    return found === 0 ? undefined : { end: start, value: this.#values[found] as T };
  }

  /** Puts the ends and values of all entries at `start` that end at `limit` or before into two arrays; returns how many. */
  fill(text: string, start: number, limit: number, ends: number[], values: T[]): number {
    const first = text.charCodeAt(start);
    if (!this.#first.has(first)) return 0;
    const last = this.#mayPair(first, text.charCodeAt(start + 1)) ? limit : start + 1;
    const cells = this.#cells;
    let count = 0;
    let node = 0;
    for (let k = start; k < last; k++) {
      const at = cellOf(cells, node, text.charCodeAt(k));
      node = cells[at + TARGET] ?? 0;
      if (node === 0) break;
      const value = cells[at + VALUE] ?? 0;
      if (value === 0) continue;
      ends[count] = k + 1;
      values[count++] = this.#values[value] as T;
    }
    return count;
  }

  /** All entries that start at `start`, shortest first. */
  all(text: string, start: number): Match<T>[] {
    const ends: number[] = [];
    const values: T[] = [];
    const count = start < text.length ? this.fill(text, start, text.length, ends, values) : 0;
    const found: Match<T>[] = [];
    for (let i = 0; i < count; i++) found.push({ end: ends[i] ?? 0, value: values[i] as T });
    return found;
  }
}

/** A trie read from right to left: which entries end at an offset. */
export class EndTrie<T> {
  readonly #trie = new Trie<T>();

  set(key: string, value: T): void {
    this.#trie.set(key.split('').reverse().join(''), value);
  }

  /** The longest entry that ends at `end` (exclusive) and starts at `from` or later; its start is returned as `end`. */
  longest(text: string, end: number, from = 0): Match<T> | undefined {
    return this.#trie.longestBackward(text, end, from);
  }
}

/** A few entries, made for one issue: by first unit, longest first. Unlike a trie it costs nothing to make. */
export class ShortList<T> {
  readonly #byFirst = new Map<number, { readonly key: string; readonly value: T }[]>();
  /** First units, by their last bits: most offsets of a text are turned away by one array read. */
  readonly #first = new Uint8Array(1 << 11);

  set(key: string, value: T): void {
    if (key === '') return;
    const first = key.charCodeAt(0);
    this.#first[first & 0x7ff] = 1;
    const list = (this.#byFirst.get(first) ?? []).filter((entry) => entry.key !== key);
    list.push({ key, value });
    list.sort((a, b) => b.key.length - a.key.length);
    this.#byFirst.set(first, list);
  }

  begins(unit: number): boolean {
    return this.#byFirst.has(unit);
  }

  /** Whether an entry may begin with a unit; false is certain. */
  mayBegin(unit: number): boolean {
    return this.#first[unit & 0x7ff] === 1;
  }

  /** The longest entry that starts at `start`. */
  longest(text: string, start: number): Match<T> | undefined {
    const first = text.charCodeAt(start);
    if (this.#first[first & 0x7ff] === 0) return undefined;
    const list = this.#byFirst.get(first);
    if (list === undefined) return undefined;
    for (const { key, value } of list) if (text.startsWith(key, start)) return { end: start + key.length, value };
    return undefined;
  }
}
