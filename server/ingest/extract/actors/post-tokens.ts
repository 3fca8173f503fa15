/** Where post heads stand in a text. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { PostHead } from '../../lexicon/posts.ts';
import type { Span } from '../reading.ts';

export interface PostToken extends Span {
  readonly head: PostHead;
}

/** All post heads, leftmost-longest, in order. */
export function findPosts(text: string, lexicon: Lexicon): PostToken[] {
  const tokens: PostToken[] = [];
  for (let i = 0; i < text.length; i++) {
    const match = lexicon.posts.at(text, i);
    if (!match) continue;
    tokens.push({ start: i, end: match.end, head: match.value });
    i = match.end - 1;
  }
  return tokens;
}
