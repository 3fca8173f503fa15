/** What a text says of documents: who issues them and when, what they replace, what they carry out; who runs an initiative. */
import type { StatedType } from '../../../model/ontology.ts';
import {
  bareTitle,
  DOCUMENT_KIND_WORDS,
  DOCUMENT_KINDS,
  DRAFT_WORDS,
  ISSUE_VERBS,
} from '../../lexicon/document-heads.ts';
import { either } from '../../lexicon/either.ts';
import { matchesOf } from '../../lexicon/patterns.ts';
import { bodiesBefore, bodiesIn } from '../events/body-lists.ts';
import type { EventReading } from '../events/event-reading.ts';
import type { Sentence } from '../reading.ts';
import type { RuleName } from '../rules.ts';
import { type Scene, SIGN, type SubjectMention, within } from '../scene.ts';
import { carriesOut, implementsName } from './carried-out.ts';
import type { Subjects } from './find-subjects.ts';
import { ceases, supersedes } from './successors.ts';
import { turnsAway } from './turns-away.ts';

const { place: L, date: D, title: T } = SIGN;
const VERBS = either(ISSUE_VERBS);
/** Between bodies and the document: 联合|印发了, 2019年|出台的. */
const ISSUED = new RegExp(
  `^(?:等(?:[\\d一二三四五六七八九十]+)?个?(?:单位|部门)?|[两二三四五六七八九十]+(?:部门|单位|家单位|个部门))?(?:[${D}${L}]|(?<=${D})份|(?:依据|根据|按照|参照|结合)${T}+(?:等?(?:规定|要求|精神))?，?|近日|日前|今年|去年|(?:在)?(?:会上|大会上|会议上|活动上|仪式上|现场)|以[^，。；《》]{1,20}(?:文件|名义|形式|号文?)|于|正式|专门|及时|先后|又|共同|联合|牵头|研究|结合实际|印?发文|(?:\\d{4}年)?(?:\\d{1,2}月份?)?[初中底末上中下旬]{0,2}|，)*(?:${VERBS}){1,2}了?(?:实施)?的?(?:${DOCUMENT_KINDS})?(?:${T}|、|和|及)*$`,
);
/** 落实|某部等五部门|《…》: whose document is carried out. */
const OF_BODIES = /^(?:等(?:[\d一二三四五六七八九十]+)?个?(?:单位|部门))?$/;
const CARRIED_OUT = /(?:转发|传达学习|传达|宣讲|落实|贯彻|执行|根据|按照|依据|对照|学习|解读)(?:了|好)?$/;
/** 《…》5月8日由|甲、乙|联合印发: not who only drafts it. */
const PASSIVE =
  /^(?:（[^（）]{1,60}）)?，?(?:近日|日前|近期|现|已|于|\uE005+，?|\d{1,2}月份?)*由([^，。；]{2,60}?)(?:[于在]\uE005+|\uE005+|当日|当天|随即|次日)?(?:牵头|联合|共同|会同有关部门|正式)*(?:制定|编制|修订|印发|出台|发布|颁布|下发|公布|签发)/;
/** 由|甲起草、乙印发: only who stands after the last such verb puts it out. */
const DRAFTED = /(?:起草|拟订|审核|审查|审定|报经|报请|提请|代拟)[，、并后由经]*/g;
/** 《…》5月8日印发: the day after the title. */
const DATED =
  /^(?:（[^（）]{1,60}）)?，?(?:现|已|于|正式)*(\uE005+)(?:由[^，。；]{2,60}?)?(?:联合|共同|正式)*(?:印发|出台|发布|颁布|下发|公布|签发)/;
/** Issued by a body that the text does not name: 学校印发《…》. */
const ISSUED_HERE = new RegExp(`(?:${VERBS})了?(?:实施)?$`);
/** 建议|市政府出台《…》, 推动|市人大常委会出台《…》: it is not out yet. */
const WISHED =
  /(?:建议|提议|呼吁|希望|推动|推进|促请|促成|提请|报请|督促|敦促|要求|争取|力争|期待|盼望|支持|配合|协助|协调|尽快|敦请|如果|若|倘若|假如)(?:由|请)?$/;
/** 某局已|向甲、乙|下发《…》: who gets it is not who issues it. */
const TO_WHOM = /[向给对]$/;
const SENDS = new RegExp(`^(?:[${D}]|已|及时|分别|正式|专门|联合|先后|分头)*[向给对]$`);
const DRAFT = new RegExp(either(DRAFT_WORDS));
/** 由|甲|牵头，乙、丙联合印发: who leads issues it too. */
const LED = /^牵头，$/;
const RUNS = new RegExp(
  `^(?:[${D}]|近日|日前|联合|共同|正式|在全[市县区省])*(?:启动|启动实施|组织实施|实施|推行|推出|开展|发起)了?$`,
);

interface Issuers {
  readonly facts: readonly string[];
  /** The document is only carried out here: what follows is not what it says. */
  readonly basis?: boolean;
}

/** 省林草局《意见》此前已由某局转发: whose document it is, right before its title where a clause begins. */
function ownTitle({ text }: Scene, from: number, start: number, end: number, mention: SubjectMention): boolean {
  return end === mention.start && (start === from || /[，：；“]/.test(text[start - 1] ?? ''));
}

function issuers(scene: Scene, from: number, to: number, mention: SubjectMention): Issuers {
  const passive = PASSIVE.exec(scene.masked.slice(mention.end, to));
  if (passive?.[1]) {
    const at = mention.end + passive[0].indexOf(passive[1]);
    const drafted = matchesOf(passive[1], DRAFTED).at(-1);
    const own = bodiesIn(
      scene.organizationAt,
      at + (drafted ? drafted.index + drafted[0].length : 0),
      at + passive[1].length,
    );
    return { facts: own };
  }
  const issued = bodiesBefore(scene, from, mention.start, ISSUED);
  if (issued && TO_WHOM.test(scene.masked.slice(from, issued.start)))
    return { facts: bodiesBefore(scene, from, issued.start, SENDS)?.facts ?? [] };
  if (issued && WISHED.test(scene.masked.slice(from, issued.start))) return { facts: [], basis: true };
  const led = issued && bodiesBefore(scene, from, issued.start, LED);
  if (issued) return led ? { facts: [...led.facts, ...issued.facts] } : issued;
  const of = bodiesBefore(scene, from, mention.start, OF_BODIES);
  return of && CARRIED_OUT.test(scene.text.slice(Math.max(from, of.start - 6), of.start))
    ? { facts: of.facts, basis: true }
    : { facts: of && ownTitle(scene, from, of.start, of.end, mention) ? of.facts : [], basis: true };
}

function issuedOn(scene: Scene, from: number, mention: SubjectMention): string | undefined {
  const after = DATED.exec(scene.masked.slice(mention.end, mention.end + 140));
  const span = after ? { start: mention.end, end: mention.end + after[0].length } : { start: from, end: mention.start };
  const dates = within(scene.dates, span).filter((d) => d.use === 'event' && d.precision === 'day' && !d.planned);
  const date = dates.at(-1);
  return date && date.from === date.to ? date.from : undefined;
}

/** The document that each sentence speaks of: figures and measures in it belong to that. */
export interface PolicyRegister {
  /** The document of the sentence that starts there; where it names several, the one at an offset: the last before it. */
  at(sentence: number, offset?: number): string | undefined;
  /** Whether the sentence itself names that document, or means it by its kind. */
  says(sentence: Sentence): boolean;
}

/** From where on a sentence speaks of which document, in order. */
type Turns = readonly { readonly from: number; readonly fact: string }[];

const SPEAKS =
  /^(?:（[^（）]*）)?，?(?:还|同时|主要|进一步|首次)?(?:共|从|将|对|围绕|在|明确|提出|规定|要求|指出|设|部署|分|包括|聚焦|强调|鼓励|支持|自)/;

/** 该办法规定…, 根据协议，…: the document named before is meant, by its kind. */
const KINDS = either(DOCUMENT_KIND_WORDS);
const REFERS = new RegExp(
  `^(?:据悉，|据了解，|据介绍，)?(?:按照|根据|依据|按)?(?:该|本|新|新修订的?|这一|此|上述)?(${KINDS})(?:明确|规定|提出|要求|指出|约定|还|共|对|将|自|从|由|分|设|施行|鼓励|支持|，)`,
);
const KIND_AT_END = new RegExp(`(?:${KINDS})$`);

/** The document that a sentence refers to by its kind only, `last` the one of each kind named before; undefined when none was. */
function referred(scene: Scene, { start }: { start: number }, last: ReadonlyMap<string, string>): string | undefined {
  const kind = REFERS.exec(scene.text.slice(start, start + 24))?.[1];
  return kind === undefined ? undefined : last.get(kind);
}

const titleOf = (scene: Scene, { fact }: SubjectMention): string => bareTitle(scene.issue.book.get(fact)?.name ?? '');

/** A congress enacts what its meeting passes. */
const PASSED = /通过了?$/;
/** What it did not pass, or only talked over, it does not. */
const NOT_PASSED = /(?:[未没不]|没有|未能|未予|讨论)(?:获得?|予以|表决|审议|全票|一致)*通过了?$/;

function enactors(scene: Scene, mention: SubjectMention, sentence: Sentence, events: EventReading): readonly string[] {
  const event = events.eventIn.get(sentence);
  const before = scene.text.slice(Math.max(sentence.start, mention.start - 10), mention.start);
  if (!event || !PASSED.test(before) || NOT_PASSED.test(before)) return [];
  return events.hosts
    .filter((host) => host.event === event && host.role === 'HOST')
    .map((host) => host.fact)
    .filter((fact) => /人民代表大会/.test(scene.issue.book.get(fact)?.name ?? ''));
}

class Reader implements PolicyRegister {
  readonly #turns = new Map<number, Turns>();
  readonly #said = new Set<number>();
  #current: string | null = null;
  /** The last document that a title named, issued here or not. */
  #named: string | null = null;
  readonly #issued: string[] = [];
  /** The last sentence that tells of a document being issued. */
  #issuedAt = -1;
  readonly #seen = new Set<string>();
  /** The last document of each kind that an earlier sentence named. */
  readonly #lastOf = new Map<string, string>();
  readonly #scene: Scene;
  readonly #subjects: Subjects;
  readonly #events: EventReading;

  constructor(scene: Scene, subjects: Subjects, events: EventReading) {
    this.#scene = scene;
    this.#subjects = subjects;
    this.#events = events;
  }

  at(sentence: number, offset = Number.POSITIVE_INFINITY): string | undefined {
    const turns = this.#turns.get(sentence) ?? [];
    return (turns.findLast(({ from }) => from <= offset) ?? turns.at(-1))?.fact;
  }

  /** Whether the sentence itself names the document that it speaks of, or means it by its kind. */
  says(sentence: Sentence): boolean {
    return this.#said.has(sentence.start);
  }

  read(sentence: Sentence): void {
    const mentions = within(this.#subjects.mentions, sentence);
    const speech = this.#events.speechIn.get(sentence);
    const before = this.#named;
    const meant = referred(this.#scene, sentence, this.#lastOf);
    if (meant) this.#givenOut(meant, sentence);
    this.#current = meant ?? this.#current;
    const tellsOther = mentions.length > 0 && mentions[0]?.label === 'Initiative';
    if (!meant && this.#current && turnsAway(this.#scene, sentence, this.#events, tellsOther)) this.#current = null;
    const turns: { from: number; fact: string }[] = [];
    for (const mention of mentions) {
      if (mention.label === 'Policy') {
        if (this.#policy(mention, sentence, mentions, before)) turns.push({ from: mention.end, fact: mention.fact });
      } else
        for (const body of bodiesBefore(this.#scene, sentence.start, mention.start, RUNS)?.facts ?? [])
          this.#claim('RUNS', body, mention.fact, 'runs-verb', sentence);
    }
    supersedes(this.#scene, sentence, mentions, this.#current ?? before, this.#issued);
    for (const mention of mentions) {
      const kind = mention.label === 'Policy' && KIND_AT_END.exec(titleOf(this.#scene, mention))?.[0];
      if (kind) this.#lastOf.set(kind, mention.fact);
    }
    if (!this.#current || speech) return;
    if (meant || turns.length) this.#said.add(sentence.start);
    this.#turns.set(sentence.start, turns.length ? turns : [{ from: sentence.start, fact: this.#current }]);
  }

  /** 该办法由某校于2月印发: the document is named before. */
  #givenOut(fact: string, sentence: Sentence): void {
    const { masked, organizationAt } = this.#scene;
    const slice = masked.slice(sentence.start, sentence.end);
    const kind = REFERS.exec(slice.slice(0, 24));
    const from = slice.indexOf('由');
    const passive = kind && from >= 0 && from < kind[0].length + 2 ? PASSIVE.exec(slice.slice(from)) : null;
    if (!passive?.[1]) return;
    const at = sentence.start + from + 1;
    for (const body of bodiesIn(organizationAt, at, at + passive[1].length))
      this.#claim('ISSUES', body, fact, 'issues-verb', sentence);
  }

  #claim(type: StatedType, from: string, to: string, rule: RuleName, at: Sentence): void {
    this.#scene.ledger.claim({ type, from, to, rule, at });
  }

  #policy(
    mention: SubjectMention,
    sentence: Sentence,
    mentions: readonly SubjectMention[],
    before: string | null,
  ): boolean {
    const scene = this.#scene;
    const { fact } = mention;
    const { facts: bodies, basis = false } = this.#issuers(mention, sentence);
    for (const body of bodies) this.#claim('ISSUES', body, fact, 'issues-verb', sentence);
    if (bodies.length) {
      this.#issued.push(fact);
      this.#issuedAt = basis ? this.#issuedAt : sentence.start;
    }
    if (bodies.length || DATED.test(scene.masked.slice(mention.end, mention.end + 140))) this.#date(mention, sentence);
    const lower = carriesOut(scene, sentence, mentions, mention, this.#current ?? before);
    if (lower) this.#claim('IMPLEMENTS', lower, fact, 'implements-name', sentence);
    const ended = ceases(scene, sentence, mention);
    if (!this.#seen.has(fact) && !ended) implementsName(scene, this.#subjects, mention, sentence);
    this.#seen.add(fact);
    // 印发《甲》，贯彻《乙》，对…奖励…: what follows is what the first one says.
    const carried =
      this.#issuedAt === sentence.start && CARRIED_OUT.test(scene.text.slice(mention.start - 6, mention.start));
    const speaks = (bodies.length > 0 && !basis) || (!carried && this.#opens(mention, sentence));
    const turns = !ended && !this.#events.speechIn.has(sentence) && speaks;
    if (turns) this.#current = fact;
    return turns;
  }

  /** A draft is nobody's yet. */
  #issuers(mention: SubjectMention, sentence: Sentence): Issuers {
    const { text, issue } = this.#scene;
    const draft =
      DRAFT.test(issue.book.get(mention.fact)?.name ?? '') || DRAFT.test(text.slice(mention.start, mention.end + 8));
    if (draft) return { facts: [] };
    if (mention.form === 'title') this.#named = mention.fact;
    const told = issuers(this.#scene, sentence.start, sentence.end, mention);
    return told.facts.length ? told : { facts: enactors(this.#scene, mention, sentence, this.#events) };
  }

  #date(mention: SubjectMention, sentence: Sentence): void {
    const { book } = this.#scene.issue;
    const date = issuedOn(this.#scene, sentence.start, mention);
    const name = book.get(mention.fact)?.name ?? '';
    if (date) book.add({ key: mention.fact, label: 'Policy', name, aliases: [], properties: { date } });
  }

  /** Whether the sentence goes on with the document: 印发《甲》, 《甲》明确…, 《甲》…. */
  #opens({ start, end }: SubjectMention, sentence: Sentence): boolean {
    const { text } = this.#scene;
    return (
      ISSUED_HERE.test(text.slice(Math.max(sentence.start, start - 8), start)) ||
      SPEAKS.test(text.slice(end, end + 20)) ||
      (start === sentence.start && !text.startsWith('、', end))
    );
  }
}

/** Writes ISSUES, SUPERSEDES, IMPLEMENTS and RUNS; returns which document each sentence (by its start) is about. */
export function readPolicies(scene: Scene, subjects: Subjects, events: EventReading): PolicyRegister {
  const reader = new Reader(scene, subjects, events);
  for (const sentence of scene.sentences) reader.read(sentence);
  return reader;
}
