/** Word costs (negative log probabilities) and the cheapest segmentation of a short stretch of text. */
import { readData } from './files.ts';
import { Trie } from './trie.ts';

/** Cost of a character that no word of the list covers. */
const UNKNOWN = 15;

export class Words {
  readonly #trie = new Trie<number>();

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

  /** The longest word at an offset. */
  longest(text: string, start: number): number {
    return this.#trie.longest(text, start)?.end ?? start;
  }

  /** Cost of the cheapest way to read text[start, end) as words; a last word may run over `end` by nothing. */
  best(text: string, start: number, end: number): number {
    const length = end - start;
    const costs = new Array<number>(length + 1).fill(Number.POSITIVE_INFINITY);
    costs[0] = 0;
    for (let i = 0; i < length; i++) {
      const here = costs[i] ?? 0;
      const unknown = here + UNKNOWN;
      if (unknown < (costs[i + 1] ?? 0)) costs[i + 1] = unknown;
      for (const { end: to, value } of this.#trie.all(text, start + i)) {
        if (to > end) break;
        if (here + value < (costs[to - start] ?? 0)) costs[to - start] = here + value;
      }
    }
    return costs[length] ?? 0;
  }
}
