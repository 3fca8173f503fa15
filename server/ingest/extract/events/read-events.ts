/** Reads the events of one article in the order of its sentences: which there are, who does what at which. */
import type { AttendRole } from '../../../model/ontology.ts';
import type { PersonMention, Sentence, Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { type EventDraft, isVisit } from './event.ts';
import { countAt, hostOf, hostsOf, stopsOf } from './event-extras.ts';
import type { EventHost, EventReading, EventRole, EventSpeech, EventStop } from './event-reading.ts';
import { EventRegister } from './event-register.ts';
import type { RoleHit, Scan } from './role-hits.ts';
import { scanRoles } from './role-scan.ts';
import { goesOnSpeaking } from './speech-goes-on.ts';
import { TALKS } from './subject-patterns.ts';
import { talksFor, titleHosts, toldEvent } from './told-events.ts';
import type { Trigger } from './trigger.ts';
import { findTriggers } from './triggers.ts';
import { NEGOTIATES, openTeamVisit, visitFor } from './visit-opening.ts';

/** 参加会见: the talks, not what is at hand. */
const MEETS = /^(?:陪同)?(?:参加|出席|陪同)(?:会见|会谈|拜会|接见)$|^会见时在座$/;
/** On a visit 甲见证乙、丙签署…: an event of its own. */
const WITNESSED = /见证/;
const LED = /^(?:带领|率领|率|带着)$/;
const ON_VISIT = /^(?:陪同|参加(?:调研|考察|督导|检查|走访|慰问|对接)|随团|随同|随行|同行|同往)/;
/** What begins another piece of news under the same title. */
const ANEW = /^\s*(?:又讯|另讯|又悉|另悉)/;
/** 某区：…: an item of a place. */
const ITEM_OF_PLACE = /^[▲●◆★◇■○※\s]*(?:[\uE001\uE002]+|[\u4e00-\u9fff]{2,6}[县市区旗镇乡])：/u;
const PLACE_HEADING =
  /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.、．])[\uE001\uE002]+[^，。；\uE000\uE005]{3,}$/u;
/** 与工程师座谈: who leads the visit is there anyway. */
const BESIDES = /^(?:座谈|会谈|座谈交流|交流座谈|听课|观看|参观|面对面交流)$/;
const EARLY = /^(?:ATTENDS|PRESIDES|ACCOMPANIES|SPEAKS)$/;
/** 作报告 to a body is a report; to an audience it is a lecture. */
const PLAIN_REPORT = /^[作做]了?报告$/;

class Reader {
  readonly roles: EventRole[] = [];
  readonly speeches: EventSpeech[] = [];
  readonly stops: EventStop[] = [];
  readonly hosts: EventHost[] = [];
  readonly unplaced: { hit: RoleHit; sentence: Sentence }[] = [];
  readonly guests: { event: EventDraft; fact: string; sentence: Sentence }[] = [];
  readonly sentences: { sentence: Sentence; event: EventDraft | null }[] = [];
  readonly #register: EventRegister;
  /** Where the sentence before ends. */
  #end = 0;
  #subject: readonly PersonMention[] = [];
  #speaker: readonly PersonMention[] = [];
  #he: PersonMention | null = null;
  /** 某人在调研时强调… before the visit is told: the words belong to the first event that the person leads or speaks at. */
  readonly #orphans: { hit: RoleHit; sentence: Sentence }[] = [];
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#register = new EventRegister(scene);
  }

  get events(): readonly EventDraft[] {
    return this.#register.events;
  }

  read(sentence: Sentence): void {
    const { text } = this.#scene;
    const register = this.#register;
    const opening = text.slice(sentence.start, sentence.start + 8);
    const sameParagraph = !text.slice(this.#end, sentence.start).includes('\n');
    this.#end = sentence.end;
    register.newParagraph = !sameParagraph;
    if (ANEW.test(opening) || (!sameParagraph && this.#isPlaceHeading(sentence))) this.#beginAnew();
    else if (!sameParagraph && ITEM_OF_PLACE.test(this.#scene.masked.slice(sentence.start, sentence.start + 16))) {
      this.#beginAnew();
      register.beginAnew();
    }
    if (this.#speaker.length && goesOnSpeaking(this.#scene, sentence, sameParagraph)) {
      this.speeches.push({
        speakers: this.#speaker,
        span: sentence,
        sentence,
        event: this.#eventOfSpeech(this.#speaker),
      });
      this.sentences.push({ sentence, event: register.current });
      return;
    }
    const scan = scanRoles(this.#scene, sentence, this.#subject, this.#he);
    const triggers = findTriggers(this.#scene, sentence, scan.limit).filter((t) => this.#isOurs(t, sentence, scan));
    register.day(sentence, triggers.length > 0);
    this.#assign(sentence, scan, triggers);
    this.#subject = scan.speech ? [] : this.#leftOver(scan);
    this.#he =
      [scan.speech?.speakers ?? [], this.#alone(sentence, scan), scan.subject].find((who) => who.length === 1)?.[0] ??
      this.#he;
    this.#speaker = scan.speech ? scan.speech.speakers : [];
    this.sentences.push({ sentence, event: register.current });
  }

  #beginAnew(): void {
    this.#register.current = null;
    this.#register.visit = null;
    this.#subject = [];
    this.#speaker = [];
    this.#he = null;
  }

  /** （二）某县探索…: a heading inside a report; what follows is told of that place. */
  #isPlaceHeading({ start, end }: Sentence): boolean {
    return end - start < 40 && PLACE_HEADING.test(this.#scene.masked.slice(start, end));
  }

  /** 在甲县，某人来到…: the one person of a sentence that opens with that person is whom 他 means, whatever the verb. */
  #alone({ start, clauses }: Sentence, scan: Scan): readonly PersonMention[] {
    if (scan.hits.length || scan.speech) return [];
    const [first, second] = [this.#opener(clauses[0]), this.#opener(clauses[1])];
    const only = first && second ? undefined : (first ?? second);
    return only && only.start >= start && only.group.end - only.group.start < 30 ? [only] : [];
  }

  /** The person that a clause opens with. */
  #opener(clause: Span | undefined): PersonMention | undefined {
    if (!clause) return undefined;
    const { masked, personAt } = this.#scene;
    let at = clause.start;
    while (at < clause.end && /[，\s]/.test(masked[at] ?? '')) at++;
    return personAt.get(at);
  }

  /** Whom the next sentence means without a name: after companions it is again whom they went with. */
  #leftOver(scan: Scan): readonly PersonMention[] {
    const { subject, hits } = scan;
    const last = hits.findLast((h) => subject.includes(h.person));
    if (last?.role !== 'ACCOMPANIES') return subject;
    const leader = this.#register.visit?.leader;
    return leader ? [leader] : [];
  }

  /** Speech told before its event goes to the first event at which the speaker does something. */
  close(): void {
    for (const { hit, sentence } of this.#orphans) {
      const role = this.roles.find((r) => r.hit.person.fact === hit.person.fact && r.event === this.events[0]);
      if (!role) continue;
      this.roles.push({ hit, role: hit.role, event: role.event, sentence });
      const at = this.speeches.findIndex((s) => s.sentence === sentence && s.event === null);
      const speech = this.speeches[at];
      if (speech)
        this.speeches[at] = {
          speakers: speech.speakers,
          span: speech.span,
          sentence: speech.sentence,
          event: role.event,
        };
    }
  }

  /** A conveyed or obeyed meeting (传达学习全省…会议精神) opens nothing here, nor does 主持 inside an event that is at hand. */
  #isOurs(trigger: Trigger, sentence: Sentence, scan: Scan): boolean {
    const { text } = this.#scene;
    if (
      /^(?:精神|的讲话|上的讲话|重要讲话|工作(?!动员|部署|座谈))/.test(
        text.slice(trigger.name.end, trigger.name.end + 4),
      )
    )
      return false;
    const before = text.slice(sentence.start, Math.min(trigger.at, trigger.name.start));
    const clause = before.slice(before.lastIndexOf('，') + 1).replace(/(?:理论)?学习(?:中心组|小组)/u, '');
    if (/(?:传达|学习|贯彻|落实|领会|根据(?!地)|按照)[^，]*$/.test(clause) && trigger.form !== 'returns') return false;
    if (trigger.form !== 'attended') return true;
    if (this.#register.current && trigger.convened && !trigger.sitting && !this.#convenes(trigger)) return false;
    if (trigger.spokeAt)
      return scan.hits.some((h) => h.word.start >= trigger.name.end && h.word.start <= trigger.name.end + 12);
    return scan.hits.some((h) => h.word.start >= trigger.from && h.word.start <= trigger.at + 4);
  }

  /** 甲到某地调研…，主持座谈会: the first meeting inside a visit. */
  #convenes({ name }: Trigger): boolean {
    const { current, visit } = this.#register;
    return name.bare && visit !== null && current === visit && !this.events.some((e) => e.parent === visit);
  }

  #assign(sentence: Sentence, scan: Scan, triggers: readonly Trigger[]): void {
    const register = this.#register;
    const visits = scan.hits.find((h) => h.role === 'INSPECTS' || h.role === 'LEADS')?.word.start ?? scan.limit;
    const opened = triggers.map((trigger, i) => {
      const first = i === 0 && !register.current && visits >= trigger.from;
      return { trigger, from: first ? sentence.start : trigger.from };
    });
    if (!triggers.length) {
      register.comeBack(sentence);
      openTeamVisit(this.#scene, register, sentence, scan);
    }
    let next = 0;
    const advance = (to: number): void => {
      for (let entry = opened[next]; entry && entry.from <= to; entry = opened[++next])
        this.#enter(entry.trigger, sentence, scan);
    };
    const homeless: RoleHit[] = [];
    for (const hit of scan.hits) {
      advance(hit.word.start);
      if (!this.#place(hit, sentence, scan)) homeless.push(hit);
    }
    advance(scan.limit);
    // 甲见证签约，乙、丙代表双方签署…: what was told before the event stood.
    for (const hit of homeless) {
      if (register.current?.sentence !== sentence || !EARLY.test(hit.role) || !this.#place(hit, sentence, scan))
        this.unplaced.push({ hit, sentence });
    }
    this.stops.push(...stopsOf(this.#scene, register, sentence, scan));
    const taking = hostsOf(this.#scene, register, sentence, triggers);
    this.hosts.push(...taking.hosts);
    this.guests.push(...taking.guests);
    countAt(this.#scene, register, sentence, scan);
    if (!scan.speech) return;
    const { speakers, span } = scan.speech;
    this.speeches.push({ speakers, span, sentence, event: this.#eventOfSpeech(speakers) });
  }

  #enter(trigger: Trigger, sentence: Sentence, scan: Scan): void {
    const opened = this.#register.enter(trigger, sentence, scan);
    if (opened?.body)
      this.hosts.push({ event: opened.event, fact: opened.body, role: 'HOST', sentence, rule: 'organizes-name' });
  }

  /** Who received or was received and does nothing at the event at hand speaks at the talks. */
  #talkOf(speakers: readonly PersonMention[]): EventDraft | null {
    const { current, talk } = this.#register;
    if (!current || !talk || current === talk) return null;
    const at = (event: EventDraft): boolean =>
      speakers.some((s) => this.roles.some((r) => r.event === event && r.hit.person.fact === s.fact));
    return at(talk) && !at(current) ? talk : null;
  }

  /** Who leads the visit and does nothing at the event inside it speaks on the visit. */
  #eventOfSpeech(speakers: readonly PersonMention[]): EventDraft | null {
    const { current, visit } = this.#register;
    const talk = this.#talkOf(speakers);
    if (talk) return talk;
    if (!current || !visit || current === visit || isVisit(current)) return current;
    const acts = speakers.some((s) => this.roles.some((r) => r.event === current && r.hit.person.fact === s.fact));
    return !acts && speakers.some((s) => s.fact === visit.leader?.fact) ? visit : current;
  }

  #place(hit: RoleHit, sentence: Sentence, scan: Scan): boolean {
    const event = this.#eventFor(hit, sentence, scan);
    // Who leads a party to talks leads it; only looking is inspecting.
    const leads =
      hit.role === 'INSPECTS' &&
      NEGOTIATES.test(hit.word.form) &&
      scan.hits.some((h) => h.role === 'LEADS' && h.person === hit.person);
    const besides =
      event !== null && isVisit(event) && BESIDES.test(hit.word.form) && event.leader?.fact === hit.person.fact;
    // 带队开展义诊: the deed of who leads.
    const deed = /义诊$/.test(hit.word.form) && scan.hits.some((h) => h.role === 'LEADS' && h.person === hit.person);
    if (event && !leads && !besides && !deed)
      this.roles.push({ hit, role: this.#roleAt(hit, event, sentence), event, sentence });
    if (event) this.#register.appears(event, hit.person.fact);
    return event !== null;
  }

  #roleAt({ role, word }: RoleHit, event: EventDraft, sentence: Sentence): AttendRole {
    if (role === 'INSPECTS' && !isVisit(event)) return 'ATTENDS';
    if (role === 'LECTURES' && isVisit(event) && /讲解|解说/.test(word.form)) return 'REPORTS';
    if (role !== 'LECTURES' || !PLAIN_REPORT.test(word.form)) return role;
    const heard = /听取|审议|审查/.test(this.#scene.text.slice(sentence.start, sentence.end));
    return heard || event.kind === 'MEETING' || event.kind === 'PARTY_GROUP_MEETING' ? 'REPORTS' : role;
  }

  #eventFor(hit: RoleHit, sentence: Sentence, scan: Scan): EventDraft | null {
    const { role, word, person } = hit;
    const register = this.#register;
    if (word.form === '一行' && scan.hits.some((h) => TALKS.test(h.word.form) && h.clause === hit.clause))
      return talksFor(this.#scene, register, hit, sentence, scan);
    if (role === 'INSPECTS' || role === 'LEADS') return visitFor(this.#scene, register, hit, sentence, scan);
    if (MEETS.test(word.form) && register.talk) return register.talk;
    if (word.beside && LED.test(word.form)) return register.visit;
    if (role === 'ACCOMPANIES' || word.beside || ON_VISIT.test(word.form)) return register.visit ?? register.current;
    if (register.current && isVisit(register.current) && /会议$/.test(word.form)) return register.meeting();
    if (TALKS.test(word.form)) return talksFor(this.#scene, register, hit, sentence, scan);
    const named = register.named(word.end, hit.clause.end);
    if (named) {
      register.current = named;
      return named;
    }
    const talk = role === 'SPEAKS' && (word.opensSpeech || word.form === '表示') ? this.#talkOf([person]) : null;
    if (talk) return talk;
    if (
      role === 'SIGNS' &&
      register.visit &&
      register.current === register.visit &&
      WITNESSED.test(this.#scene.text.slice(sentence.start, word.start))
    )
      register.current = null;
    if (register.current) return word.opensSpeech ? this.#eventOfSpeech([person]) : register.current;
    if (word.opensSpeech) this.#orphans.push({ hit, sentence });
    const told = toldEvent(this.#scene, register, hit, sentence, scan);
    if (told?.titled) {
      for (const host of titleHosts(this.#scene)) this.hosts.push(hostOf(host, told, told.titled, 'organizes-verb'));
    }
    return told;
  }
}

/** Reads the events of one article. */
export function readEvents(scene: Scene): EventReading {
  const reader = new Reader(scene);
  for (const sentence of scene.sentences) if (!sentence.isTitle) reader.read(sentence);
  reader.close();
  const { events, roles, speeches, stops, hosts, guests, sentences, unplaced } = reader;
  const eventIn = new Map(sentences.map(({ sentence, event }) => [sentence, event]));
  const speechIn = new Map(speeches.map((speech) => [speech.sentence, speech]));
  return { events, roles, speeches, stops, hosts, guests, sentences, unplaced, eventIn, speechIn };
}
