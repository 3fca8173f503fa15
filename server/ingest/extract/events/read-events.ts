/** Reads the events of one article in the order of its sentences: which there are, who does what at which. */
import type { AttendRole } from '../../../model/ontology.ts';
import type { PersonMention, Sentence, Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import type { EventDraft } from './event.ts';
import { countAt, hostOf, hostsOf, stopsOf } from './event-extras.ts';
import { eventOfSpeech, homeOf, roleAt } from './event-of-role.ts';
import type { EventHost, EventReading, EventRole, EventSpeech, EventStop } from './event-reading.ts';
import { EventRegister } from './event-register.ts';
import { isCaption, itemStart, labelRole, onlyNames } from './item-starts.ts';
import { ownTriggers } from './own-triggers.ts';
import type { RoleHit, Scan } from './role-hits.ts';
import { scanRoles } from './role-scan.ts';
import { goesOnSpeaking } from './speech-goes-on.ts';
import { hostsByTitle, titleHosts, toldEvent } from './told-events.ts';
import type { Trigger } from './trigger.ts';
import { openTeamVisit } from './visit-opening.ts';

const HOUSE_BEFORE = /^[^，。；\uE000在到对向由据受与和从为]{1,8}(?=\uE000)/u;
const EARLY = /^(?:ATTENDS|PRESIDES|ACCOMPANIES|SPEAKS)$/;
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
  /** What those are who are named line by line. */
  #label: AttendRole | null = null;
  /** A sentence that only names people. */
  #named: Sentence | null = null;
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
    const sameParagraph = !text.slice(this.#end, sentence.start).includes('\n');
    this.#end = sentence.end;
    register.newParagraph = !sameParagraph;
    const anew = itemStart(this.#scene, sentence, !sameParagraph);
    if (anew) this.#beginAnew();
    if (anew === 'item') register.beginAnew();
    if (this.#speaker.length && goesOnSpeaking(this.#scene, sentence, sameParagraph)) {
      this.speeches.push({
        speakers: this.#speaker,
        span: sentence,
        sentence,
        event: eventOfSpeech(register, this.#speaker),
      });
      this.sentences.push({ sentence, event: register.current });
      return;
    }
    if (isCaption(this.#scene, sentence) || this.#inList(sentence)) {
      this.sentences.push({ sentence, event: register.current });
      return;
    }
    const scan = scanRoles(this.#scene, sentence, this.#subject, this.#he);
    const triggers = ownTriggers(this.#scene, register, sentence, scan);
    register.day(sentence, triggers.length > 0);
    this.#assign(sentence, scan, triggers);
    this.#nameAlso(sentence);
    this.#subject = scan.speech ? [] : this.#leftOver(scan);
    this.#he =
      [scan.speech?.speakers ?? [], this.#alone(sentence, scan), scan.subject].find((who) => who.length === 1)?.[0] ??
      this.#he;
    this.#speaker = scan.speech ? scan.speech.speakers : [];
    this.sentences.push({ sentence, event: register.current });
  }

  /** 发布人：, then a line for each: whether the sentence is such a label or such a line. */
  #inList(sentence: Sentence): boolean {
    const label = labelRole(this.#scene, sentence);
    if (label) {
      this.#label = label;
      return true;
    }
    const person = this.#label && sentence.end - sentence.start <= 60 ? this.#opener(sentence) : undefined;
    const event = this.#register.current ?? this.#register.lastMeeting;
    if (
      !this.#label ||
      !person ||
      !event ||
      /[，。；：！？]/u.test(this.#scene.text.slice(sentence.start, sentence.end))
    ) {
      this.#label = null;
      return false;
    }
    const word = { role: this.#label, form: '', start: person.group.end, end: person.group.end, opensSpeech: false };
    const hit: RoleHit = { person, role: this.#label, word, clause: sentence, how: 'direct', planned: event.planned };
    this.roles.push({ hit, role: this.#label, event, sentence });
    this.#register.appears(event, person.fact);
    return true;
  }

  /** 甲，乙，丙。丁等参加会议。: who is only named before a list that came takes part, too. */
  #nameAlso(sentence: Sentence): void {
    if (onlyNames(this.#scene, sentence)) {
      this.#named = sentence;
      return;
    }
    const named = this.#named;
    this.#named = null;
    const lead = named ? this.#opener(sentence) : undefined;
    const role = lead && this.roles.findLast((r) => r.sentence === sentence && r.hit.person === lead);
    if (!named || !role || !EARLY.test(role.role) || role.role === 'SPEAKS') return;
    for (let i = named.start; i < named.end; i++) {
      const person = this.#scene.personAt.get(i);
      if (person)
        this.roles.push({ hit: { ...role.hit, person }, role: role.role, event: role.event, sentence: named });
    }
  }

  #beginAnew(): void {
    this.#register.current = null;
    this.#register.visit = null;
    this.#subject = [];
    this.#speaker = [];
    this.#he = null;
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
    // 三连|党支部书记甲: the house of a post that no list has.
    at += HOUSE_BEFORE.exec(masked.slice(at, Math.min(clause.end, at + 10)))?.[0].length ?? 0;
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
    this.#hostsOfTitle();
    const [first] = this.events;
    if (!first || this.#orphans.length === 0) return;
    const there = new Set(this.roles.filter((r) => r.event === first).map((r) => r.hit.person.fact));
    const waiting = new Map(
      this.speeches.flatMap((s, at) => (s.event === null ? [[s.sentence, at] as const] : [])).reverse(),
    );
    for (const { hit, sentence } of this.#orphans) {
      if (!there.has(hit.person.fact)) continue;
      this.roles.push({ hit, role: hit.role, event: first, sentence });
      const at = waiting.get(sentence);
      const speech = at === undefined ? undefined : this.speeches[at];
      if (at !== undefined && speech)
        this.speeches[at] = {
          speakers: speech.speakers,
          span: speech.span,
          sentence: speech.sentence,
          event: first,
        };
    }
  }

  /** The first event, whose hosts only the title tells. */
  #hostsOfTitle(): void {
    const titled = this.#scene.sentences.find((s) => s.isTitle);
    const event = this.events.find((e) => !e.planned);
    if (!titled || !event || this.hosts.some((host) => host.event === event)) return;
    for (const host of hostsByTitle(this.#scene, event)) this.hosts.push(hostOf(host, event, titled, 'organizes-verb'));
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
    this.speeches.push({ speakers, span, sentence, event: eventOfSpeech(register, speakers) });
  }

  #enter(trigger: Trigger, sentence: Sentence, scan: Scan): void {
    const opened = this.#register.enter(trigger, sentence, scan);
    if (opened?.body)
      this.hosts.push({ event: opened.event, fact: opened.body, role: 'HOST', sentence, rule: 'organizes-name' });
  }

  #place(hit: RoleHit, sentence: Sentence, scan: Scan): boolean {
    const deed = { scene: this.#scene, register: this.#register, hit, sentence, scan };
    const home = homeOf(deed);
    const event = home === undefined ? this.#tell(hit, sentence, scan) : home;
    if (!event) return false;
    const role = roleAt(deed, event);
    if (role) this.roles.push({ hit, role, event, sentence });
    this.#register.appears(event, hit.person.fact);
    return true;
  }

  /** No event is at hand: the role opens one, or words wait for one. */
  #tell(hit: RoleHit, sentence: Sentence, scan: Scan): EventDraft | null {
    if (hit.word.opensSpeech) this.#orphans.push({ hit, sentence });
    const told = toldEvent(this.#scene, this.#register, hit, sentence, scan);
    if (told?.titled)
      for (const host of titleHosts(this.#scene)) this.hosts.push(hostOf(host, told, told.titled, 'organizes-verb'));
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
