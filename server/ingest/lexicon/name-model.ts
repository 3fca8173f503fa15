/** How likely a string is as a person's name: surnames, characters of given names, blocks of names of other nations. */
import { readData, wordsOf } from './files.ts';
import { Trie } from './trie.ts';

const UNSEEN_GIVEN = -11.5;

export class NameModel {
  readonly surnames = new Trie<number>();
  readonly #given = new Map<string, readonly [number, number, number]>();
  /** Blocks of Mongolian, Turkic, Tibetan and other names. */
  readonly blocks = new Trie<true>();
  readonly #foreign = new Set<string>();
  readonly #foreignAlso = new Set<string>();

  constructor() {
    for (const { words } of readData('surnames.txt')) this.surnames.set(words[0] ?? '', Number(words[1]));
    for (const { words } of readData('given-characters.txt')) {
      this.#given.set(words[0] ?? '', [Number(words[1]), Number(words[2]), Number(words[3])]);
    }
    for (const { words } of readData('name-syllables.txt')) for (const word of words) this.blocks.set(word, true);
    const foreign = readData('transliteration.txt');
    for (const line of wordsOf(foreign, 'common')) for (const char of line) this.#foreign.add(char);
    for (const line of wordsOf(foreign, 'also')) for (const char of line) this.#foreignAlso.add(char);
  }

  /** Log probability of a Han name of 2 to 4 characters; undefined when it opens with no surname. */
  score(name: string): number | undefined {
    let best: number | undefined;
    for (const { end, value } of this.surnames.all(name, 0)) {
      const given = name.slice(end);
      if (given.length < 1 || given.length > 2) continue;
      const score = value + this.given(given);
      if (best === undefined || score > best) best = score;
    }
    return best;
  }

  given(given: string): number {
    const place = given.length === 1 ? 2 : 0;
    const first = this.#given.get(given[0] ?? '')?.[place] ?? UNSEEN_GIVEN;
    if (given.length === 1) return first;
    return first + (this.#given.get(given[1] ?? '')?.[1] ?? UNSEEN_GIVEN);
  }

  /** 2 for characters that mostly write foreign sounds, 1 for those that may, 0 for the rest. */
  foreign(char: string): 0 | 1 | 2 {
    return this.#foreign.has(char) ? 2 : this.#foreignAlso.has(char) ? 1 : 0;
  }
}
