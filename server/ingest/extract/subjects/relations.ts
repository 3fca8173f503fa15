/** ABOUT and PROMOTES: what events are about, and who urges, reports on or explains what. */
import type { EventDraft } from '../events/event.ts';
import type { EventReading, EventRole } from '../events/event-reading.ts';
import type { RoleHit } from '../events/role-hits.ts';
import { topicOf } from '../events/visits.ts';
import type { Sentence, Span } from '../reading.ts';
import type { RuleName } from '../rules.ts';
import { type Scene, type SubjectMention, within } from '../scene.ts';
import { trimMarksAtEnd } from '../text/trim-marks.ts';
import { agendaItems } from './agenda.ts';
import { chargesIn } from './charges.ts';
import { echoesOf } from './echoes.ts';
import { policyInWords, policyMeant } from './elided.ts';
import type { Subjects } from './find-subjects.ts';
import { isReportOn } from './reports.ts';
import {
  FELT,
  FELT_AFTER,
  isByTheWay,
  isOfOthers,
  isOfPeople,
  isSpokenAgainst,
  LAYS,
  ON_IT,
  presented,
  spokenOn,
} from './told.ts';
import { listedTopics, topicsOfName } from './topics.ts';

/** An object no longer than this (通报进展, 介绍试点方案) means the subject of the event. */
const GENERIC_OBJECT = 12;
/** What opens a paragraph that leaves the event: 近日，某府印发《…》. */
const ASIDE = /^(?:近日|日前|此前|据了解|据悉|另悉|又讯)[，\s]/;
/** Coming to push on, not only to look: the leader promotes the matter even where it has no name of its own. */
const URGES = /(?:对接|督导|督办|推进|调度|洽谈|考察学习|学习考察)/;
/** 企业介绍“甲”情况: somebody else tells. */
const TOLD_BY = /(?<!听取|听了|认真听|观看|情况)(?:介绍|汇报|讲解|演示)了?$/;
function remember(kept: Map<EventDraft, string[]>, event: EventDraft, fact: string): void {
  const known = kept.get(event) ?? [];
  if (!known.includes(fact)) kept.set(event, [...known, fact]);
}

class Relations {
  readonly #scene: Scene;
  readonly #subjects: Subjects;
  readonly #events: EventReading;
  /** What each event is about by its own name or its topic: for those who report without saying on what. */
  readonly #main = new Map<EventDraft, string[]>();
  /** What each visit is about. */
  readonly #visits = new Map<EventDraft, string[]>();
  /** What events are about by their names, titles and objects. */
  readonly #topics = new Set<string>();
  /** Subjects with a name of their own: a title or a quoted name. */
  readonly #named: ReadonlySet<string>;

  constructor(scene: Scene, subjects: Subjects, events: EventReading) {
    this.#scene = scene;
    this.#subjects = subjects;
    this.#events = events;
    this.#named = new Set(
      subjects.mentions.filter((m) => m.form === 'title' || m.form === 'quoted').map((m) => m.fact),
    );
  }

  write(): void {
    for (const event of this.#events.events) this.#name(event);
    this.#title();
    for (const { sentence, event } of this.#events.sentences) if (event) this.#agenda(sentence, event);
    for (const event of this.#events.events) if (event.leader) this.#visit(event);
    const known = this.#subjects.mentions;
    this.#subjects.mentions = [...known, ...echoesOf(this.#scene, known, this.#topics)].sort(
      (x, y) => x.start - y.start,
    );
    for (const speech of this.#events.speeches) this.#speech(speech);
    for (const role of this.#events.roles) this.#role(role);
    for (const { hit, sentence } of this.#events.unplaced) this.#unplaced(hit, sentence);
    for (const sentence of this.#scene.sentences) {
      for (const { person, fact } of chargesIn(this.#scene, this.#subjects.mentions, sentence))
        this.#promotes(person, fact, 'promotes-charge', sentence);
      for (const { person, fact } of presented(this.#scene, this.#subjects.mentions, sentence))
        this.#promotes(person, fact, 'promotes-report', sentence);
    }
  }

  #about(event: EventDraft, fact: string, rule: RuleName, at: Span): void {
    if (event.planned) return;
    if (rule === 'about-visit') remember(this.#visits, event, fact);
    if (rule === 'about-visit' || rule === 'about-name' || rule === 'about-title') this.#topics.add(fact);
    this.#scene.ledger.claim({ type: 'ABOUT', from: event, to: fact, rule, at });
  }

  #promotes(person: string, fact: string, rule: RuleName, at: Span): void {
    this.#scene.ledger.claim({ type: 'PROMOTES', from: person, to: fact, rule, at });
  }

  #in(span: Span): SubjectMention[] {
    return within(this.#subjects.mentions, span);
  }

  #remember(event: EventDraft, fact: string): void {
    remember(this.#main, event, fact);
  }

  #name(event: EventDraft): void {
    if (event.leader || !event.span) return;
    const inside = this.#in(event.span).filter((m) => !isOfPeople(this.#scene, m));
    for (const { fact } of inside) {
      this.#about(event, fact, 'about-name', event.sentence);
      this.#remember(event, fact);
    }
    for (const { name, sure, main } of topicsOfName(this.#scene, event.span, inside)) {
      const fact = this.#subjects.initiatives.add(name);
      this.#about(event, fact, sure ? 'about-name' : 'about-topic', event.sentence);
      if (main) this.#remember(event, fact);
    }
  }

  #title(): void {
    const { titleSpan } = this.#scene;
    const event = this.#events.events.find((e) => !e.planned);
    if (!titleSpan || !event) return;
    if (event.leader) this.#titleTopic(event, titleSpan);
    for (const { fact, form } of this.#in(titleSpan)) {
      if (form === 'phrase') continue;
      this.#about(event, fact, 'about-title', titleSpan);
      this.#remember(event, fact);
    }
  }

  /** 某人督导某产业科技服务工作: the title says what a visit is about, too. */
  #titleTopic(event: EventDraft, titleSpan: Span): void {
    const span = {
      start: titleSpan.start,
      end:
        titleSpan.start + this.#scene.text.slice(titleSpan.start, titleSpan.end).trimEnd().replace(/。$/u, '').length,
    };
    if (this.#in(span).length) return;
    const topic = topicOf(this.#scene, span);
    if (topic) this.#about(event, this.#initiative(topic), 'about-title', titleSpan);
  }

  #initiative({ start, end }: Span): string {
    return this.#subjects.initiatives.add(this.#scene.text.slice(start, end));
  }

  /** Subjects in what is told of the event, speech apart; unquoted items after 研究, 审议, 听取. */
  #agenda(sentence: Sentence, event: EventDraft): void {
    const speech = this.#events.speechIn.get(sentence);
    const limit = speech ? speech.span.start : sentence.end;
    const aside = ASIDE.test(this.#scene.text.slice(sentence.start, sentence.start + 8).trimStart());
    for (const mention of this.#in({ start: sentence.start, end: limit })) {
      if (aside && mention.label === 'Policy') continue;
      if (isOfOthers(this.#scene, mention, sentence.start) || isOfPeople(this.#scene, mention)) continue;
      if (isSpokenAgainst(this.#scene, mention, sentence.start) || isByTheWay(this.#scene, mention, sentence)) continue;
      if (mention.form !== 'phrase' || this.#governed(sentence, mention))
        this.#about(event, mention.fact, 'about-agenda', sentence);
    }
    if (event.leader) return;
    for (const clause of sentence.clauses) {
      if (clause.start >= limit) break;
      this.#items(clause, sentence, event);
    }
  }

  #governed(sentence: Span, mention: Span): boolean {
    return /(?:研究|审议|听取|部署|学习|围绕|就|落实|推进|实施)[^，。]{0,30}$/.test(
      this.#scene.text.slice(sentence.start, mention.start),
    );
  }

  #items(clause: Span, sentence: Sentence, event: EventDraft): void {
    for (const { name, start, end } of agendaItems(this.#scene, clause)) {
      if (this.#in({ start: start - 1, end: end + 2 }).length) continue;
      this.#about(event, this.#subjects.initiatives.add(name), 'about-agenda', sentence);
    }
  }

  #visit(event: EventDraft): void {
    const { sentence } = event;
    if (!event.leader) return;
    for (const clause of sentence.clauses) {
      const inside = this.#in(clause).filter(
        (m) => !isOfPeople(this.#scene, m) && (m.form !== 'phrase' || topicOf(this.#scene, clause) !== null),
      );
      for (const mention of inside)
        this.#visited(event, event.leader.fact, mention.fact, sentence, this.#heard(mention, clause, sentence));
      for (const item of inside.length ? listedTopics(this.#scene, clause) : []) {
        if (inside.some((m) => m.start < item.end && item.start < m.end)) continue;
        this.#about(event, this.#initiative(item), 'about-visit', sentence);
      }
      const topic = inside.length ? null : topicOf(this.#scene, clause);
      if (!topic) continue;
      const fact = this.#initiative(topic);
      this.#about(event, fact, 'about-visit', sentence);
      if (URGES.test(this.#scene.text.slice(clause.start, topic.start)))
        this.#visited(event, event.leader.fact, fact, sentence);
    }
  }

  /** Whether the visitor only hears of it from others or is pleased: 企业介绍“甲”情况，某人表示满意. */
  #heard(mention: Span, clause: Span, sentence: Span): boolean {
    const { text } = this.#scene;
    return (
      TOLD_BY.test(text.slice(clause.start, mention.start)) || FELT_AFTER.test(text.slice(clause.end, sentence.end))
    );
  }

  /** What a visit is about and its leader promotes unless `only` that: a named subject, or the matter that the leader came to push on. */
  #visited(event: EventDraft, leader: string, fact: string, sentence: Sentence, only = false): void {
    this.#about(event, fact, 'about-visit', sentence);
    this.#remember(event, fact);
    if (!only) this.#promotes(leader, fact, 'promotes-visit', sentence);
  }

  #speech({ speakers, span, sentence, event }: EventReading['speeches'][number]): void {
    const { titleSpan, text } = this.#scene;
    const felt = FELT.test(text.slice(span.start, span.start + 8));
    // 表示满意，要求推进“甲”: only what comes after the feeling is urged.
    const from = felt
      ? span.start + (text.slice(span.start, span.end).split(/[，。；]/u, 1)[0] ?? '').length
      : span.start;
    const inside = this.#in({ start: from, end: span.end }).filter(
      (m) => !isOfOthers(this.#scene, m, span.start) && !isSpokenAgainst(this.#scene, m, span.start),
    );
    const titled =
      event || inside.length || felt || !titleSpan ? [] : this.#in(titleSpan).filter((m) => this.#named.has(m.fact));
    for (const { fact } of titled.length === 1 ? titled : []) {
      for (const speaker of speakers) this.#promotes(speaker.fact, fact, 'promotes-speech', sentence);
    }
    // Who leads a visit and asks for something there urges what the visit is about.
    const leader = felt ? undefined : speakers.find((s) => s.fact === event?.leader?.fact);
    if (event && leader)
      for (const fact of this.#visits.get(event) ?? [])
        this.#promotes(leader.fact, fact, 'promotes-visit', event.sentence);
    for (const { fact, at } of felt ? [] : spokenOn(this.#scene, this.#subjects.mentions, this.#events, sentence))
      for (const speaker of speakers) this.#promotes(speaker.fact, fact, 'promotes-speech', at);
    for (const { fact, form } of inside) {
      for (const speaker of speakers) this.#promotes(speaker.fact, fact, 'promotes-speech', sentence);
      if (event && form !== 'phrase') this.#about(event, fact, 'about-speech', sentence);
    }
  }

  #role({ hit, role, event, sentence }: EventRole): void {
    const { word, person, clause } = hit;
    if (role === 'PRESIDES' && /(?:主持|组织)召开|召集/.test(word.form) && event.sentence.start === sentence.start) {
      for (const fact of this.#event(event)) this.#promotes(person.fact, fact, 'promotes-convenes', sentence);
    }
    const lays = role === 'SPEAKS' && LAYS.test(word.form);
    if (role !== 'REPORTS' && role !== 'INTERPRETS' && !lays) return;
    const inside = this.#in({ start: Math.min(person.group.end, word.start), end: clause.end }).filter(
      (m) => m.start >= clause.start || m.start > person.group.end,
    );
    const between =
      lays && !/部署|安排|推介/.test(word.form) && !ON_IT.test(this.#scene.text.slice(person.group.end, word.start));
    for (const { fact } of between ? [] : inside) this.#promotes(person.fact, fact, 'promotes-report', sentence);
    if (inside.length || lays) return;
    const object = { start: person.group.end, end: clause.end };
    const policy =
      policyMeant(this.#scene, this.#subjects.mentions, object) ??
      (role === 'INTERPRETS' ? policyInWords(this.#scene, this.#subjects.policies, word.end, clause.end) : null);
    if (policy) {
      this.#promotes(person.fact, policy, 'promotes-report', sentence);
      this.#about(event, policy, 'about-agenda', sentence);
      return;
    }
    if (/说明/.test(word.form)) {
      for (const { fact } of this.#in(sentence).filter((m) => m.label === 'Policy'))
        this.#promotes(person.fact, fact, 'promotes-report', sentence);
    }
    const told = trimMarksAtEnd(this.#scene.text.slice(word.end, clause.end).replace(/^了/u, ''), '，。；');
    if (told.length > GENERIC_OBJECT) return;
    for (const fact of this.#event(event).filter((f) => isReportOn(this.#scene, told, f)))
      this.#promotes(person.fact, fact, 'promotes-report', sentence);
  }

  /** A report or an explanation outside any event promotes the subjects that it names. */
  #unplaced({ role, word, person, clause }: RoleHit, sentence: Sentence): void {
    if (role !== 'REPORTS' && role !== 'INTERPRETS') return;
    for (const { fact } of this.#in({ start: Math.min(person.group.end, word.start), end: clause.end }))
      this.#promotes(person.fact, fact, 'promotes-report', sentence);
  }

  #event(event: EventDraft): readonly string[] {
    const own = this.#main.get(event) ?? [];
    if (event.leader) return [];
    return own.length || !event.parent
      ? own
      : (this.#main.get(event.parent) ?? []).filter((fact) => this.#named.has(fact));
  }
}

/** Writes the ABOUT and PROMOTES claims of one article. */
export function relateSubjects(scene: Scene, subjects: Subjects, events: EventReading): void {
  new Relations(scene, subjects, events).write();
}
