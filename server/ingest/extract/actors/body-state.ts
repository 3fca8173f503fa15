/** What is known while the bodies of a text are read: its landmarks, the bodies so far, the places that level words mean. */
import { takeFlags } from '../../lexicon/arena.ts';
import type { Place } from '../../lexicon/divisions.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { NamedBody } from '../../lexicon/naming.ts';
import type { Span } from '../reading.ts';
import { byEnd, byStart, endsOf } from '../text/by-offset.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Landmarks } from './left-edge.ts';
import type { NameSpan } from './name-places.ts';
import type { PlaceToken } from './place-tokens.ts';
import type { PostToken } from './post-tokens.ts';
import { WEAK } from './weak-heads.ts';

export interface BodyToken extends Span {
  readonly body: NamedBody;
  /** How it is named: after a place, by a name of its own, or by a word that only the context fills (`我局`, `科技局`). */
  readonly form: 'placed' | 'named' | 'context';
}

export interface BodyContext {
  readonly gazetteer: Gazetteer;
  readonly publisher: NamedBody | undefined;
  /** The group of which the publisher is a company: what 集团公司 means in its bulletin. */
  readonly group?: NamedBody | undefined;
  /** Home of the article. */
  readonly home: Place | undefined;
  /** In a case section: the place told of. */
  readonly casePlace: Place | undefined;
}

/** How many places back a level word may mean. */
const RECENT = 24;

export class BodyState {
  readonly context: BodyContext;
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly tokens: BodyToken[] = [];
  readonly byEnd = new Map<number, BodyToken>();
  readonly postStarts: ReadonlySet<number>;
  /** Offsets that a post's head covers. */
  readonly inPost: ReadonlySet<number>;
  readonly marks: Landmarks;
  /** Places named so far, the last first. */
  readonly recent: Place[] = [];
  readonly #places: readonly PlaceToken[];
  readonly #placeByStart: ReadonlyMap<number, PlaceToken>;
  readonly #bodyEnds: Uint8Array;
  #placeCursor = 0;

  constructor(
    context: BodyContext,
    text: string,
    places: readonly PlaceToken[],
    persons: readonly NameSpan[],
    posts: readonly PostToken[],
  ) {
    this.context = context;
    this.lexicon = context.gazetteer.lexicon;
    this.text = text;
    this.#places = places;
    this.#placeByStart = byStart(places);
    this.#bodyEnds = takeFlags(text.length + 1);
    const [postStarts, inPost, postEnds] = [new Set<number>(), new Set<number>(), new Set<number>()];
    for (const { start, end, head } of posts) {
      postStarts.add(start);
      for (let i = start; i < end; i++) inPost.add(i);
      if (!WEAK.has(head.base)) postEnds.add(end);
    }
    this.postStarts = postStarts;
    this.inPost = inPost;
    this.marks = {
      text,
      lexicon: this.lexicon,
      placeByEnd: byEnd(places),
      personEnds: endsOf(persons),
      postEnds,
      bodyEnds: (offset) => this.bodyEnds(offset),
    };
  }

  /** Whether a body ends at an offset. */
  bodyEnds(offset: number): boolean {
    return this.#bodyEnds[offset] === 1;
  }

  remember(offset: number): void {
    for (; this.#placeCursor < this.#places.length; this.#placeCursor++) {
      const token = this.#places[this.#placeCursor];
      if (!token || token.end > offset) return;
      if (token.form !== 'ours') this.recall(token.place);
    }
  }

  push(start: number, end: number, body: NamedBody, form: BodyToken['form']): number {
    while ((this.tokens.at(-1)?.end ?? 0) > start) {
      const dropped = this.tokens.pop();
      if (dropped) {
        this.byEnd.delete(dropped.end);
        this.#bodyEnds[dropped.end] = 0;
      }
    }
    const token = { start, end, body, form };
    this.tokens.push(token);
    this.byEnd.set(end, token);
    this.#bodyEnds[end] = 1;
    if (body.place && form !== 'context') this.recall(body.place);
    return end;
  }

  recall(place: Place): void {
    this.recent.unshift(place);
    if (this.recent.length > RECENT) this.recent.pop();
  }

  placeStarting(start: number): PlaceToken | undefined {
    const token = this.#placeByStart.get(start);
    return token?.form === 'letter' ? undefined : token;
  }

  placeAt(start: number): Place | undefined {
    return this.#placeByStart.get(start)?.place;
  }

  placeEnd(start: number): number {
    return this.#placeByStart.get(start)?.end ?? start;
  }

  opensName(start: number): boolean {
    if (start === 0 || /[，。；：、（《“”\n 原任]/u.test(this.text[start - 1] ?? '')) return true;
    const word = this.lexicon.boundaries.longest(this.text, start, Math.max(0, start - 5));
    // 成|都: one character that only ends a longer word opens nothing.
    return (
      word !== undefined && !(word.end === start - 1 && this.lexicon.words.longest(this.text, start - 2) === start)
    );
  }
}
