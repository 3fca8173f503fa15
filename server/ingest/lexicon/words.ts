/** Word costs (negative log probabilities) and the cheapest segmentation of a short stretch of text. */
import { readData } from './files.ts';
import { Trie } from './trie.ts';

/** Cost of a character that no word of the list covers. */
const UNKNOWN = 15;
/** Longer stretches are never asked for: names, endings and what follows them. */
const LONGEST_STRETCH = 64;

export class Words {
  readonly #trie = new Trie<number>();
  readonly #costs = new Float64Array(LONGEST_STRETCH + 1);
  readonly #ends: number[] = [];
  readonly #values: number[] = [];

  constructor() {
    for (const { words } of readData('words.txt')) {
      const cost = Number(words[0]) / 10;
      for (let i = 1; i < words.length; i++) this.#trie.set(words[i] ?? '', cost);
    }
  }

  /** Cost of a whole word; undefined when it is none. */
  cost(word: string): number | undefined {
    return this.#trie.get(word);
  }

  add(word: string, cost: number): void {
    this.#trie.set(word, cost);
  }

  /** Where the longest word at an offset ends. */
  longest(text: string, start: number): number {
    return this.#trie.longestEnd(text, start);
  }

  /** Costs of the cheapest ways to read text[i, end) as words, for every i from `start` to `end`, into an array that begins with `start`'s. */
  costsTo(text: string, start: number, end: number, costs: Float64Array): void {
    costs[end - start] = 0;
    for (let i = end - 1; i >= start; i--) {
      let best = UNKNOWN + (costs[i + 1 - start] ?? 0);
      const count = this.#trie.fill(text, i, end, this.#ends, this.#values);
      for (let k = 0; k < count; k++) {
        const to = this.#ends[k] ?? end;
        const cost = (this.#values[k] ?? 0) + (costs[to - start] ?? 0);
        if (to <= end && cost < best) best = cost;
      }
      costs[i - start] = best;
    }
  }

  /** Cost of the cheapest way to read text[start, end) as words. */
  best(text: string, start: number, end: number): number {
    const length = Math.min(end - start, LONGEST_STRETCH);
    const costs = this.#costs;
    costs.fill(Number.POSITIVE_INFINITY, 0, length + 1);
    costs[0] = 0;
    for (let i = 0; i < length; i++) {
      const here = costs[i] ?? 0;
      const unknown = here + UNKNOWN;
      if (unknown < (costs[i + 1] ?? 0)) costs[i + 1] = unknown;
      const count = this.#trie.fill(text, start + i, start + length, this.#ends, this.#values);
      for (let k = 0; k < count; k++) {
        const to = (this.#ends[k] ?? 0) - start;
        const cost = here + (this.#values[k] ?? 0);
        if (cost < (costs[to] ?? 0)) costs[to] = cost;
      }
    }
    return costs[length] ?? 0;
  }
}
