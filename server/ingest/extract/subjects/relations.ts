/** ABOUT and PROMOTES: what events are about, and who urges, reports on or explains what. */
import type { EventDraft } from '../events/event.ts';
import type { EventReading } from '../events/event-reading.ts';
import { topicOf } from '../events/visits.ts';
import type { Sentence, Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { agendaItems } from './agenda.ts';
import { chargesIn } from './charges.ts';
import { echoesOf, stemOf } from './echoes.ts';
import type { Subjects } from './find-subjects.ts';
import { Matters } from './matters.ts';
import { FELT_AFTER, isAim, isByTheWay, isOfOthers, isOfPeople, isSpokenAgainst, presented } from './told.ts';
import { listedTopics, topicsOfName } from './topics.ts';
import { urgedIn } from './urged.ts';
import { relateVoices } from './voices.ts';

/** What opens a paragraph that leaves the event: 近日，某府印发《…》. */
const ASIDE = /^(?:近日|日前|此前|据了解|据悉|另悉|又讯)[，\s]/;
/** Coming to push on, not only to look: the leader promotes the matter even where it has no name of its own. */
const URGES = /(?:对接|督导|督办|推进|调度|洽谈|考察学习|学习考察)/;
/** 企业介绍“甲”情况: somebody else tells. */
const TOLD_BY = /(?<!听取|听了|认真听|观看|情况)(?:介绍|汇报|讲解|演示)了?$/;
/** A number at the end. */
const HOW_MANY = /(?<=[^\d]{4})(?:约|近|超|共)?\d[\d.]*(?:万|余|多)?[个名家条项件人份处起]?$/u;

/** 专项治理|推进会. */
const KIND_ONLY =
  /^(?:全[市县区省州校院]|我[市县区省州校院])?((?:专项|集中|综合)(?:行动|整治|治理|清理|监督)|(?:攻坚|提升|三年)行动|试点|改革|工程)(?:工作)?(?:动员|部署|推进|启动|调度|总结|现场|座谈|视频|工作|暨)*(?:会|会议|大会|座谈会|仪式)$/;

class Relations {
  readonly #scene: Scene;
  readonly #subjects: Subjects;
  readonly #events: EventReading;
  readonly #matters: Matters;

  constructor(scene: Scene, subjects: Subjects, events: EventReading) {
    this.#scene = scene;
    this.#subjects = subjects;
    this.#events = events;
    this.#matters = new Matters(scene, subjects);
  }

  write(): void {
    for (const event of this.#events.events) this.#name(event);
    this.#title();
    for (const { sentence, event } of this.#events.sentences) if (event) this.#agenda(sentence, event);
    for (const event of this.#events.events) if (event.leader) this.#visit(event);
    const known = this.#subjects.mentions;
    this.#subjects.mentions = [...known, ...echoesOf(this.#scene, known, this.#matters.topics)].sort(
      (x, y) => x.start - y.start,
    );
    relateVoices(this.#scene, this.#subjects, this.#events, this.#matters);
    for (const sentence of this.#scene.sentences) {
      for (const { person, fact } of chargesIn(this.#scene, this.#subjects.mentions, sentence))
        this.#matters.promotes(person, fact, 'promotes-charge', sentence);
      for (const { person, fact } of urgedIn(this.#scene, this.#subjects.mentions, sentence))
        this.#matters.promotes(person, fact, 'promotes-speech', sentence);
      for (const { person, fact } of presented(this.#scene, this.#subjects.mentions, sentence))
        this.#matters.promotes(person, fact, 'promotes-report', sentence);
    }
  }

  #name(event: EventDraft): void {
    if (event.leader || !event.span) return;
    const inside = this.#matters.in(event.span).filter((m) => !isOfPeople(this.#scene, m));
    for (const { fact } of inside) {
      this.#matters.about(event, fact, 'about-name', event.sentence);
      this.#matters.remember(event, fact);
    }
    for (const { name, sure, main } of topicsOfName(this.#scene, event.span, inside)) {
      const fact = this.#subjects.initiatives.add(name);
      this.#matters.about(event, fact, sure ? 'about-name' : 'about-topic', event.sentence);
      if (main) this.#matters.remember(event, fact);
    }
    const meant = inside.length ? null : this.#meantByKind(event.span);
    if (!meant) return;
    this.#matters.about(event, meant, 'about-name', event.sentence);
    this.#matters.remember(event, meant);
  }

  /** 开展甲专项治理…，专项治理推进会: a name that says the kind only means the last one of that kind. */
  #meantByKind({ start, end }: Span): string | null {
    const { text } = this.#scene;
    const kind = KIND_ONLY.exec(text.slice(start, end))?.[1];
    if (!kind) return null;
    const of = this.#subjects.mentions.findLast((m) => m.end <= start && text.slice(m.start, m.end).endsWith(kind));
    return of?.fact ?? null;
  }

  #title(): void {
    const { titleSpan } = this.#scene;
    const event = this.#events.events.find((e) => !e.planned);
    if (!titleSpan || !event) return;
    if (event.leader) this.#titleTopic(event, titleSpan);
    for (const { fact, form } of this.#matters.in(titleSpan)) {
      if (form === 'phrase') continue;
      this.#matters.about(event, fact, 'about-title', titleSpan);
      this.#matters.remember(event, fact);
    }
  }

  /** 某人督导某产业科技服务工作: the title says what a visit is about, too. */
  #titleTopic(event: EventDraft, titleSpan: Span): void {
    const span = {
      start: titleSpan.start,
      end:
        titleSpan.start + this.#scene.text.slice(titleSpan.start, titleSpan.end).trimEnd().replace(/。$/u, '').length,
    };
    if (this.#matters.in(span).length) return;
    const topic = topicOf(this.#scene, span);
    if (topic) this.#matters.about(event, this.#initiative(topic), 'about-title', titleSpan);
  }

  #initiative({ start, end }: Span): string {
    // 对接用工需求|137个: how many is no part of the matter.
    return this.#subjects.initiatives.add(this.#scene.text.slice(start, end).replace(HOW_MANY, ''));
  }

  /** Subjects in what is told of the event, speech apart; unquoted items after 研究, 审议, 听取. */
  #agenda(sentence: Sentence, event: EventDraft): void {
    const speech = this.#events.speechIn.get(sentence);
    const limit = speech ? speech.span.start : sentence.end;
    const aside = ASIDE.test(this.#scene.text.slice(sentence.start, sentence.start + 8).trimStart());
    for (const mention of this.#matters.in({ start: sentence.start, end: limit })) {
      if (aside && mention.label === 'Policy') continue;
      if (isOfOthers(this.#scene, mention, sentence.start) || isOfPeople(this.#scene, mention)) continue;
      if (
        isSpokenAgainst(this.#scene, mention, sentence.start) ||
        isByTheWay(this.#scene, mention, sentence) ||
        isAim(this.#scene, mention, sentence.start)
      )
        continue;
      if (mention.form !== 'phrase' || this.#governed(sentence, mention))
        this.#matters.about(event, mention.fact, 'about-agenda', sentence);
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
      if (this.#matters.in({ start: start - 1, end: end + 2 }).length) continue;
      const fact = this.#subjects.initiatives.add(name);
      this.#matters.about(event, fact, 'about-agenda', sentence);
      // 研究口袋公园建设三年行动。…某人强调，口袋公园要…: a programme is spoken of again by what it is for.
      if (stemOf(name)) this.#matters.topics.add(fact);
    }
  }

  #visit(event: EventDraft): void {
    const { sentence } = event;
    if (!event.leader) return;
    for (const clause of sentence.clauses) {
      const inside = this.#matters
        .in(clause)
        .filter(
          (m) =>
            !isOfPeople(this.#scene, m) &&
            !isAim(this.#scene, m, sentence.start) &&
            (m.form !== 'phrase' || topicOf(this.#scene, clause) !== null),
        );
      for (const mention of inside)
        this.#visited(event, event.leader.fact, mention.fact, sentence, this.#heard(mention, clause, sentence));
      for (const item of inside.length ? listedTopics(this.#scene, clause) : []) {
        if (inside.some((m) => m.start < item.end && item.start < m.end)) continue;
        this.#matters.about(event, this.#initiative(item), 'about-visit', sentence);
      }
      const topic = inside.length ? null : topicOf(this.#scene, clause);
      if (!topic) continue;
      const fact = this.#initiative(topic);
      this.#matters.about(event, fact, 'about-visit', sentence);
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
    this.#matters.about(event, fact, 'about-visit', sentence);
    this.#matters.remember(event, fact);
    if (!only) this.#matters.promotes(leader, fact, 'promotes-visit', sentence);
  }
}

/** Writes the ABOUT and PROMOTES claims of one article. */
export function relateSubjects(scene: Scene, subjects: Subjects, events: EventReading): void {
  new Relations(scene, subjects, events).write();
}
