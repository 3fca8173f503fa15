/** How likely a string is as a person's name: surnames, characters of given names, blocks of names of other nations. */
import { readData, wordsOf } from './files.ts';
import { MARK, type MarkTable } from './marks.ts';
import { Trie } from './trie.ts';

const UNSEEN_GIVEN = -11.5;

export class NameModel {
  readonly surnames: Trie<number>;
  /** Words that begin like a name and stand between a post and a verb without being one. */
  readonly notNames = new Set<string>();
  readonly #given = new Map<number, readonly [number, number, number]>();
  /** Blocks of Mongolian, Turkic, Tibetan and other names. */
  readonly blocks = new Trie<true>();
  readonly #ends: number[] = [];
  readonly #values: number[] = [];
  readonly #foreign = new Set<string>();
  readonly #foreignAlso = new Set<string>();
  readonly #foreignDotted = new Set<string>();

  constructor(table: MarkTable) {
    this.surnames = new Trie({ table, bit: MARK.surname });
    for (const { words } of readData('surnames.txt')) this.surnames.set(words[0] ?? '', Number(words[1]));
    for (const { words } of readData('surnames-extra.txt'))
      for (const word of words.slice(1)) if (!this.surnames.get(word)) this.surnames.set(word, Number(words[0]));
    for (const { words } of readData('not-names.txt')) for (const word of words) this.notNames.add(word);
    for (const { words } of readData('given-characters.txt')) {
      const [character = ''] = words;
      if (character.length === 1)
        this.#given.set(character.charCodeAt(0), [Number(words[1]), Number(words[2]), Number(words[3])]);
    }
    for (const { words } of readData('name-syllables.txt')) for (const word of words) this.blocks.set(word, true);
    const foreign = readData('transliteration.txt');
    for (const line of wordsOf(foreign, 'common')) for (const char of line) this.#foreign.add(char);
    for (const line of wordsOf(foreign, 'also')) for (const char of line) this.#foreignAlso.add(char);
    for (const line of wordsOf(foreign, 'dotted')) for (const char of line) this.#foreignDotted.add(char);
  }

  /** Log probability of a Han name of 2 to 5 characters; undefined when it opens with no surname. */
  score(name: string): number | undefined {
    return this.scoreAt(name, 0, name.length);
  }

  /** The same of text[start, end). */
  scoreAt(text: string, start: number, end: number): number | undefined {
    let best: number | undefined;
    const count = this.surnames.fill(text, start, end, this.#ends, this.#values);
    for (let i = 0; i < count; i++) {
      const from = this.#ends[i] ?? end;
      if (end - from < 1 || end - from > 2 || from - start > 3) continue;
      const score = (this.#values[i] ?? 0) + this.#givenAt(text, from, end);
      if (best === undefined || score > best) best = score;
    }
    return best;
  }

  #givenAt(text: string, from: number, end: number): number {
    const first = this.#given.get(text.charCodeAt(from));
    if (end - from === 1) return first?.[2] ?? UNSEEN_GIVEN;
    return (first?.[0] ?? UNSEEN_GIVEN) + (this.#given.get(text.charCodeAt(from + 1))?.[1] ?? UNSEEN_GIVEN);
  }

  /** 2 for characters that mostly write foreign sounds, 1 for those that may, 0 for the rest. */
  foreign(char: string): 0 | 1 | 2 {
    return this.#foreign.has(char) ? 2 : this.#foreignAlso.has(char) ? 1 : 0;
  }

  /** Whether a character may write a foreign sound in a name that has a dot in it. */
  foreignDotted(char: string): boolean {
    return this.foreign(char) > 0 || this.#foreignDotted.has(char);
  }
}
