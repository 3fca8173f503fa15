/** The names that an issue knows, to be found again wherever they stand. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { ShortList } from '../../lexicon/trie.ts';
import type { KnownName } from './name-places.ts';

/** Adverbs and links that may be a name's last character, and hardly are where the name without them is known. */
const ENDS_NAME = /[将已正派曾还也均都又再则即因由向对并会亦先未能可应须刚就]$/u;
export class KnownNames {
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, KnownName>();
  #list = new ShortList<KnownName>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get all(): IterableIterator<KnownName> {
    return this.#known.values();
  }

  /** The longest known name at an offset. */
  longest(text: string, start: number): { end: number; value: KnownName } | undefined {
    return this.#list.longest(text, start);
  }

  /** `wordy`: a common word too. A name with a dot is known by its first part as well. */
  add(name: string, wordy = this.#lexicon.words.cost(name) !== undefined): void {
    const before = this.#known.get(name);
    if (before && (before.shortOf === undefined || !name.includes('·'))) return;
    this.#set({ name, wordy });
    const dot = name.indexOf('·');
    const short = dot >= 2 ? name.slice(0, dot) : '';
    if (short) this.#set({ name: short, wordy: true, shortOf: name });
  }

  #set(known: KnownName): void {
    this.#known.set(known.name, known);
    this.#list.set(known.name, known);
  }

  /** `某雪正|率队` where 某雪 is known: the adverb is no part of the name. */
  prune(): void {
    const longer = [...this.#known.keys()].filter(
      (name) => name.length > 2 && ENDS_NAME.test(name) && this.#known.has(name.slice(0, -1)),
    );
    if (longer.length === 0) return;
    for (const name of longer) this.#known.delete(name);
    this.#list = new ShortList<KnownName>();
    for (const [name, known] of this.#known) this.#list.set(name, known);
  }
}
