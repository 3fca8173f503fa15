/** What each event of an article is about, as it is found, and the claims that say so. */
import type { EventDraft } from '../events/event.ts';
import type { Span } from '../reading.ts';
import type { RuleName } from '../rules.ts';
import { type Scene, type SubjectMention, within } from '../scene.ts';
import type { Subjects } from './find-subjects.ts';

function remember(kept: Map<EventDraft, string[]>, event: EventDraft, fact: string): void {
  const known = kept.get(event) ?? [];
  if (!known.includes(fact)) kept.set(event, [...known, fact]);
}

/** Writes ABOUT and PROMOTES, and knows what was written of which event. */
export class Matters {
  /** What each event is about by its own name or its topic: for those who report without saying on what. */
  readonly #main = new Map<EventDraft, string[]>();
  /** What each event's name says by its topic only. */
  readonly #named = new Map<EventDraft, string[]>();
  /** What each visit is about. */
  readonly #visits = new Map<EventDraft, string[]>();
  /** What events are about by their names, titles and objects. */
  readonly topics = new Set<string>();
  /** Subjects with a name of their own: a title or a quoted name. */
  readonly named: ReadonlySet<string>;
  readonly #scene: Scene;
  readonly #subjects: Subjects;

  constructor(scene: Scene, subjects: Subjects) {
    this.#scene = scene;
    this.#subjects = subjects;
    this.named = new Set(subjects.mentions.filter((m) => m.form === 'title' || m.form === 'quoted').map((m) => m.fact));
  }

  /** An event, not one to come, is about a fact. */
  about(event: EventDraft, fact: string, rule: RuleName, at: Span): void {
    if (event.planned) return;
    if (rule === 'about-topic') remember(this.#named, event, fact);
    if (rule === 'about-visit') remember(this.#visits, event, fact);
    if (rule === 'about-visit' || rule === 'about-name' || rule === 'about-title') this.topics.add(fact);
    this.#scene.ledger.claim({ type: 'ABOUT', from: event, to: fact, rule, at });
  }

  /** A person promotes a fact. */
  promotes(person: string, fact: string, rule: RuleName, at: Span): void {
    this.#scene.ledger.claim({ type: 'PROMOTES', from: person, to: fact, rule, at });
  }

  /** The subjects named in a span. */
  in(span: Span): SubjectMention[] {
    return within(this.#subjects.mentions, span);
  }

  remember(event: EventDraft, fact: string): void {
    remember(this.#main, event, fact);
  }

  /** What a visit was found to be about. */
  ofVisit(event: EventDraft): readonly string[] {
    return this.#visits.get(event) ?? [];
  }

  /** What an event, or the visit that it is a part of, may be about by the words before its name's head or by what is looked at. */
  topicsOf(event: EventDraft): readonly string[] {
    const of = (one: EventDraft | undefined) =>
      one ? [...(this.#named.get(one) ?? []), ...(this.#visits.get(one) ?? [])] : [];
    return [...new Set([...of(event), ...of(event.parent)])];
  }

  /** What an event is about by its name or its topic: a part of another one may take that one's; a visit has none. */
  ofEvent(event: EventDraft): readonly string[] {
    const own = this.#main.get(event) ?? [];
    if (event.leader) return [];
    return own.length || !event.parent
      ? own
      : (this.#main.get(event.parent) ?? []).filter((fact) => this.named.has(fact));
  }
}
