/** Turns what was found in one text into facts, claims and mentions. */
import type { ArticleRef, Claim, Mention } from '../../../model/facts.ts';
import type { Properties } from '../../../model/graph.ts';
import type { StatedType } from '../../../model/ontology.ts';
import type { Place } from '../../lexicon/divisions.ts';
import { isZone, type NamedBody, zoneBody } from '../../lexicon/naming.ts';
import type { FactBook, NormalText, Sentence, Span } from '../reading.ts';
import { indexBefore } from '../text/index-before.ts';
import type { PostRef } from './post-bodies.ts';

export interface Rule {
  readonly name: string;
  readonly confidence: number;
}

export const ACTOR_RULES = {
  postBeforeName: { name: 'post-before-name@1', confidence: 0.96 },
  postCarried: { name: 'post-carried-along-chain@1', confidence: 0.94 },
  postShared: { name: 'post-shared-along-list@1', confidence: 0.9 },
  postAfterName: { name: 'post-after-name@1', confidence: 0.9 },
  formerPost: { name: 'former-post@1', confidence: 0.95 },
  appointed: { name: 'appointed@1', confidence: 0.93 },
  dismissed: { name: 'dismissed@1', confidence: 0.93 },
  partOfBody: { name: 'part-named-after-body@1', confidence: 0.95 },
  placeBeforeBody: { name: 'place-before-body@1', confidence: 0.92 },
  placeBeforePlace: { name: 'place-before-place@1', confidence: 0.95 },
} as const satisfies Record<string, Rule>;

/** Facts under keys, claims and mentions of one text. */
export class Emitter {
  readonly claims: Claim[] = [];
  readonly mentions: Mention[] = [];
  readonly #book: FactBook;
  readonly #ref: ArticleRef;
  readonly #normal: NormalText;
  readonly #sentences: readonly Sentence[];
  readonly #source: string;
  readonly #seen = new Set<string>();
  readonly #keys = new Map<NamedBody, string>();

  constructor(book: FactBook, ref: ArticleRef, normal: NormalText, sentences: readonly Sentence[], source: string) {
    this.#book = book;
    this.#ref = ref;
    this.#normal = normal;
    this.#sentences = sentences;
    this.#source = source;
  }

  place(place: Place): string {
    if (isZone(place)) return this.organization(zoneBody(place));
    const key = `City:${place.code ?? place.name}`;
    const aliases = place.parent && place.level === 'COUNTY' ? [place.parent.name + place.name] : [];
    const properties = { level: place.level, ...(place.code && { code: place.code.padEnd(6, '0') }) };
    return this.#book.add({
      key,
      label: 'City',
      name: place.name,
      aliases: place.short === place.name ? aliases : [...aliases, place.short],
      properties,
    });
  }

  organization(body: NamedBody, printed?: string): string {
    const known = printed === undefined ? this.#keys.get(body) : undefined;
    if (known) return known;
    const key = `Organization:${body.name}`;
    const aliases = printed && printed !== body.name ? [...body.aliases, printed] : body.aliases;
    const properties = { kind: body.kind, ...(body.level && { level: body.level }) };
    this.#keys.set(body, key);
    return this.#book.add({ key, label: 'Organization', name: body.name, aliases, properties });
  }

  post(post: PostRef, body: NamedBody): string {
    const of = this.organization(body);
    return this.#book.add({
      key: `Post:${post.name}@${body.name}`,
      label: 'Post',
      name: post.name,
      aliases: [],
      properties: {},
      of,
    });
  }

  /** The sentence around a span of the normal text, in the article's own offsets. */
  sentence(span: Span): Span {
    const around = this.#sentences[indexBefore(this.#sentences, span.start)];
    return this.#normal.original(around && span.start < around.end ? around : span);
  }

  claim(
    type: StatedType,
    from: string,
    to: string,
    rule: Rule,
    at: Span,
    properties: Properties = {},
    doubt = 0,
  ): void {
    const { start, end } = this.sentence(at);
    const id = `${type}|${from}|${to}|${start}|${rule.name}`;
    if (this.#seen.has(id) || from === to) return;
    this.#seen.add(id);
    const confidence = Number((rule.confidence * (1 - doubt)).toFixed(3));
    this.claims.push({ type, from, to, properties, article: this.#ref, start, end, confidence, rule: rule.name });
  }

  mention(fact: string, span: Span): void {
    const { start, end } = this.#normal.original(span);
    const id = `${fact}|${start}|${end}`;
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    this.mentions.push({ fact, article: this.#ref, start, end, text: this.#source.slice(start, end) });
  }

  /** That a body is part of another, as far as the text names it so. */
  parts(body: NamedBody, at: Span): void {
    for (let part = body; part.partOf; part = part.partOf) {
      this.claim('PART_OF', this.organization(part), this.organization(part.partOf), ACTOR_RULES.partOfBody, at);
    }
  }
}
