/** What one article says of its actors, as facts, claims, mentions and spans. */

import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import type { FactBook, OrganizationMention, PersonMention, PlaceMention, Span } from '../reading.ts';
import { byStart } from '../text/by-offset.ts';
import { indexBefore } from '../text/index-before.ts';
import type { Found } from './article-names.ts';
import { ACTOR_RULES, type Emitter, type Rule } from './emit.ts';
import { fits } from './head-fits.ts';
import type { People, Person } from './identity.ts';
import type { PersonGroup } from './person-groups.ts';
import { readName } from './pinyin.ts';
import type { PostRef } from './post-context.ts';
import type { PostToken } from './post-tokens.ts';
import { surnameTitles, whoIs } from './titles.ts';
import { WEAK } from './weak-heads.ts';

export interface ArticleScene {
  readonly lexicon: Lexicon;
  readonly people: People;
  readonly book: FactBook;
  readonly found: Found;
  /** Which of the texts it is. */
  readonly index: number;
  readonly emitter: Emitter;
  /** ISO date of the issue. */
  readonly date: string | undefined;
}

/** The key of a person's fact, added to the book when it is new. */
export function officialFact(people: People, person: Person, book: FactBook): string {
  const key = people.key(person);
  if (book.get(key)) return key;
  const aliases = person.name.includes('·') ? [person.name.replaceAll('·', '')] : [];
  const { pinyin, initials } = readName(person.name);
  return book.add({ key, label: 'Official', name: person.name, aliases, properties: { pinyin, initials } });
}

const QUOTED = /“[^”\n]{0,500}”|《[^》\n]{0,500}》/gu;

/** Tells in a few steps whether a span lies in one of many; these are sorted by start. */
function covering(spans: readonly Span[]): (span: Span) => boolean {
  let reach = 0;
  const reaches = spans.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return ({ start, end }) => (reaches[indexBefore(spans, start)] ?? 0) >= end;
}

const RULE_OF = {
  words: ACTOR_RULES.postByWords,
  chain: ACTOR_RULES.postCarried,
  sentence: ACTOR_RULES.postInSentence,
  house: ACTOR_RULES.postAtHouse,
  paragraph: ACTOR_RULES.postInSentence,
} as const;

/** By which rule somebody holds a post: how its body is told. */
function ruleOf(post: PostRef, shared: boolean): Rule {
  if (post.after) return ACTOR_RULES.postAfterName;
  if (post.former) return ACTOR_RULES.formerPost;
  if (shared) return ACTOR_RULES.postShared;
  return post.explicit ? ACTOR_RULES.postBeforeName : RULE_OF[post.by ?? 'words'];
}

class PersonWriter {
  readonly mentions: PersonMention[] = [];
  readonly #scene: ArticleScene;
  readonly #quoted: (span: Span) => boolean;
  readonly #lastSeen = new Map<Person, number>();
  readonly #lastOfName = new Map<string, Person>();
  readonly #postAt: ReadonlyMap<number, PostToken>;
  readonly #titles: ReturnType<typeof surnameTitles>;
  #nextTitle = 0;

  constructor(scene: ArticleScene) {
    const { text } = scene.found.normal;
    this.#scene = scene;
    this.#quoted = covering(
      matchesOf(text, QUOTED).map(({ index, 0: quote }) => ({ start: index, end: index + quote.length })),
    );
    // `某某代表双方签约`: a plain word after a name is the verb, not that one's post.
    const firm = scene.found.posts.filter(({ head }) => !WEAK.has(head.base));
    this.#postAt = byStart(firm);
    this.#titles = surnameTitles(text, scene.found.posts, scene.lexicon);
  }

  write(): void {
    const { found, people, index } = this.#scene;
    for (const group of found.groups) {
      this.#writeTitles(group.start);
      const person = people.of(group, index, this.#lastOfName.get(group.name), found.home);
      if (!person) continue;
      const trailing = this.#postAt.get(group.end);
      const span = { start: group.start, end: group.end };
      const fact = this.#note(person, span, { start: group.from, end: trailing ? trailing.end : group.to });
      // 专家|某某|研究员: the post behind the name says what the word before it only means.
      const plain = trailing && group.posts.every(({ base }) => WEAK.has(base));
      if (!plain || group.posts.length === 0) this.#writePosts(group, fact);
      if (trailing && plain) this.#writeTrailing(person, fact, trailing, group);
    }
    this.#writeTitles(found.normal.text.length);
    this.#writeAppointments();
    this.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #note(person: Person, span: Span, group: Span): string {
    const { people, book, emitter } = this.#scene;
    const fact = officialFact(people, person, book);
    this.#lastSeen.set(person, span.start);
    this.#lastOfName.set(person.name, person);
    emitter.mention(fact, span);
    this.mentions.push({ fact, start: span.start, end: span.end, group, embedded: this.#quoted(span) });
    return fact;
  }

  /** Surnames with a post, up to an offset: they mean who was named before. */
  #writeTitles(before: number): void {
    const { found, people } = this.#scene;
    for (; this.#nextTitle < this.#titles.length; this.#nextTitle++) {
      const title = this.#titles[this.#nextTitle];
      if (!title || title.start >= before) return;
      const group = found.groups[indexBefore(found.groups, title.token.end - 1)];
      if (group && group.end > title.start) continue;
      const person = whoIs(
        title.surname,
        title.token,
        people.bearing(title.surname),
        (p) => this.#lastSeen.get(p) ?? -1,
      );
      const span = { start: title.start, end: title.token.end };
      if (person) this.#note(person, span, span);
    }
  }

  #writePosts(group: PersonGroup, fact: string): void {
    for (const post of group.posts) {
      this.#writePost(post.former ? 'HELD' : 'HOLDS', fact, post, ruleOf(post, group.shared), group);
    }
  }

  #writePost(type: 'HOLDS' | 'HELD', fact: string, post: PostRef, rule: Rule, at: Span): void {
    const { emitter, date } = this.#scene;
    if (!post.body) return;
    const key = emitter.post(post, post.body);
    emitter.claim(type, fact, key, rule, at, date ? { asOf: date } : {});
    emitter.claim('AT', key, emitter.organization(post.body), rule, at);
    emitter.mention(key, post);
    emitter.parts(post.body, at);
  }

  /** `姜某教授`: the post after the name is said again of a person who holds it, or is at the school just named. */
  #writeTrailing(person: Person, fact: string, token: PostToken, at: Span): void {
    const { found } = this.#scene;
    const { head, start, end } = token;
    const known = person.posts.find(({ name, body }) => body && name === head.name);
    const body = known?.body ?? this.#schoolBefore(token, at);
    if (!body) return;
    const post: PostRef = {
      start,
      end,
      from: start,
      name: head.name,
      base: head.base,
      single: false,
      body,
      former: false,
      explicit: false,
    };
    if (found.normal.text.length >= end) this.#writePost('HOLDS', fact, post, ACTOR_RULES.postAfterName, at);
  }

  #schoolBefore(token: PostToken, at: Span): PostRef['body'] {
    const { found } = this.#scene;
    if (!/^(副?教授|研究员)$/u.test(token.head.base)) return undefined;
    const floor = found.sentences[indexBefore(found.sentences, at.start)]?.start ?? 0;
    for (let i = indexBefore(found.bodies, at.start); i >= 0; i--) {
      const near = found.bodies[i];
      if (!near || near.start < floor) return undefined;
      if (near.end <= at.start && fits(token.head, near.body)) return near.body;
    }
    return undefined;
  }

  #writeAppointments(): void {
    const { found, people, index, book } = this.#scene;
    const groupAt = byStart(found.groups);
    for (const appointment of found.appointments) {
      const group = groupAt.get(appointment.name.start);
      const person = group && people.of(group, index, undefined, found.home);
      if (!person) continue;
      const fact = officialFact(people, person, book);
      const rule = appointment.kind === 'HOLDS' ? ACTOR_RULES.appointed : ACTOR_RULES.dismissed;
      for (const post of appointment.posts) this.#writePost(appointment.kind, fact, post, rule, appointment.at);
    }
  }
}

/** Persons with their posts, appointments and surnames with a post. */
export function writePersons(scene: ArticleScene): PersonMention[] {
  const writer = new PersonWriter(scene);
  writer.write();
  return writer.mentions;
}

/** Bodies, as constituents or as parts of posts. */
export function writeBodies({ found, emitter }: ArticleScene): OrganizationMention[] {
  const spans: Span[] = [];
  for (const { posts, start } of found.groups) for (const { from } of posts) spans.push({ start: from, end: start });
  const ofPost = covering(spans.sort((a, b) => a.start - b.start));
  return found.bodies.map((token) => {
    const printed = token.form === 'placed' ? found.normal.text.slice(token.start, token.end) : undefined;
    const fact = emitter.organization(token.body, printed);
    emitter.mention(fact, token);
    emitter.parts(token.body, token);
    return { fact, start: token.start, end: token.end, ofPost: ofPost(token) };
  });
}

/** Places, and which lies in which as the text puts them together. */
export function writePlaces({ found, emitter }: ArticleScene): PlaceMention[] {
  const inBody = covering(found.bodies);
  const inGroup = covering(found.groups.map(({ from, to }) => ({ start: from, end: to })));
  return found.places.map((token, i) => {
    const fact = emitter.place(token.place);
    emitter.mention(fact, token);
    const outer = found.places[i - 1];
    if (outer && outer.end === token.start && token.place.parent && outer.place.name === token.place.parent.name) {
      emitter.claim('LOCATED_IN', fact, emitter.place(outer.place), ACTOR_RULES.placeBeforePlace, token);
    }
    return { fact, start: token.start, end: token.end, embedded: inBody(token) || inGroup(token) };
  });
}
