/** The lexicon: all that the extractor knows in general, loaded once. Never a fact of one bulletin. */
import { Bodies } from './bodies.ts';
import { Divisions } from './divisions.ts';
import { readData, wordsOf } from './files.ts';
import { NameModel } from './name-model.ts';
import { Posts } from './posts.ts';
import { EndTrie, Trie } from './trie.ts';
import { Words } from './words.ts';

export interface Lexicon {
  readonly divisions: Divisions;
  readonly words: Words;
  readonly names: NameModel;
  readonly posts: Posts;
  readonly bodies: Bodies;
  /** What may follow a person's name: 3 for a verb or fixed phrase, 1 for a weak sign. */
  readonly follow: Trie<number>;
  /** Words after which a body's or place's name may begin. */
  readonly boundaries: EndTrie<true>;
  /** One-character and other short names of provinces, to their codes. */
  readonly provinces: ReadonlyMap<string, string>;
  /** States and cities abroad. */
  readonly abroad: Trie<'state' | 'city'>;
}

function followWords(): { follow: Trie<number>; boundaries: EndTrie<true> } {
  const follow = new Trie<number>();
  const boundaries = new EndTrie<true>();
  const data = readData('follow-words.txt');
  for (const word of wordsOf(data, 'weak')) follow.set(word, 1);
  for (const word of wordsOf(data, 'verb')) {
    follow.set(word, 3);
    if (word.length > 1) boundaries.set(word, true);
  }
  for (const word of readData('boundary-words.txt').flatMap(({ words }) => words)) boundaries.set(word, true);
  return { follow, boundaries };
}

let loaded: Lexicon | undefined;

/** Loads the lexicon from its data files; the second call gives the first one's. */
export function loadLexicon(): Lexicon {
  if (loaded) return loaded;
  const extra = readData('places-extra.txt');
  const abroad = new Trie<'state' | 'city'>();
  for (const name of wordsOf(extra, 'states')) abroad.set(name, 'state');
  for (const name of wordsOf(extra, 'cities')) abroad.set(name, 'city');
  const abbreviations = extra.filter(({ section }) => section === 'abbreviations');
  loaded = {
    divisions: new Divisions(),
    words: new Words(),
    names: new NameModel(),
    posts: new Posts(),
    bodies: new Bodies(),
    ...followWords(),
    provinces: new Map(abbreviations.map(({ words }) => [words[0] ?? '', words[1] ?? ''])),
    abroad,
  };
  return loaded;
}
