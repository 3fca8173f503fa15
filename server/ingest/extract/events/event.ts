/** An event as the article builds it up, sentence by sentence. */
import { keyOf } from '../../../model/ids.ts';
import type { MeetingKind } from '../../../model/ontology.ts';
import type { DateMention } from '../dates/find-dates.ts';
import type { PersonMention, Sentence, Span } from '../reading.ts';

export interface EventDraft {
  name: string;
  readonly aliases: Set<string>;
  kind: MeetingKind;
  date?: DateMention | undefined;
  attendeeCount?: number;
  readonly planned: boolean;
  /** Where its name stands, when it is printed as one piece. */
  readonly span?: Span;
  /** The sentence that opens it. */
  readonly sentence: Sentence;
  /** Where the clause begins that opens a visit. */
  readonly opensAt?: number;
  /** Who leads it, for a visit. */
  readonly leader?: PersonMention;
  /** The title that tells of it, when no sentence names it. */
  readonly titled?: Sentence | undefined;
  /** 赴某旧址开展…活动: the words before its verb say where it went. */
  readonly goes?: Span | undefined;
  /** Where the verb stands by which guests are received: an event of its own beside what they came for. */
  readonly talk?: number | undefined;
  /** A part that is named in passing: the next sentence is about the whole again. */
  readonly passing?: boolean | undefined;
  /** Talks before a meeting: the text stays with them only while they go on. */
  readonly aside?: boolean | undefined;
  /** The event that the text goes on with after this one. */
  readonly resume?: EventDraft | undefined;
  parent?: EventDraft | undefined;
  /** Its name is a bare head (座谈会): later bare heads come back to it. */
  readonly bare: boolean;
  readonly head: string;
  /** Its last key, with the name and the day that it was made of. */
  keyed?: { readonly name: string; readonly day: string; readonly key: string };
}

export const isVisit = (event: EventDraft): boolean =>
  event.kind === 'VISIT' || (event.kind === 'NEGOTIATION' && event.leader !== undefined);

/** First and last day; a part of a month counts, a month or a vague word does not. */
export function daysOf(event: EventDraft): { from?: string; to?: string } {
  const { date } = event;
  if (!date?.from || !date.to || (date.precision !== 'day' && date.precision !== 'part')) return {};
  return { from: date.from, to: date.to };
}

/** The event's key among the facts: name and first day, else the printed time. */
export function eventKey(event: EventDraft): string {
  const { name, keyed } = event;
  const day = daysOf(event).from ?? '';
  if (keyed && keyed.name === name && keyed.day === day) return keyed.key;
  const key = `meeting:${keyOf(name)}|${day}`;
  event.keyed = { name, day, key };
  return key;
}
