/** Reads the events of one article in the order of its sentences: which there are, who does what at which. */

import type { DateMention } from '../dates/find-dates.ts';
import type { PersonMention, Sentence, Span } from '../reading.ts';
import { type Scene, within } from '../scene.ts';
import { attendanceIn } from './attendance.ts';
import { daysOf, type EventDraft, isVisit } from './event.ts';
import { isBare } from './meeting-names.ts';
import { type Organiser, organisersBefore, organisersByRole } from './organisers.ts';
import { type RoleHit, type Scan, scanRoles } from './role-scan.ts';
import { findTriggers, type Trigger } from './triggers.ts';
import { comesHere, stopsIn, visitName } from './visits.ts';

export interface EventRole {
  readonly hit: RoleHit;
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
  /** Sentences with the event that is at hand in them and the scan of who acts. */
  readonly sentences: readonly {
    readonly sentence: Sentence;
    readonly event: EventDraft | null;
    readonly scan: Scan | null;
  }[];
}

const ON_VISIT = /^(?:陪同|参加(?:调研|考察|督导|检查|走访|慰问|对接)|随团|随同|随行)/;
const AT_MEETING = /会议?$|会议/;
/** A sentence that goes on with a speech: no subject of its own. */
const SPEECH_GOES_ON =
  /^(?:要|必须|应|要求|同时，?要|一要|二要|三要|四要|五要|一是|二是|三是|切实|进一步|各级|各单位|全力|坚持|各[县市区旗部门]|全[市县区省]上下|希望|力争|确保)/;
const VISIT_FORM =
  /(?:调研|考察|督导|督查|检查|视察|走访|慰问|对接|洽谈|拜访|访问|看望|招商|巡查|暗访|执法检查|办公|坐诊|督战)/;

class Reader {
  readonly events: EventDraft[] = [];
  readonly roles: EventRole[] = [];
  readonly speeches: EventSpeech[] = [];
  readonly stops: EventStop[] = [];
  readonly hosts: EventHost[] = [];
  readonly sentences: { sentence: Sentence; event: EventDraft | null; scan: Scan | null }[] = [];
  #current: EventDraft | null = null;
  #visit: EventDraft | null = null;
  #subject: readonly PersonMention[] = [];
  #speaker: readonly PersonMention[] = [];
  #lastDay: DateMention | undefined;
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  read(sentence: Sentence): void {
    const { text } = this.#scene;
    if (
      this.#speaker.length &&
      SPEECH_GOES_ON.test(text.slice(sentence.start, sentence.start + 8)) &&
      !this.#scene.masked.slice(sentence.start, sentence.end).includes('\uE000')
    ) {
      this.speeches.push({ speakers: this.#speaker, span: sentence, sentence, event: this.#current });
      this.sentences.push({ sentence, event: this.#current, scan: null });
      return;
    }
    const scan = scanRoles(this.#scene, sentence, this.#subject, this.#speaker.at(-1) ?? null);
    const triggers = findTriggers(this.#scene, sentence, scan.limit).filter((t) => this.#isOurs(t, sentence, scan));
    this.#day(sentence);
    this.#assign(sentence, scan, triggers);
    this.#subject = scan.speech ? [] : scan.subject;
    this.#speaker = scan.speech
      ? scan.speech.speakers
      : /会议|大会/.test(text.slice(sentence.start, sentence.start + 4))
        ? []
        : this.#speaker;
    this.sentences.push({ sentence, event: this.#current, scan });
  }

  /** A conveyed or obeyed meeting (传达学习全省…会议精神) opens nothing here. */
  #isOurs(trigger: Trigger, sentence: Sentence, scan: Scan): boolean {
    const before = this.#scene.text.slice(sentence.start, trigger.at);
    const after = this.#scene.text.slice(trigger.name.end, trigger.name.end + 4);
    if (/^(?:精神|的讲话|上的讲话|重要讲话)/.test(after)) return false;
    const clause = before.slice(before.lastIndexOf('，') + 1);
    if (/(?:传达|学习|贯彻|落实|领会|根据|按照)[^，]*$/.test(clause) && trigger.form !== 'returns') return false;
    if (trigger.form === 'attended') {
      const acts = scan.hits.some((h) => h.word.start >= trigger.from && h.word.start <= trigger.at + 4);
      return acts;
    }
    return true;
  }

  #day(sentence: Span): void {
    for (const date of within(this.#scene.dates, sentence)) {
      if (date.use === 'event' && !date.planned && (date.precision === 'day' || date.precision === 'part'))
        this.#lastDay = date;
    }
  }

  /** The day of an event opened at `at`: said before it in the sentence, in its clause, or the single day at hand. */
  #dateFor(sentence: Sentence, at: number, planned: boolean): DateMention | undefined {
    const here = within(this.#scene.dates, sentence).filter((d) => d.use === 'event' && d.precision !== 'month');
    const before = here.filter((d) => d.start < at);
    const clause = sentence.clauses.find((c) => c.start <= at && at < c.end) ?? sentence;
    const found = before.at(-1) ?? here.find((d) => d.start >= at && d.end <= clause.end);
    if (found && (found.planned === planned || !found.planned)) return found;
    const held = this.#current?.date ?? this.#lastDay;
    return !planned &&
      held &&
      held.from === held.to &&
      held.precision === 'day' &&
      this.#lastDay &&
      this.#lastDay.start < sentence.start
      ? this.#lastDay
      : undefined;
  }

  #assign(sentence: Sentence, scan: Scan, triggers: readonly Trigger[]): void {
    const opened = triggers.map((trigger, i) => ({
      trigger,
      from: i === 0 && !this.#current ? sentence.start : trigger.from,
    }));
    let next = 0;
    const advance = (to: number): void => {
      for (let entry = opened[next]; entry && entry.from <= to; entry = opened[++next])
        this.#enter(entry.trigger, sentence, scan);
    };
    for (const hit of scan.hits) {
      advance(hit.word.start);
      this.#place(hit, sentence, scan);
    }
    advance(scan.limit);
    this.#teams(scan, sentence);
    this.#stopsOf(sentence, scan);
    this.#hostsOf(sentence, triggers);
    if (this.#current) this.#count(this.#current, sentence, scan);
    if (scan.speech)
      this.speeches.push({ speakers: scan.speech.speakers, span: scan.speech.span, sentence, event: this.#current });
  }

  #count(event: EventDraft, sentence: Sentence, scan: Scan): void {
    if (event.attendeeCount !== undefined) return;
    const found = attendanceIn(this.#scene.text, { start: sentence.start, end: scan.limit });
    if (found) event.attendeeCount = found.count;
  }

  #enter(trigger: Trigger, sentence: Sentence, scan: Scan): void {
    const known = this.#known(trigger, sentence);
    if (known) {
      this.#current = known;
      return;
    }
    if (trigger.form === 'returns' || (trigger.form === 'ceremony' && this.#current)) return;
    const date = this.#dateFor(sentence, trigger.at, trigger.planned);
    const parent = this.#parentOf(date);
    const { name, aliases } = this.#nameOf(trigger, sentence, scan, parent);
    const event: EventDraft = {
      name,
      aliases: new Set(aliases),
      kind: trigger.name.kind,
      date,
      planned: trigger.planned,
      sentence,
      bare: trigger.name.bare,
      head: trigger.name.head,
      ...(trigger.name.name === name || !trigger.name.bare
        ? { span: { start: trigger.name.start, end: trigger.name.end } }
        : {}),
      ...(parent ? { parent } : {}),
    };
    this.events.push(event);
    if (!trigger.planned) this.#current = event;
    this.#hostOfName(trigger, event, sentence);
  }

  /** An event of the article that a trigger means: the same name, or a bare head that one of its events has. */
  #known(trigger: Trigger, sentence: Sentence): EventDraft | undefined {
    const { name } = trigger;
    const exact = this.events.find(
      (e) =>
        e.name === name.name ||
        e.aliases.has(name.name) ||
        (!name.bare && (e.name.endsWith(name.name) || name.name.endsWith(e.name))),
    );
    const date = within(this.#scene.dates, sentence)
      .filter((d) => d.use === 'event' && d.start < trigger.at)
      .at(-1);
    const same = (event: EventDraft): boolean =>
      !date?.from || !event.date?.from || (date.from >= event.date.from && date.from <= (event.date.to ?? ''));
    if (exact && same(exact)) return exact;
    if (trigger.form !== 'returns' && !(name.bare && trigger.form === 'attended')) return undefined;
    const word = name.name;
    if (/^(?:座谈会?|座谈中)$/.test(word)) return this.events.findLast((e) => e.kind === 'SYMPOSIUM');
    if (/仪式/.test(word)) return this.events.findLast((e) => /仪式|典礼|式$/.test(e.head)) ?? undefined;
    if (/论坛|推介会|培训/.test(word)) return this.events.findLast((e) => e.name.includes(word.replace(/班|会/u, '')));
    return this.events.findLast((e) => !isVisit(e)) ?? this.#current ?? undefined;
  }

  #parentOf(date: DateMention | undefined): EventDraft | undefined {
    const outer = this.#visit ?? this.events.find((e) => !e.planned);
    if (!outer) return undefined;
    if (!date?.from) return outer;
    const { from, to } = daysOf(outer);
    return from && to && date.from >= from && date.from <= to ? outer : undefined;
  }

  #nameOf(
    trigger: Trigger,
    sentence: Sentence,
    scan: Scan,
    parent: EventDraft | undefined,
  ): { name: string; aliases: string[] } {
    const { text, issue } = this.#scene;
    const printed = trigger.name.name;
    const body = this.#scene.actors.organizations.find(
      (o) => o.start === trigger.name.start && o.end < trigger.name.end,
    );
    const rest = body ? text.slice(body.end, trigger.name.end) : '';
    const canonical = body ? issue.book.get(body.fact)?.name : undefined;
    if (canonical && OWN_MEETING.test(rest))
      return { name: canonical + rest, aliases: [printed, rest].filter((a) => a !== canonical + rest) };
    const ordinal = /^(?:\d{4}年)?(?:度)?第[\d一二三四五六七八九十百]+[次届期]/.test(printed) || trigger.name.bare;
    const host = trigger.verb ? organisersBefore(this.#scene, sentence, trigger.verb)[0] : undefined;
    const hostName = host ? issue.book.get(host.fact)?.name : undefined;
    if (ordinal && hostName && host) {
      const first = this.#scene.actors.organizations.find(
        (o) => o.fact === host.fact && o.start >= sentence.start && o.end <= trigger.at,
      );
      const short = first ? text.slice(first.start, first.end) : hostName;
      return { name: hostName + printed, aliases: [...new Set([short + printed, printed])] };
    }
    if (ordinal && /党组|党委|局务|校务|办公会|常务/.test(printed)) {
      const title = this.#titleBody();
      if (title) return { name: title.name + printed, aliases: [printed] };
    }
    if (!trigger.name.bare) return { name: printed, aliases: [] };
    const convener = scan.hits.find((h) => h.word.start <= trigger.at && h.word.end > trigger.at)?.person;
    if (parent) return { name: `${parent.name}${printed}`, aliases: [printed] };
    const who = convener ? issue.book.get(convener.fact)?.name : undefined;
    return { name: who ? `${who}主持召开${printed}` : `${this.#title()}${printed}`, aliases: [printed] };
  }

  /** The body in the article's title that holds the meeting: 州科技局召开党组会议. */
  #titleBody(): { name: string; fact: string } | null {
    const { titleSpan, masked, organizationAt, issue } = this.#scene;
    if (!titleSpan) return null;
    const match = /^(\uE001+)(?:召开|举行|举办|组织)/.exec(masked.slice(titleSpan.start, titleSpan.end));
    const mention = match ? organizationAt.get(titleSpan.start) : undefined;
    const name = mention ? issue.book.get(mention.fact)?.name : undefined;
    return mention && name ? { name, fact: mention.fact } : null;
  }

  #title(): string {
    const { titleSpan, text } = this.#scene;
    return titleSpan ? text.slice(titleSpan.start, titleSpan.end).replace(/[。！？\s]+$/u, '') : '';
  }

  #hostOfName(trigger: Trigger, event: EventDraft, sentence: Sentence): void {
    const body = this.#scene.actors.organizations.find(
      (o) => o.start === trigger.name.start && o.end < trigger.name.end,
    );
    const rest = body ? this.#scene.text.slice(body.end, trigger.name.end) : '';
    if (body && OWN_MEETING.test(rest))
      this.hosts.push({ event, fact: body.fact, role: 'HOST', sentence, rule: 'organizes-name' });
    else if (/党组|党委|局务|校务|办公会|常务/.test(trigger.name.name)) {
      const title = this.#titleBody();
      if (title && event.name.startsWith(title.name))
        this.hosts.push({ event, fact: title.fact, role: 'HOST', sentence, rule: 'organizes-name' });
    }
  }

  #place(hit: RoleHit, sentence: Sentence, scan: Scan): void {
    const event = this.#eventFor(hit, sentence, scan);
    if (event) this.roles.push({ hit, event, sentence });
  }

  #eventFor(hit: RoleHit, sentence: Sentence, scan: Scan): EventDraft | null {
    const { role, word } = hit;
    if (role === 'INSPECTS' || role === 'LEADS') return this.#visitFor(hit, sentence, scan);
    if (role === 'ACCOMPANIES' || ON_VISIT.test(word.form)) return this.#visit ?? this.#current;
    if (
      (role === 'ATTENDS' || role === 'PRESIDES') &&
      AT_MEETING.test(word.form) &&
      this.#current &&
      isVisit(this.#current)
    ) {
      return this.events.findLast((e) => !isVisit(e) && !e.planned) ?? this.#current;
    }
    if (this.#current) return this.#current;
    return role === 'SIGNS' ? this.#signing(hit, sentence, scan) : this.#fromTitle(hit, sentence);
  }

  #visitFor(hit: RoleHit, sentence: Sentence, scan: Scan): EventDraft | null {
    const span = { start: sentence.start, end: scan.limit };
    const goes = stopsIn(this.#scene, span).length > 0 || comesHere(this.#scene, span) !== null;
    const visit = this.#visit;
    const day = within(this.#scene.dates, sentence)
      .filter((d) => d.use === 'event' && d.precision !== 'month' && d.start < hit.word.start)
      .at(-1);
    const inside =
      !day?.from || !visit?.date?.from || (day.from >= visit.date.from && day.from <= (visit.date.to ?? ''));
    if (visit && inside) return visit;
    const meeting = this.#current;
    if (meeting && !isVisit(meeting) && !goes) return null;
    if (!goes && !VISIT_FORM.test(hit.word.form) && hit.role !== 'LEADS') return null;
    if (
      meeting &&
      !isVisit(meeting) &&
      hit.role === 'LEADS' &&
      hit.word.form === '一行' &&
      !scan.hits.some((h) => h.role === 'INSPECTS')
    )
      return null;
    const persons = scan.hits.filter((h) => h.word === hit.word).map((h) => h.person);
    const main = scan.hits.find((h) => h.role === 'INSPECTS' && h.person === hit.person) ?? hit;
    const name = visitName(this.#scene, persons, main.word, sentence, sentence.clauses);
    const kind = /对接|洽谈|招商|磋商|推介/.test(name) && !/调研|督导|考察/.test(name) ? 'NEGOTIATION' : 'VISIT';
    const event: EventDraft = {
      name,
      aliases: new Set(this.#titleAlias(VISIT_FORM)),
      kind,
      date: this.#dateFor(sentence, hit.word.start, false),
      planned: false,
      sentence,
      leader: hit.person,
      bare: false,
      head: '',
    };
    this.events.push(event);
    this.#visit = event;
    if (!meeting || isVisit(meeting)) this.#current = event;
    return event;
  }

  #titleAlias(form: RegExp): string[] {
    const title = this.#title();
    return title && this.events.length === 0 && form.test(title) ? [title] : [];
  }

  #signing(hit: RoleHit, sentence: Sentence, scan: Scan): EventDraft {
    const clause = hit.clause;
    const name = this.#scene.text.slice(clause.start, clause.end).replace(/^[，\s]+/u, '');
    void scan;
    return this.#push({
      name: this.#title() || name,
      aliases: new Set<string>(),
      kind: 'SIGNING',
      date: this.#dateFor(sentence, hit.word.start, false),
      planned: false,
      sentence,
      bare: false,
      head: '签约仪式',
    });
  }

  #push(event: EventDraft): EventDraft {
    this.events.push(event);
    this.#current = event;
    return event;
  }

  /** An article that tells of an event without naming it in a sentence: its title names it. */
  #fromTitle(hit: RoleHit, sentence: Sentence): EventDraft | null {
    const title = this.#title();
    if (!/^(?:主持会议|出席会议|参加会议|列席会议|出席活动|出席仪式|参加活动|致辞|讲话)/.test(hit.word.form) || !title)
      return null;
    return this.#push({
      name: title,
      aliases: new Set<string>(),
      kind: 'MEETING',
      date: this.#dateFor(sentence, hit.word.start, false),
      planned: false,
      sentence,
      bare: false,
      head: '会议',
    });
  }

  /** 考察组走访了…: nobody acts, but the visit at hand gets its stops; 某单位赴…学习 opens a visit of a body. */
  #teams(scan: Scan, sentence: Sentence): void {
    void scan;
    void sentence;
  }

  #stopsOf(sentence: Sentence, scan: Scan): void {
    const visit = this.#visit;
    if (!visit) return;
    const opens = visit.sentence === sentence;
    const acts =
      scan.hits.some((h) => h.role === 'INSPECTS' || h.role === 'LEADS') ||
      scan.teamWords.length > 0 ||
      /(?:组|团|一行)(?:还)?(?:先后|分别|实地|一行)?(?:到|赴|来到|前往|深入|走访|走进)/.test(
        this.#scene.text.slice(sentence.start, scan.limit),
      );
    if (!opens && !acts) return;
    const span = { start: sentence.start, end: scan.limit };
    for (const { fact } of stopsIn(this.#scene, span)) this.stops.push({ event: visit, fact, sentence, here: false });
    const here = comesHere(this.#scene, span);
    if (here) this.stops.push({ event: visit, fact: here.fact, sentence, here: true });
  }

  #hostsOf(sentence: Sentence, triggers: readonly Trigger[]): void {
    const opened = triggers.find((t) => t.form === 'opens');
    const event = opened
      ? (this.events.find((e) => e.sentence === sentence && e.span?.start === opened.name.start) ?? this.#current)
      : this.#current;
    if (!event) return;
    const byRole = organisersByRole(this.#scene, sentence);
    for (const host of byRole) this.hosts.push({ ...host, event, sentence, rule: 'organizes-role' });
    if (!opened?.verb || byRole.length || !opened.verbFirst || opened.convened) return;
    for (const host of organisersBefore(this.#scene, sentence, opened.verb))
      this.hosts.push({ ...host, event, sentence, rule: 'organizes-verb' });
  }
}

/** What follows a body's name in the name of its own meeting. */
const OWN_MEETING =
  /^(?:\d{4}年|（?扩大）?|党组|党委|第[\d一二三四五六七八九十百]+[次届]|常务|局务|校务|院务|办公|全体|理论学习|干部大会|干部职工|专题民主|党支部|[一二三四五六七八九十]+届|工作会议|全会|主任会议|主席会议)/;

/** Reads the events of one article. */
export function readEvents(scene: Scene): EventReading {
  const reader = new Reader(scene);
  for (const sentence of scene.sentences) if (!sentence.isTitle) reader.read(sentence);
  return reader;
}

export { isBare };
