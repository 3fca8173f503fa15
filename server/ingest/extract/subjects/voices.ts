/** What persons say: subjects that a speech urges, that a report is on, that an explanation explains. */
import type { EventReading, EventRole } from '../events/event-reading.ts';
import type { RoleHit } from '../events/role-hits.ts';
import type { Sentence } from '../reading.ts';
import type { Scene, SubjectMention } from '../scene.ts';
import { trimMarksAtEnd } from '../text/trim-marks.ts';
import { policyInWords, policyMeant } from './elided.ts';
import type { Subjects } from './find-subjects.ts';
import type { Matters } from './matters.ts';
import { isReportOn, namesPartOf } from './reports.ts';
import { FELT, isAim, isOfOthers, isSpokenAgainst, LAYS, ON_IT, spokenOn } from './told.ts';

/** An object no longer than this (通报进展, 介绍试点方案) means the subject of the event. */
const GENERIC_OBJECT = 12;

class Voices {
  readonly #scene: Scene;
  readonly #subjects: Subjects;
  readonly #events: EventReading;
  readonly #matters: Matters;
  /** By where a verb stands, the persons who share it, in order. */
  readonly #sharing = new Map<number, string[]>();

  constructor(scene: Scene, subjects: Subjects, events: EventReading, matters: Matters) {
    this.#scene = scene;
    this.#subjects = subjects;
    this.#events = events;
    this.#matters = matters;
    for (const { hit } of [...events.roles, ...events.unplaced]) {
      const known = this.#sharing.get(hit.word.start) ?? [];
      if (!known.includes(hit.person.fact)) this.#sharing.set(hit.word.start, [...known, hit.person.fact]);
    }
  }

  write(): void {
    for (const speech of this.#events.speeches) this.#speech(speech);
    for (const role of this.#events.roles) this.#role(role);
    for (const { hit, sentence } of this.#events.unplaced) this.#unplaced(hit, sentence);
  }

  #speech({ speakers, span, sentence, event }: EventReading['speeches'][number]): void {
    const { titleSpan, text } = this.#scene;
    const felt = FELT.test(text.slice(span.start, span.start + 8));
    // 表示满意，要求推进“甲”: only what comes after the feeling is urged.
    const from = felt
      ? span.start + (text.slice(span.start, span.end).split(/[，。；]/u, 1)[0] ?? '').length
      : span.start;
    const inside = this.#matters
      .in({ start: from, end: span.end })
      .filter(
        (m) =>
          !isOfOthers(this.#scene, m, span.start) &&
          !isSpokenAgainst(this.#scene, m, span.start) &&
          !isAim(this.#scene, m, span.start),
      );
    const titled =
      event || inside.length || felt || !titleSpan
        ? []
        : this.#matters.in(titleSpan).filter((m) => this.#matters.named.has(m.fact));
    for (const { fact } of titled.length === 1 ? titled : []) {
      for (const speaker of speakers) this.#matters.promotes(speaker.fact, fact, 'promotes-speech', sentence);
    }
    // Who leads a visit and asks for something there urges what the visit is about.
    const leader = felt ? undefined : speakers.find((s) => s.fact === event?.leader?.fact);
    if (event && leader)
      for (const fact of this.#matters.ofVisit(event))
        this.#matters.promotes(leader.fact, fact, 'promotes-visit', event.sentence);
    for (const { fact, at } of felt ? [] : spokenOn(this.#scene, this.#subjects.mentions, this.#events, sentence))
      for (const speaker of speakers) this.#matters.promotes(speaker.fact, fact, 'promotes-speech', at);
    for (const { fact, form } of inside) {
      for (const speaker of speakers) this.#matters.promotes(speaker.fact, fact, 'promotes-speech', sentence);
      if (event && form !== 'phrase') this.#matters.about(event, fact, 'about-speech', sentence);
    }
  }

  #role({ hit, role, event, sentence }: EventRole): void {
    const { word, person, clause } = hit;
    if (role === 'PRESIDES' && /(?:主持|组织)召开|召集/.test(word.form) && event.sentence.start === sentence.start) {
      for (const fact of this.#matters.ofEvent(event))
        this.#matters.promotes(person.fact, fact, 'promotes-convenes', sentence);
    }
    const lays = role === 'SPEAKS' && LAYS.test(word.form);
    const teaches = role === 'LECTURES';
    if (role !== 'REPORTS' && role !== 'INTERPRETS' && !lays && !teaches) return;
    const inside = this.#matters
      .in({ start: Math.min(person.group.end, word.start), end: clause.end })
      .filter((m) => (m.start >= clause.start || m.start > person.group.end) && (!teaches || m.form === 'title'));
    const between =
      lays && !/部署|安排|推介/.test(word.form) && !ON_IT.test(this.#scene.text.slice(person.group.end, word.start));
    for (const { fact } of between ? [] : this.#own(inside, hit))
      this.#matters.promotes(person.fact, fact, 'promotes-report', sentence);
    if (inside.length || lays || teaches) return;
    const object = { start: person.group.end, end: clause.end };
    const policy =
      policyMeant(this.#scene, this.#subjects.mentions, object) ??
      (role === 'INTERPRETS' ? policyInWords(this.#scene, this.#subjects.policies, word.end, clause.end) : null);
    if (policy) {
      this.#matters.promotes(person.fact, policy, 'promotes-report', sentence);
      this.#matters.about(event, policy, 'about-agenda', sentence);
      return;
    }
    if (/说明/.test(word.form)) {
      for (const { fact } of this.#matters.in(sentence).filter((m) => m.label === 'Policy'))
        this.#matters.promotes(person.fact, fact, 'promotes-report', sentence);
    }
    const told = trimMarksAtEnd(this.#scene.text.slice(word.end, clause.end).replace(/^了/u, ''), '，。；');
    if (told.length > GENERIC_OBJECT) return;
    const main = this.#matters.ofEvent(event).filter((f) => isReportOn(this.#scene, told, f));
    const topics = main.length || role !== 'REPORTS' ? [] : this.#matters.topicsOf(event);
    for (const fact of [...main, ...topics.filter((f) => namesPartOf(this.#scene, told, f))])
      this.#matters.promotes(person.fact, fact, 'promotes-report', sentence);
  }

  /** 甲、乙分别解读《丙》《丁》: as many persons as subjects, each his own; else all of them. */
  #own(inside: readonly SubjectMention[], { word, person }: RoleHit): readonly SubjectMention[] {
    const together = this.#sharing.get(word.start) ?? [];
    const facts = [...new Set(inside.map((m) => m.fact))];
    const each = /分别(?:作了?|对|就|围绕)?$/.test(this.#scene.text.slice(Math.max(0, word.start - 5), word.start));
    if (!each || together.length < 2 || together.length !== facts.length) return inside;
    const own = facts[together.indexOf(person.fact)];
    return inside.filter((m) => m.fact === own);
  }

  /** A report or an explanation outside any event promotes the subjects that it names. */
  #unplaced(hit: RoleHit, sentence: Sentence): void {
    const { role, word, person, clause } = hit;
    if (role !== 'REPORTS' && role !== 'INTERPRETS') return;
    const inside = this.#matters.in({ start: Math.min(person.group.end, word.start), end: clause.end });
    for (const { fact } of this.#own(inside, hit))
      this.#matters.promotes(person.fact, fact, 'promotes-report', sentence);
  }
}

/** Writes what the speeches, reports and explanations of an article are about. */
export function relateVoices(scene: Scene, subjects: Subjects, events: EventReading, matters: Matters): void {
  new Voices(scene, subjects, events, matters).write();
}
