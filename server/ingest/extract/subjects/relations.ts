/** ABOUT and PROMOTES: what events are about, and who urges, reports on or explains what. */
import { EMPTY_TOPIC } from '../../lexicon/initiative-heads.ts';
import { type EventDraft, eventKey } from '../events/event.ts';
import { HEAD_SOURCE } from '../events/meeting-names.ts';
import type { EventReading, EventRole } from '../events/read-events.ts';
import type { RoleHit } from '../events/role-scan.ts';
import { topicOf } from '../events/visits.ts';
import type { Sentence, Span } from '../reading.ts';
import type { RuleName } from '../rules.ts';
import { type Scene, SIGN, type SubjectMention, within } from '../scene.ts';
import type { Subjects } from './find-subjects.ts';
import { PHRASE_ENDS } from './initiatives.ts';

const AGENDA =
  /(?:专题研究|研究讨论|研究审议|研究部署|审议通过|审议并(?:原则)?通过|听取和审议|听取并审议|听取审议|审查批准|集中学习|专题学习|传达学习|研究|审议|讨论|听取|部署|学习|审查|通过|总结|通报|宣讲|解读|围绕|聚焦|就|对|开展|推进|交流|分析|谋划|安排部署)了?/g;
const CONVEYED = /(?:传达|学习|贯彻|领会)[^，。；]*(?:讲话|批示|指示|精神|论述|思想|会议)/;
const LEAD =
  /^(?:\d{4}年度?|全[市省县区国州旗盟镇乡校局]|[我本][市省县区州旗盟]|首次|首届|首批|第[\d一二三四五六七八九十百]+[届次期]|[一二三四五六七八九十]+季度|上半年|下半年|年度|半年|云|“[^”]*”)+/;
const HEAD_END = new RegExp(
  `(?:动员|部署|推进|启动|培训|座谈|专题|现场|视频|电视电话|工作|总结|表彰|暨|调度|交流|研讨|宣讲|宣贯|对接|观摩|成立|经验|政策|项目|活动|年度|首次|集中|发布|推介|解读|签约|揭牌|开工|筹备|专家|紧急|应急|半年|年度|季度|月度|分析|贯彻落实|情况|征求意见|意见|汇报|反馈|通报|评审|评估|领导小组|委员会|联席)*(?:${HEAD_SOURCE})议?$`,
);

/** An object no longer than this (通报进展, 介绍试点方案) means the subject of the event. */
const GENERIC_OBJECT = 12;
/** Coming to push on, not only to look: the leader promotes the matter even where it has no name of its own. */
const URGES = /(?:对接|督导|督办|推进|调度|洽谈|考察学习|学习考察)/;
/** What begins a quoted topic: 推进…建设. */
const LEADING_VERB = /^(?:加快推进|深入推进|推进|加快|推动|深化|加强|强化|落实|实施|做好|开展|关于)/u;
/** The part of a topic that ends in a head of initiatives: 高性能轴承创新联合体|首批样品. */
const STRONG_TOPIC =
  /^[^，。“”]*?(?:联合体|共同体|联盟|行动|工程|计划|改革|攻坚战|示范区|试验区|产业园|专项整治|主题教育|医共体建设|创建|集群|服务团|制度|机制)(?:建设|创建|工作)?/u;
/** A consortium is an undertaking even where its committee meets. */
const CONSORTIUM = /^[^，。“”]{4,20}?(?:联合体|共同体|联盟)(?!.{0,4}(?:公司|集团))/u;
const NO_TOPIC =
  /[“”《》第届]|^[在与和及的]|(?:委员会|常委会|领导小组|党组|企业|专家|干部|部门|单位|局|企业家|代表|委员|人才|教师|学员|市|县|区)$/;

const OPENER =
  /^[，\s]*(?:会议|会上|还|并|分别|逐项|集中|认真|专题)*(?:研究讨论|研究审议|研究部署|专题研究|研究|审议通过|审议|听取|讨论|部署)了?(?=.)/;
/** 听取和审议了某府关于|某事|情况的报告: what was reported on. */
const REPORT_ON =
  /(?:听取|审议|审查)[^，。；]*?关于([^，。；“”《》]{4,40}?)(?:工作)?(?:情况|进展)?的?(?:综合|专项|审查|工作|调研|视察|检查)*(?:报告|汇报|说明|议案)/u;
const ITEM_TAIL =
  /(?:等?(?:有关|相关|重点|具体)?(?:工作|事项|事宜|进展|推进|开展|落实|情况|汇报|方案|起草|问题|筹备|运行|整改|宣传|起草情况|的|初稿)*)$/u;

class Relations {
  readonly #scene: Scene;
  readonly #subjects: Subjects;
  readonly #events: EventReading;
  /** What each event is about by its own name or its topic: for those who report without saying on what. */
  readonly #main = new Map<EventDraft, string[]>();
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
    for (const speech of this.#events.speeches) this.#speech(speech);
    for (const role of this.#events.roles) this.#role(role);
    for (const { hit, sentence } of this.#events.unplaced) this.#unplaced(hit, sentence);
    for (const sentence of this.#scene.sentences) this.#charge(sentence);
  }

  #about(event: EventDraft, fact: string, rule: RuleName, at: Span): void {
    if (event.planned) return;
    this.#scene.ledger.claim({ type: 'ABOUT', from: () => eventKey(event), to: fact, rule, at });
  }

  #promotes(person: string, fact: string, rule: RuleName, at: Span): void {
    this.#scene.ledger.claim({ type: 'PROMOTES', from: person, to: fact, rule, at });
  }

  #in(span: Span): SubjectMention[] {
    return within(this.#subjects.mentions, span);
  }

  #remember(event: EventDraft, fact: string): void {
    const known = this.#main.get(event) ?? [];
    if (!known.includes(fact)) this.#main.set(event, [...known, fact]);
  }

  #name(event: EventDraft): void {
    if (event.leader || !event.span) return;
    const inside = this.#in(event.span);
    for (const { fact } of inside) {
      this.#about(event, fact, 'about-name', event.sentence);
      this.#remember(event, fact);
    }
    if (!inside.length) this.#topic(event, event.span);
  }

  /** 全市科技特派员工作推进会 is about 科技特派员工作; “推进X建设”专题协商会 about what the quotes hold. */
  #topic(event: EventDraft, span: Span): void {
    const { text, masked } = this.#scene;
    const quoted = /^[^“]{0,12}“([^“”]{5,24})”/u.exec(text.slice(span.start, span.end))?.[1];
    const inQuotes = quoted?.replace(LEADING_VERB, '');
    if (inQuotes && inQuotes.length >= 4 && PHRASE_ENDS.test(inQuotes)) {
      this.#nameSubject(event, inQuotes, 'about-name');
      return;
    }
    let start = span.start + (LEAD.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
    const first = start;
    const covered = /^[\uE001\uE002]+/u.exec(masked.slice(start, span.end))?.[0].length ?? 0;
    if (covered && covered < span.end - start - 2 && !PHRASE_ENDS.test(text.slice(start, start + covered)))
      start += covered;
    start += LEAD.exec(text.slice(start, span.end))?.[0].length ?? 0;
    const head = HEAD_END.exec(text.slice(start, span.end));
    const topic = text.slice(start, head ? start + head.index : start);
    const strong = (CONSORTIUM.exec(text.slice(first, span.end)) ?? STRONG_TOPIC.exec(topic))?.[0];
    if (strong && strong.length >= 5 && !EMPTY_TOPIC.test(strong)) {
      this.#nameSubject(event, strong, 'about-name');
      return;
    }
    if (topic.length < 4 || topic.length > 24 || EMPTY_TOPIC.test(topic) || NO_TOPIC.test(topic)) return;
    this.#about(event, this.#subjects.initiatives.add(topic), 'about-topic', event.sentence);
  }

  #nameSubject(event: EventDraft, name: string, rule: RuleName): void {
    const fact = this.#subjects.initiatives.add(name);
    this.#about(event, fact, rule, event.sentence);
    this.#remember(event, fact);
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
    if (topic)
      this.#about(
        event,
        this.#subjects.initiatives.add(this.#scene.text.slice(topic.start, topic.end)),
        'about-title',
        titleSpan,
      );
  }

  /** Subjects in what is told of the event, speech apart; unquoted items after 研究, 审议, 听取. */
  #agenda(sentence: Sentence, event: EventDraft): void {
    const speech = this.#events.speeches.find((s) => s.sentence === sentence);
    const limit = speech ? speech.span.start : sentence.end;
    for (const mention of this.#in({ start: sentence.start, end: limit })) {
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
    const text = this.#scene.text.slice(clause.start, clause.end);
    const report = REPORT_ON.exec(text);
    if (report?.[1]) {
      this.#item(report[1], clause.start + report.index + report[0].indexOf(report[1]), sentence, event);
      return;
    }
    const opener = OPENER.exec(text);
    if (!opener || CONVEYED.test(text) || this.#scene.masked.slice(clause.start, clause.end).includes(SIGN.person))
      return;
    let at = clause.start + opener[0].length;
    const body = this.#scene.text.slice(at, clause.end);
    for (const part of body.split(/[、和及]|(?<=”)(?=“)/u)) {
      const start = this.#scene.text.indexOf(part, at);
      at = start + part.length;
      this.#item(part, start, sentence, event);
    }
  }

  /** One item of an agenda as a subject, when its words say anything. */
  #item(part: string, start: number, sentence: Sentence, event: EventDraft): void {
    const item = part.replace(ITEM_TAIL, '').replace(/^(?:我[市县区省州旗]|全[市县区省州])/u, '');
    const from = start + part.indexOf(item);
    if (item.length < 4 || item.length > 30 || EMPTY_TOPIC.test(item) || /[《》（）]/.test(item)) return;
    if (/^[\uE001\uE002]+$/u.test(this.#scene.masked.slice(from, from + item.length))) return;
    if (this.#in({ start: from - 1, end: from + item.length + 2 }).length) return;
    this.#about(event, this.#subjects.initiatives.add(item), 'about-agenda', sentence);
  }

  #visit(event: EventDraft): void {
    const sentence = this.#scene.sentences.find((s) => s.start === event.sentence.start);
    if (!sentence || !event.leader) return;
    for (const clause of sentence.clauses) {
      const inside = this.#in(clause).filter((m) => m.form !== 'phrase' || topicOf(this.#scene, clause) !== null);
      for (const { fact } of inside) this.#visited(event, event.leader.fact, fact, sentence);
      const topic = inside.length ? null : topicOf(this.#scene, clause);
      if (!topic) continue;
      const fact = this.#subjects.initiatives.add(this.#scene.text.slice(topic.start, topic.end));
      this.#about(event, fact, 'about-visit', sentence);
      if (URGES.test(this.#scene.text.slice(clause.start, topic.start)))
        this.#visited(event, event.leader.fact, fact, sentence);
    }
  }

  /** What a visit is about and its leader promotes: a named subject, or the matter that the leader came to push on. */
  #visited(event: EventDraft, leader: string, fact: string, sentence: Sentence): void {
    this.#about(event, fact, 'about-visit', sentence);
    this.#remember(event, fact);
    this.#promotes(leader, fact, 'promotes-visit', sentence);
  }

  #speech({ speakers, span, sentence, event }: EventReading['speeches'][number]): void {
    const inside = this.#in(span);
    const { titleSpan } = this.#scene;
    const titled =
      event || inside.length || !titleSpan ? [] : this.#in(titleSpan).filter((m) => this.#named.has(m.fact));
    for (const { fact } of titled.length === 1 ? titled : []) {
      for (const speaker of speakers) this.#promotes(speaker.fact, fact, 'promotes-speech', sentence);
    }
    for (const { fact, form } of inside) {
      for (const speaker of speakers) this.#promotes(speaker.fact, fact, 'promotes-speech', sentence);
      if (event && form !== 'phrase') this.#about(event, fact, 'about-speech', sentence);
    }
  }

  #role({ hit, role, event, sentence }: EventRole): void {
    const { word, person, clause } = hit;
    if (role === 'PRESIDES' && /主持召开|召集/.test(word.form) && event.sentence.start === sentence.start) {
      for (const fact of this.#event(event)) this.#promotes(person.fact, fact, 'promotes-convenes', sentence);
    }
    if (role !== 'REPORTS' && role !== 'INTERPRETS') return;
    const inside = this.#in({ start: Math.min(person.group.end, word.start), end: clause.end }).filter(
      (m) => m.start >= clause.start || m.start > person.group.end,
    );
    for (const { fact } of inside) this.#promotes(person.fact, fact, 'promotes-report', sentence);
    if (inside.length) return;
    const policy = role === 'INTERPRETS' ? this.#policyAfter(word.end, clause.end) : null;
    if (policy) {
      this.#promotes(person.fact, policy, 'promotes-report', sentence);
      this.#about(event, policy, 'about-agenda', sentence);
      return;
    }
    if (/说明/.test(word.form)) {
      for (const { fact } of this.#in(sentence).filter((m) => m.label === 'Policy'))
        this.#promotes(person.fact, fact, 'promotes-report', sentence);
    }
    const object = this.#scene.text.slice(word.end, clause.end).replace(/^了|[，。；]+$/gu, '');
    if (object.length > GENERIC_OBJECT) return;
    for (const fact of this.#event(event)) this.#promotes(person.fact, fact, 'promotes-report', sentence);
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

  /** 解读研发费用加计扣除政策: the policy has no title, its words name it. */
  #policyAfter(from: number, end: number): string | null {
    const match = /^了?([^，。；“”《》]{4,24}(?:政策|办法|条例|规定|标准|细则))/u.exec(
      this.#scene.text.slice(from, end),
    );
    const name = match?.[1];
    if (!name || /^(?:相关|有关|最新|各项|重点|惠企)?(?:政策)$/.test(name)) return null;
    return this.#subjects.policies.title(name).key;
  }

  /** 由甲牵头, 改由甲牵头; 甲作出批示：…. */
  #charge(sentence: Sentence): void {
    const { masked, personAt } = this.#scene;
    const slice = masked.slice(sentence.start, sentence.end);
    for (const match of slice.matchAll(/(?:仍由|改由|由)(\uE000+)(?:具体|总)?(?:牵头|负责|主抓|分管)/g)) {
      const person = personAt.get(sentence.start + match.index + match[0].indexOf('\uE000'));
      const clause = sentence.clauses.find(
        (c) => c.start <= sentence.start + match.index && sentence.start + match.index < c.end,
      );
      if (!person || !clause) continue;
      for (const { fact } of this.#in(clause)) this.#promotes(person.fact, fact, 'promotes-charge', sentence);
    }
    const note = /(\uE000+)(?:[^，。；]{0,30})(?:作出|作了|做出|作)(?:重要|专门)?(?:批示|指示)/.exec(slice);
    const author = note ? personAt.get(sentence.start + note.index) : undefined;
    if (note && author) {
      for (const { fact } of this.#in({ start: sentence.start + note.index, end: sentence.end }))
        this.#promotes(author.fact, fact, 'promotes-charge', sentence);
    }
  }
}

/** Writes the ABOUT and PROMOTES claims of one article. */
export function relateSubjects(scene: Scene, subjects: Subjects, events: EventReading): void {
  new Relations(scene, subjects, events).write();
}

export { AGENDA };
