/** `何局长`, `林副市长`, `姜教授`: a surname with a post means the person of the issue who fits, or nobody. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Span } from '../reading.ts';
import type { Person } from './identity.ts';
import type { PostToken } from './post-tokens.ts';

export interface TitleMention extends Span {
  readonly person: Person;
}

const MARK = /[，。；：、（“\n ]/u;

/** Where a surname with a post may stand, with the surname. */
export function surnameTitles(
  text: string,
  posts: readonly PostToken[],
  lexicon: Lexicon,
): { start: number; surname: string; token: PostToken }[] {
  const found: { start: number; surname: string; token: PostToken }[] = [];
  for (const token of posts) {
    for (const length of [2, 1]) {
      const start = token.start - length;
      if (start < 0) continue;
      const surname = text.slice(start, token.start);
      const weight = lexicon.names.surnames.get(surname);
      if (weight === undefined || (length === 1 && weight < -8.8)) continue;
      const opens =
        start === 0 ||
        MARK.test(text[start - 1] ?? '') ||
        lexicon.boundaries.longest(text, start, Math.max(0, start - 4)) !== undefined;
      if (opens) found.push({ start, surname, token });
      if (opens) break;
    }
  }
  return found;
}

/** The person who is meant: bears the surname, holds such a post; of several the one who stands in the text before. */
export function whoIs(
  surname: string,
  token: PostToken,
  persons: readonly Person[],
  seenBefore: (person: Person) => number,
): Person | undefined {
  const { head } = token;
  const bearers = persons.filter((person) => person.name.startsWith(surname) && person.name !== surname);
  const exact = bearers.filter(({ posts }) => posts.some(({ name }) => name === head.name));
  const like = exact.length > 0 ? exact : bearers.filter(({ posts }) => posts.some(({ base }) => base === head.base));
  if (like.length <= 1) return like[0];
  const seen = like.filter((person) => seenBefore(person) >= 0).sort((a, b) => seenBefore(b) - seenBefore(a));
  return seen[0];
}
