/** What is known where posts are read, and what a post with its body is. */
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NamedBody } from '../../lexicon/naming.ts';
import type { Span } from '../reading.ts';
import type { BodyContext, BodyToken } from './body-state.ts';
import type { NameSpan } from './name-places.ts';
import type { PlaceToken } from './place-tokens.ts';

/** A post with its body, as one place of the text says it. */
export interface PostRef {
  readonly start: number;
  readonly end: number;
  /** Where the post's own words begin: its body included. */
  readonly from: number;
  readonly name: string;
  readonly base: string;
  readonly single: boolean;
  readonly body: NamedBody | undefined;
  /** 原, 时任: held no more when the text was written. */
  readonly former: boolean;
  /** The body stands in the text right before the head (and is not inherited). */
  readonly explicit: boolean;
  /** What told the body, where none stands before the head. */
  readonly by?: BodySource | undefined;
  /** It stands after the name: `某某大学某某副教授`. */
  readonly after?: true;
}

export interface PostContext extends BodyContext {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly bodies: readonly BodyToken[];
  readonly bodyByEnd: ReadonlyMap<number, BodyToken>;
  readonly placeByEnd: ReadonlyMap<number, PlaceToken>;
  readonly places: readonly PlaceToken[];
  readonly placeByStart: ReadonlyMap<number, PlaceToken>;
  readonly personEnds: ReadonlySet<number>;
  /** Where posts end that are no plain words (`代表`). */
  readonly postEnds: ReadonlySet<number>;
}

/**
 * What tells the body of a post that has none right before it, from the surest: its own words (a level, a unit, a word of one's own), the
 * chain and the list that it goes on, the sentence, the house that the issue is of, the paragraph.
 */
export type BodySource = 'words' | 'chain' | 'sentence' | 'house' | 'paragraph';

export interface Found {
  readonly from: number;
  readonly name: string;
  readonly body: NamedBody | undefined;
  /** 原 between body and head: held no more. */
  readonly former?: boolean;
  readonly by?: BodySource;
}

/** One person's posts, as a decision or a phrase beside the name tells them. */
export interface Appointment {
  readonly name: NameSpan;
  readonly posts: readonly PostRef[];
  readonly kind: 'HOLDS' | 'HELD';
  readonly at: Span;
}
