/** Turns what was found in one text into facts, claims and mentions. */
import type { ArticleRef, Claim, Mention } from '../../../model/facts.ts';
import type { Properties } from '../../../model/graph.ts';
import type { StatedType } from '../../../model/ontology.ts';
import type { Place } from '../../lexicon/divisions.ts';
import { isZone, type NamedBody, zoneBody } from '../../lexicon/naming.ts';
import type { FactBook, NormalText, Sentence, Span } from '../reading.ts';
import { indexBefore } from '../text/index-before.ts';
import type { PostRef } from './post-context.ts';

export interface Rule {
  readonly name: string;
  readonly confidence: number;
}

export const ACTOR_RULES = {
  postBeforeName: { name: 'post-before-name@1', confidence: 0.96 },
  postCarried: { name: 'post-carried-along-chain@1', confidence: 0.94 },
  postByWords: { name: 'post-by-its-words@1', confidence: 0.94 },
  postAtHouse: { name: 'post-at-own-house@1', confidence: 0.94 },
  postInSentence: { name: 'post-in-sentence@1', confidence: 0.9 },
  postShared: { name: 'post-shared-along-list@1', confidence: 0.9 },
  postAfterName: { name: 'post-after-name@1', confidence: 0.9 },
  formerPost: { name: 'former-post@1', confidence: 0.95 },
  appointed: { name: 'appointed@1', confidence: 0.93 },
  dismissed: { name: 'dismissed@1', confidence: 0.93 },
  partOfBody: { name: 'part-named-after-body@1', confidence: 0.95 },
  placeBeforeBody: { name: 'place-before-body@1', confidence: 0.92 },
  placeBeforePlace: { name: 'place-before-place@1', confidence: 0.95 },
} as const satisfies Record<string, Rule>;

interface Entry {
  readonly key: string;
  /** Words under which the text has named it, its name apart. */
  readonly printed: string[];
  readonly posts: Map<string, string>;
}

/** The facts of an issue's places, bodies and posts, each told to the book once and not at every naming. */
export class ActorFacts {
  readonly book: FactBook;
  readonly #places = new Map<Place, string>();
  readonly #bodies = new Map<NamedBody, Entry>();

  constructor(book: FactBook) {
    this.book = book;
  }

  place(place: Place): string {
    const known = this.#places.get(place);
    if (known !== undefined) return known;
    const key = isZone(place) ? this.organization(zoneBody(place)) : this.#addPlace(place);
    this.#places.set(place, key);
    return key;
  }

  #addPlace(place: Place): string {
    const aliases = place.parent && place.level === 'COUNTY' ? [place.parent.name + place.name] : [];
    const properties = { level: place.level, ...(place.code && { code: place.code.padEnd(6, '0') }) };
    return this.book.add({
      key: `City:${place.code ?? place.name}`,
      label: 'City',
      name: place.name,
      aliases: place.short === place.name ? aliases : [...aliases, place.short],
      properties,
    });
  }

  organization(body: NamedBody, printed = body.name): string {
    const known = this.#bodies.get(body);
    if (known && (printed === body.name || known.printed.includes(printed))) return known.key;
    const aliases = printed === body.name ? body.aliases : [...body.aliases, printed];
    const properties = body.level ? { kind: body.kind, level: body.level } : { kind: body.kind };
    const key = this.book.add({
      key: known?.key ?? `Organization:${body.name}`,
      label: 'Organization',
      name: body.name,
      aliases,
      properties,
    });
    if (known) known.printed.push(printed);
    else this.#bodies.set(body, { key, printed: [printed], posts: new Map() });
    return key;
  }

  post(name: string, body: NamedBody): string {
    const of = this.organization(body);
    const posts = this.#bodies.get(body)?.posts;
    const known = posts?.get(name);
    if (known !== undefined) return known;
    const key = `Post:${name}@${body.name}`;
    const added = this.book.add({ key, label: 'Post', name, aliases: [], properties: {}, of });
    posts?.set(name, added);
    return added;
  }
}

/** Claims and mentions of one text, as they come: one that comes again is told apart when all are there. */
export class Emitter {
  readonly claims: Claim[] = [];
  readonly mentions: Mention[] = [];
  readonly #facts: ActorFacts;
  readonly #ref: ArticleRef;
  readonly #normal: NormalText;
  readonly #sentences: readonly Sentence[];
  readonly #source: string;

  constructor(facts: ActorFacts, ref: ArticleRef, normal: NormalText, sentences: readonly Sentence[], source: string) {
    this.#facts = facts;
    this.#ref = ref;
    this.#normal = normal;
    this.#sentences = sentences;
    this.#source = source;
  }

  place(place: Place): string {
    return this.#facts.place(place);
  }

  organization(body: NamedBody, printed?: string): string {
    return this.#facts.organization(body, printed);
  }

  post({ name }: PostRef, body: NamedBody): string {
    return this.#facts.post(name, body);
  }

  /** The sentence around a span of the normal text, in the article's own offsets. */
  sentence(span: Span): Span {
    const around = this.#sentences[indexBefore(this.#sentences, span.start)];
    return this.#normal.original(around && span.start < around.end ? around : span);
  }

  claim(type: StatedType, from: string, to: string, rule: Rule, at: Span, properties: Properties = {}): void {
    if (from === to) return;
    const { start, end } = this.sentence(at);
    const { name, confidence } = rule;
    this.claims.push({ type, from, to, properties, article: this.#ref, start, end, confidence, rule: name });
  }

  mention(fact: string, span: Span): void {
    const { start, end } = this.#normal.original(span);
    this.mentions.push({ fact, article: this.#ref, start, end, text: this.#source.slice(start, end) });
  }

  /** That a body is part of another, as far as the text names it so. */
  parts(body: NamedBody, at: Span): void {
    for (let part = body; part.partOf; part = part.partOf) {
      this.claim('PART_OF', this.organization(part), this.organization(part.partOf), ACTOR_RULES.partOfBody, at);
    }
  }
}
