/** What reading the events of an article gives: events, roles, speeches, stops, hosts and guests, each with its sentence. */
import type { AttendRole } from '../../../model/ontology.ts';
import type { PersonMention, Sentence, Span } from '../reading.ts';
import type { EventDraft } from './event.ts';
import type { Organiser } from './organisers.ts';
import type { RoleHit } from './role-hits.ts';

export interface EventRole {
  readonly hit: RoleHit;
  readonly role: AttendRole;
  readonly event: EventDraft;
  readonly sentence: Sentence;
}
export interface EventSpeech {
  readonly speakers: readonly PersonMention[];
  readonly span: Span;
  readonly sentence: Sentence;
  readonly event: EventDraft | null;
}
export interface EventStop {
  readonly event: EventDraft;
  readonly fact: string;
  readonly sentence: Sentence;
  readonly here: boolean;
  /** Those who met went there together. */
  readonly together?: boolean;
}
export interface EventHost extends Organiser {
  readonly event: EventDraft;
  readonly sentence: Sentence;
  readonly rule: 'organizes-verb' | 'organizes-role' | 'organizes-name';
}

export interface EventReading {
  readonly events: readonly EventDraft[];
  readonly roles: readonly EventRole[];
  readonly speeches: readonly EventSpeech[];
  readonly stops: readonly EventStop[];
  readonly hosts: readonly EventHost[];
  /** Bodies that take part. */
  readonly guests: readonly { readonly event: EventDraft; readonly fact: string; readonly sentence: Sentence }[];
  /** Sentences with the event that is at hand in them. */
  readonly sentences: readonly { readonly sentence: Sentence; readonly event: EventDraft | null }[];
  /** The event at hand and the speech of a sentence. */
  readonly eventIn: ReadonlyMap<Sentence, EventDraft | null>;
  readonly speechIn: ReadonlyMap<Sentence, EventSpeech>;
  /** What persons do where no event is told: who explains a policy promotes it all the same. */
  readonly unplaced: readonly { readonly hit: RoleHit; readonly sentence: Sentence }[];
}
