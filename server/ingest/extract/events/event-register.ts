/** Which event the text is at: the registers of an article, moved by triggers, days and visits. */
import type { DateMention } from '../dates/find-dates.ts';
import type { Sentence, Span } from '../reading.ts';
import { type Scene, within } from '../scene.ts';
import { daysOf, type EventDraft, isVisit } from './event.ts';
import { nameEvent } from './event-names.ts';
import { nameAfter } from './meeting-names.ts';
import type { Scan } from './role-hits.ts';
import type { Trigger } from './trigger.ts';

const isEventDay = (date: DateMention): boolean => date.use === 'event' && date.precision !== 'month';
/** 组织党员|赴某旧址|开展…活动. */
const GOES_THERE = /(?:组织|带领)[^，。；]{0,20}(?:赴|前往|走进|来到)/;
/** 21日上午召开大会: the meeting that is at hand. */
const PLAIN = /^(?:大会|会议|全体会议|全体大会)$/;
const SAT_DOWN = /^(?:座谈会|汇报会|反馈会|交流会|见面会|恳谈会)$/;
const PARTY_AT = /^在[^，。；]{1,16}，(?:代表团|考察团|考察组|访问团|调研组)/u;
/** Before 参加: somebody is told to be at another place meanwhile. */
const ELSEWHERE = /(?:当天|同日|当日|同一天|同期|此时|目前|正|因)[^，。；]{0,14}$/;
/** An item of a list of news. */
const BULLET = /^\s*[◆◇●○■□▲△★☆※▶►◎·]/u;
const CEREMONY_RETURN = /仪式|典礼/;
/** 举办“X”文艺晚会 at a conference: told in passing, what follows is the conference again. */
const ENTERTAINS =
  /(?:晚会|音乐会|演出|汇演|会演|展演|[^发]展|展览|联谊会|电影|专题片|灯会|庙会|歌会|酒会|酒节|书法展|摄影展|图片展|成果展|义诊(?:活动)?|展示活动|体验活动|文体活动)$/u;
/** 双方…, 会谈中，…: talks go on. */
const GO_ON =
  /^[\s\uE005，]*(?:在)?(?:双方|两地|宾主|(?:会谈|座谈|会见|会晤|交流|交谈|洽谈)(?:中|时|期间|会上|会中|，|结束))/u;
/** 甲说…, 甲对乙的到来表示欢迎: who is at the talks speaks. */
const SPEAKS_ON =
  /^([\s\uE005，]*)(?=\uE000)(?!.{0,40}(?:[大会]会|会议|会上|仪式|论坛))[^，。；]{0,50}?(?:表示|指出|介绍|希望|感谢|认为|谈到|说(?!明))/u;
/** Events that a text can come back to by name: with all of them, a text of many events would cost the square of its length. */
const REMEMBERED = 40;

/** 第三届读书节 for 第三届读书节开幕式: the ceremony stands for the whole. */
function isCeremonyOf(known: string, name: string): boolean {
  return (
    name.length >= 6 &&
    known.startsWith(name) &&
    /^(?:开幕|启动|闭幕|开班|开营|揭幕|开工|颁奖)/.test(known.slice(name.length))
  );
}

/** 某宣讲活动|走进某校: where it is. */
function walksInto({ verb, verbFirst }: Trigger, sentence: Sentence): Span | null {
  if (!verb || verbFirst || verb.end - verb.start !== 2) return null;
  const clause = sentence.clauses.find((c) => c.start <= verb.start && verb.start < c.end);
  return clause ? { start: verb.start, end: clause.end } : null;
}

export class EventRegister {
  readonly events: EventDraft[] = [];
  current: EventDraft | null = null;
  visit: EventDraft | null = null;
  /** The sentence at hand opens a paragraph. */
  newParagraph = false;
  /** Who does something at an event. */
  readonly present = new Map<EventDraft, Set<string>>();
  /** Events that hold others. */
  readonly parents = new Set<EventDraft>();
  /** The last event at which guests were received. */
  talk: EventDraft | null = null;
  /** The last day that something was said to have happened on. */
  #lastDay: DateMention | undefined;
  /** The first event that is not only planned. */
  #first: EventDraft | undefined;
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Another item begins: its day is its own. */
  beginAnew(): void {
    this.current = null;
    this.visit = null;
    this.#lastDay = undefined;
  }

  /** Takes in the days of a sentence; a day outside the event at hand leaves it, unless a trigger comes back to it. */
  day(sentence: Sentence, returns: boolean): void {
    const days = within(this.#scene.dates, sentence).filter((d) => isEventDay(d) && !d.planned && d.from !== undefined);
    const last = this.current?.sentence === sentence ? null : this.current;
    if (last?.passing || (last?.aside && !this.#talksGoOn(last, sentence)))
      this.current = last.resume ?? last.parent ?? null;
    const first = days[0];
    const bullet = this.newParagraph && BULLET.test(this.#scene.text.slice(sentence.start, sentence.start + 10));
    const leads = first !== undefined && (bullet || first.start - sentence.start <= 8);
    const newParagraph = /(?:^|\n)\s*$/.test(this.#scene.text.slice(Math.max(0, sentence.start - 8), sentence.start));
    const undated = newParagraph && this.current !== null && daysOf(this.current).from === undefined;
    if (
      leads &&
      !returns &&
      this.current &&
      (undated || !this.#holds(this.current, first)) &&
      first.precision === 'day'
    ) {
      this.current = null;
      if (this.visit && !this.#holds(this.visit, first)) this.visit = null;
    }
    this.#lastDay = days.at(-1) ?? this.#lastDay;
  }

  /** Whether a sentence goes on with talks before a meeting: it speaks of them, or who is there speaks and no meeting is named. */
  #talksGoOn(talks: EventDraft, sentence: Sentence): boolean {
    const masked = this.#scene.masked.slice(sentence.start, sentence.end);
    const lead = SPEAKS_ON.exec(masked)?.[1];
    const who = lead === undefined ? undefined : this.#scene.personAt.get(sentence.start + lead.length)?.fact;
    return GO_ON.test(masked) || (who !== undefined && this.present.get(talks)?.has(who) === true);
  }

  #holds(event: EventDraft, date: DateMention): boolean {
    const { from, to } = daysOf(event);
    return !from || !to || !date.from || (date.from >= from && date.from <= to);
  }

  /** The day of something at `at`: said before it in its sentence, else in its clause, else the single day at hand. */
  dateFor(sentence: Sentence, at: number, planned: boolean): DateMention | undefined {
    const here = within(this.#scene.dates, sentence).filter(isEventDay);
    const clause = sentence.clauses.find((c) => c.start <= at && at < c.end) ?? sentence;
    const found = here.filter((d) => d.start < at).at(-1) ?? here.find((d) => d.start >= at && d.end <= clause.end);
    if (found) return found;
    // 上月底，…: the words are kept, no day is guessed.
    const month = within(this.#scene.dates, sentence).find((d) => d.use === 'event' && d.precision === 'month');
    if (month && month.start - sentence.start <= 2 && this.#lastDay === undefined) return month;
    const day = this.#lastDay;
    return !planned && day && day.from === day.to && day.precision === 'day' && day.start < sentence.start
      ? day
      : undefined;
  }

  /** 甲带队，6月16日至20日对…: the one day of a sentence, wherever it stands. */
  onlyDay(sentence: Sentence): DateMention | undefined {
    const here = within(this.#scene.dates, sentence).filter((d) => isEventDay(d) && !d.planned);
    return here.length === 1 ? here[0] : undefined;
  }

  /** Enters a trigger: comes back to an event that the article has, or opens one. Returns a newly opened event and its body. */
  enter(trigger: Trigger, sentence: Sentence, scan: Scan): { event: EventDraft; body: string | undefined } | null {
    const known = this.#known(trigger, sentence);
    if (known) {
      this.current = known;
      return null;
    }
    if ((trigger.form === 'returns' && !this.#sits(trigger)) || (trigger.form === 'ceremony' && this.current))
      return null;
    // 培训班将于7月中旬举办: which one, nobody says.
    if (trigger.planned && trigger.name.bare) return null;
    const date = this.dateFor(sentence, trigger.at, trigger.planned);
    const elsewhere = this.#elsewhere(trigger, sentence) ?? this.#besides(trigger);
    const parent = elsewhere && trigger.form === 'attended' ? undefined : this.#parent(date);
    const { name, aliases, body } = nameEvent(this.#scene, trigger, sentence, scan, parent);
    const way = { start: trigger.from, end: Math.max(trigger.at, trigger.name.start) };
    const goes = GOES_THERE.test(this.#scene.text.slice(way.start, trigger.at)) ? way : walksInto(trigger, sentence);
    const event: EventDraft = {
      name,
      aliases: new Set(aliases.filter((alias) => alias !== name)),
      kind: trigger.name.kind,
      date,
      planned: trigger.planned,
      sentence,
      bare: trigger.name.bare,
      head: trigger.name.head,
      span: { start: trigger.name.start, end: trigger.name.end },
      parent,
      passing: trigger.part || elsewhere !== undefined,
      resume: elsewhere,
      goes: goes ?? undefined,
    };
    this.add(event);
    if (!trigger.planned) this.current = event;
    return { event, body };
  }

  /** 座谈会上，… on a visit that has not told of one: it is told of now. */
  #sits({ name }: Trigger): boolean {
    return this.current !== null && isVisit(this.current) && SAT_DOWN.test(name.name);
  }

  /** 丙当天在外地参加某会，…: the event that the text stays with. */
  #elsewhere({ form, at }: Trigger, sentence: Sentence): EventDraft | undefined {
    const { current } = this;
    if (form !== 'attended' || !current || current.sentence === sentence || isVisit(current)) return undefined;
    return ELSEWHERE.test(this.#scene.text.slice(sentence.start, at)) ? current : undefined;
  }

  /** 期间举办“X”文艺晚会: the conference that the text stays with. */
  #besides({ form, verbFirst, name }: Trigger): EventDraft | undefined {
    const { current } = this;
    if (form !== 'opens' || !verbFirst || !current || current.planned || isVisit(current)) return undefined;
    return ENTERTAINS.test(name.name) && !ENTERTAINS.test(current.name) && !this.newParagraph ? current : undefined;
  }

  /** The event that a trigger names again, among the last ones. */
  #known(trigger: Trigger, sentence: Sentence): EventDraft | undefined {
    const { name } = trigger;
    const date = within(this.#scene.dates, sentence)
      .filter((d) => isEventDay(d) && d.start < trigger.at)
      .at(-1);
    const exact = this.#lastOnes.find(
      (e) =>
        e.name === name.name ||
        e.aliases.has(name.name) ||
        (!name.bare && (e.name.endsWith(name.name) || name.name.endsWith(e.name) || isCeremonyOf(e.name, name.name))),
    );
    if (exact && (!date || this.#holds(exact, date))) return exact;
    const comesBack =
      trigger.form === 'returns' ||
      (name.bare && (trigger.form === 'attended' || (trigger.form === 'opens' && !trigger.verbFirst && !trigger.held)));
    if (PLAIN.test(name.name) && this.#again(trigger, sentence, date)) return this.current ?? undefined;
    if (!comesBack) return undefined;
    const back = this.#byHead(name.name);
    // 12月2日，…反馈会召开: another day is another meeting.
    if (back && trigger.form === 'opens' && date && !this.#holds(back, date)) return undefined;
    return back ?? (trigger.form === 'returns' && !this.#sits(trigger) ? (this.current ?? undefined) : undefined);
  }

  /** 21日上午召开大会: no body and nobody calls it, and the day is the event's: it is the one at hand. */
  #again(trigger: Trigger, sentence: Sentence, date: DateMention | undefined): boolean {
    if (!this.current || isVisit(this.current) || this.current.bare || !trigger.verbFirst || trigger.convened)
      return false;
    const clause = sentence.clauses.find((c) => c.start <= trigger.at && trigger.at < c.end) ?? sentence;
    const named = /[\uE000\uE001]/u.test(this.#scene.masked.slice(clause.start, trigger.at));
    return !named && trigger.form === 'opens' && (!date || this.#holds(this.current, date));
  }

  #byHead(word: string): EventDraft | undefined {
    if (/^(?:座谈会?|座谈中)$/.test(word)) return this.#lastOnes.findLast((e) => e.kind === 'SYMPOSIUM');
    if (CEREMONY_RETURN.test(word)) return this.#lastOnes.findLast((e) => /仪式|典礼|式$/.test(e.head));
    if (/论坛|推介会|培训/.test(word))
      return this.#lastOnes.findLast((e) => e.name.includes(word.replace(/[班会]/gu, '')));
    return this.#lastOnes.findLast((e) => !isVisit(e) && !e.planned && !e.aside && e.talk === undefined);
  }

  #parent(date: DateMention | undefined): EventDraft | undefined {
    const outer = this.visit ?? this.#first;
    if (!outer) return undefined;
    if (!date?.from) return outer;
    const { from, to } = daysOf(outer);
    return from && to && date.from >= from && date.from <= to ? outer : undefined;
  }

  /** Takes down who does something at an event. */
  appears(event: EventDraft, person: string): void {
    const present = this.present.get(event) ?? new Set();
    this.present.set(event, present.add(person));
  }

  /** 在某国，代表团…: the text is with the visit again. */
  comeBack(sentence: Span): void {
    const masked = this.#scene.masked.slice(sentence.start, sentence.end);
    if (this.visit && this.current !== this.visit && PARTY_AT.test(masked)) this.current = this.visit;
  }

  /** 出席|签约仪式: the event that a bare head after a verb comes back to, when the text is at a visit or at talks. */
  named(after: number, limit: number): EventDraft | undefined {
    const { current } = this;
    if (!current || (current.talk === undefined && !isVisit(current))) return undefined;
    const name = nameAfter(this.#scene.text, after, limit);
    const found = name?.bare ? this.#byHead(name.name) : undefined;
    return found && found !== current && found.head.endsWith(name?.head ?? '') ? found : undefined;
  }

  /** The last meeting that was held, also when the text is at no event. */
  get lastMeeting(): EventDraft | undefined {
    const last = this.events.at(-1);
    return last && !isVisit(last) && !last.planned ? last : undefined;
  }

  /** The last event that is no visit. */
  meeting(): EventDraft | null {
    return this.#lastOnes.findLast((e) => !isVisit(e) && !e.planned) ?? this.current;
  }

  push(event: EventDraft): EventDraft {
    this.add(event);
    this.current = event;
    return event;
  }

  /** Takes in an event; what is at hand stays. */
  add(event: EventDraft): void {
    this.events.push(event);
    if (event.parent) this.parents.add(event.parent);
    if (!event.planned) this.#first ??= event;
  }

  /** The last events, so many as a text comes back to. */
  get #lastOnes(): EventDraft[] {
    return this.events.slice(-REMEMBERED);
  }

  /** Whether a day said before `at` in the sentence lies inside the visit at hand. */
  inVisit(sentence: Span, at: number): boolean {
    const day = within(this.#scene.dates, sentence)
      .filter((d) => isEventDay(d) && d.start < at)
      .at(-1);
    return this.visit !== null && (!day || this.#holds(this.visit, day));
  }
}
