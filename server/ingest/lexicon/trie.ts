/** A compact trie over UTF-16 code units: one open-addressing table of transitions, so that a lookup allocates nothing. */

import { markOpening, type Opening } from './marks.ts';

export interface Match<T> {
  readonly end: number;
  readonly value: T;
}

const pair = (first: number, second: number): number => (Math.imul(first, 0x9e35) ^ second) & 0xffff;

export class Trie<T> {
  #nodes = new Int32Array(1 << 10);
  #units = new Uint16Array(1 << 10);
  #targets = new Int32Array(1 << 10);
  #mask = (1 << 10) - 1;
  #used = 0;
  #count = 1;
  readonly #values: (T | undefined)[] = [undefined];
  /** The node after each first unit, 0 for none: most positions of a text are turned away by one array read. */
  readonly #roots = new Int32Array(1 << 16);
  /** Which pairs of units begin an entry, by a hash of the pair: says no for certain, yes perhaps. */
  readonly #pairs = new Uint8Array(1 << 16);
  readonly #opening: Opening | undefined;

  /** `opening`: where the entries are told, so that one look at a text says where any may begin. */
  constructor(opening?: Opening) {
    this.#opening = opening;
  }

  #slot(node: number, unit: number): number {
    let i = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b);
    i = (i ^ (i >>> 15)) & this.#mask;
    const [nodes, units, targets] = [this.#nodes, this.#units, this.#targets];
    while (targets[i] !== 0 && (nodes[i] !== node || units[i] !== unit)) i = (i + 1) & this.#mask;
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
      const target = targets[k] ?? 0;
      if (target === 0) continue;
      const i = this.#slot(nodes[k] ?? 0, units[k] ?? 0);
      this.#nodes[i] = nodes[k] ?? 0;
      this.#units[i] = units[k] ?? 0;
      this.#targets[i] = target;
    }
  }

  #child(node: number, unit: number): number {
    let i = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b);
    const mask = this.#mask;
    const targets = this.#targets;
    i = (i ^ (i >>> 15)) & mask;
    for (;;) {
      const target = targets[i] ?? 0;
      if (target === 0 || (this.#nodes[i] === node && this.#units[i] === unit)) return target;
      i = (i + 1) & mask;
    }
  }

  #add(node: number, unit: number): number {
    let i = this.#slot(node, unit);
    if (this.#targets[i] === 0) {
      if (++this.#used * 2 > this.#mask) {
        this.#grow();
        i = this.#slot(node, unit);
      }
      this.#nodes[i] = node;
      this.#units[i] = unit;
      this.#targets[i] = this.#count;
      this.#values[this.#count++] = undefined;
    }
    return this.#targets[i] ?? 0;
  }

  /** Adds an entry; a later value for the same key replaces the earlier one. */
  set(key: string, value: T): void {
    if (key === '') return;
    if (this.#opening) markOpening(key, this.#opening);
    let node = 0;
    for (let k = 0; k < key.length; k++) {
      node = this.#add(node, key.charCodeAt(k));
      if (k === 0) this.#roots[key.charCodeAt(0)] = node;
      if (k === 1) this.#pairs[pair(key.charCodeAt(0), key.charCodeAt(1))] = 1;
    }
    this.#values[node] = value;
  }

  /** Whether any entry begins with a unit. */
  begins(unit: number): boolean {
    return this.#roots[unit] !== 0;
  }

  get(key: string): T | undefined {
    let node = this.#roots[key.charCodeAt(0)] ?? 0;
    for (let k = 1; k < key.length && node !== 0; k++) node = this.#child(node, key.charCodeAt(k));
    return node === 0 ? undefined : this.#values[node];
  }

  /** The longest entry that starts at `start`. */
  longest(text: string, start: number): Match<T> | undefined {
    const first = text.charCodeAt(start);
    let node = this.#roots[first] ?? 0;
    if (node === 0) return undefined;
    if (this.#pairs[pair(first, text.charCodeAt(start + 1))] === 0 && this.#values[node] === undefined)
      return undefined;
    let best: T | undefined;
    let end = 0;
    for (let k = start + 1; ; k++) {
      const value = this.#values[node];
      if (value !== undefined) {
        best = value;
        end = k;
      }
      if (k >= text.length) break;
      node = this.#child(node, text.charCodeAt(k));
      if (node === 0) break;
    }
    return best === undefined ? undefined : { end, value: best };
  }

  /** The longest entry of a trie of reversed keys that ends at `end` and starts at `from` or later; its start as `end`. */
  longestBackward(text: string, end: number, from: number): Match<T> | undefined {
    if (end <= from) return undefined;
    let node = this.#roots[text.charCodeAt(end - 1)] ?? 0;
    let best: T | undefined;
    let start = end;
    for (let k = end - 2; node !== 0; k--) {
      const value = this.#values[node];
      if (value !== undefined) {
        best = value;
        start = k + 1;
      }
      if (k < from) break;
      node = this.#child(node, text.charCodeAt(k));
    }
    return best === undefined ? undefined : { end: start, value: best };
  }

  /** Where the longest entry at `start` ends; `start` when there is none. */
  longestEnd(text: string, start: number): number {
    const first = text.charCodeAt(start);
    let node = this.#roots[first] ?? 0;
    if (node === 0) return start;
    if (this.#pairs[pair(first, text.charCodeAt(start + 1))] === 0)
      return this.#values[node] === undefined ? start : start + 1;
    let end = start;
    for (let k = start + 1; node !== 0; k++) {
      if (this.#values[node] !== undefined) end = k;
      if (k >= text.length) break;
      node = this.#child(node, text.charCodeAt(k));
    }
    return end;
  }

  /** Puts the ends and values of all entries at `start` that end at `limit` or before into two arrays; returns how many. */
  fill(text: string, start: number, limit: number, ends: number[], values: T[]): number {
    const first = text.charCodeAt(start);
    let node = this.#roots[first] ?? 0;
    if (node === 0) return 0;
    let count = 0;
    if (this.#pairs[pair(first, text.charCodeAt(start + 1))] === 0) {
      const value = this.#values[node];
      if (value === undefined) return 0;
      ends[0] = start + 1;
      values[0] = value;
      return 1;
    }
    for (let k = start + 1; node !== 0; k++) {
      const value = this.#values[node];
      if (value !== undefined) {
        ends[count] = k;
        values[count++] = value;
      }
      if (k >= limit) break;
      node = this.#child(node, text.charCodeAt(k));
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
