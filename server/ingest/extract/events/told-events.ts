/** Events without a name: told by their title, or by who does what. */
import type { MeetingKind } from '../../../model/ontology.ts';
import type { PersonMention, Sentence } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { trimMarks } from '../text/trim-marks.ts';
import { type EventDraft, isVisit } from './event.ts';
import { titleOf } from './event-names.ts';
import type { EventRegister } from './event-register.ts';
import { type Organiser, organisersBefore } from './organisers.ts';
import type { RoleHit, Scan } from './role-hits.ts';
import { RECEIVES, TALKS } from './subject-patterns.ts';
import type { Trigger } from './trigger.ts';
import { findTriggers } from './triggers.ts';
import { visitName } from './visits.ts';

/** Deeds that are an event of themselves where a day is told. */
const DEEDS: readonly (readonly [RegExp, MeetingKind])[] = [
  [/党课|授课|宣讲|讲座|辅导|报告$|演讲/, 'BRIEFING'],
  [/约谈|谈话$/, 'MEETING'],
  [/接访|来访群众$/, 'OTHER'],
  [/揭牌|揭幕|剪彩|奠基|授牌|授旗|颁奖|颁发|聘书/, 'OTHER'],
];
const OPENS_BY_TITLE = /^(?:主持会议|出席会议|参加会议|列席会议|出席活动|出席仪式|参加活动|致辞|讲话)/;

/** 当晚，甲会见了考察组: beside what the guests came for. */
const LATER =
  /^[，、\s]*(?:当晚|当日晚|当天晚上|晚上|晚间|(?:会|活动|启程|离[^，]{0,4})前)|(?:当晚|当日晚|当天晚上)[^，。；]{0,14}$/u;

/** 签约前，甲与乙进行了会谈: beside the signing that the text stays with. */
const BEFORE_IT =
  /^[，、\s]*(?:在)?(?:签约|签署|签字|仪式|协议签[订署]|会议|活动|大会|开幕式?|论坛|揭牌)(?:仪式|活动|协议)?(?:开始|举行|召开)?(?:之前|前)/;

interface Told {
  readonly name: string;
  readonly kind: MeetingKind;
  readonly head: string;
  readonly talk?: number;
}

function open(
  scene: Scene,
  register: EventRegister,
  hit: RoleHit,
  sentence: Sentence,
  scan: Scan,
  { name, kind, head, talk, titled, resume }: Told & Partial<TitleEvent> & Pick<EventDraft, 'resume'>,
): EventDraft {
  const { word } = hit;
  const date = register.dateFor(sentence, word.start, false);
  // The title and the clause are two names of it.
  const words = clauseWords(scene, hit, sentence, scan);
  const aliases = new Set(words && words !== name ? [words] : []);
  return register.push({
    name,
    aliases,
    kind,
    date,
    planned: false,
    sentence,
    bare: false,
    head,
    titled,
    talk,
    resume,
    aside: resume !== undefined,
    goes: titled || talk !== undefined ? undefined : wayOf(scene, hit, sentence),
  });
}

/** 甲到某镇|接访, 到某卫生院|义诊: where the deed was done. */
const WAY = /(?:到|赴|前往|深入|走进|来到)(?![会位底场期])[^，。；]{2,30}$/u;

const WALKS_IN = /(?:走进|深入|来到|前往)(?![会现])[^，。；]{2,30}/u;

function wayOf({ masked }: Scene, { clause, person, word }: RoleHit, { clauses }: Sentence): EventDraft['goes'] {
  const start = Math.max(clause.start, person.end <= word.start ? person.group.end : clause.start);
  if (WAY.test(masked.slice(start, word.start))) return { start, end: word.start };
  // 宣讲团走进某村，甲为村民宣讲.
  const earlier = clauses[clauses.findIndex((c) => c.start <= word.start && word.start < c.end) - 1];
  const told = earlier ? masked.slice(earlier.start, earlier.end) : '';
  return earlier && !told.includes('\uE000') && WALKS_IN.test(told) ? earlier : undefined;
}

/** The title, while it has not named an event. */
function freeTitle(scene: Scene, register: EventRegister): string {
  return register.events.length === 0 ? titleOf(scene) : '';
}

function clauseOf(scene: Scene, { clause }: RoleHit): string {
  return trimMarks(scene.text.slice(clause.start, clause.end), '，', '，。；');
}

/** Who does what, in the words of the clause. */
function clauseWords(scene: Scene, hit: RoleHit, sentence: Sentence, scan: Scan): string {
  const words = deedOf(scene, hit, sentence, scan);
  return words.length >= 6 ? words : '';
}

function deedOf(scene: Scene, hit: RoleHit, sentence: Sentence, scan: Scan): string {
  const who = scan.hits.filter((h) => h.word === hit.word && h.person.end <= hit.word.start).map((h) => h.person);
  return visitName(scene, who, hit.word, sentence);
}

/** 甲应邀出席，并与乙、丙等领导座谈: who with whom, and how. Null when one side only has a name. */
function talkName(scene: Scene, { word }: RoleHit, { hits }: Scan): string | null {
  const nameOf = ({ fact, start, end }: PersonMention) =>
    scene.issue.book.get(fact)?.name ?? scene.text.slice(start, end);
  const there = hits.filter((h) => h.word === word && h.person.end <= word.start).map((h) => h.person);
  const [first] = there;
  const last = there.at(-1);
  if (!first || !last) return null;
  const leader = hits.find((h) => h.person.start < first.start)?.person;
  const all = leader && !there.includes(leader) ? [leader, ...there] : there;
  if (all.length < 2) return null;
  const side = (who: readonly PersonMention[]) => (who[0] ? nameOf(who[0]) + (who.length > 1 ? '等' : '') : '');
  // The other side begins where 与 stands between two, else after the first; two of one side are parted by a stroke.
  const parted = all.findIndex(
    (p, i) => i > 0 && /[与同和]/u.test(scene.masked.slice(all[i - 1]?.group.end, p.group.start)),
  );
  const at = parted < 0 ? 1 : parted;
  const gap = parted < 0 && scene.text[first.group.end] === '、' ? '、' : '与';
  const how = scene.text
    .slice(last.group.end, word.end)
    .replace(/^等[^，。；]{0,6}?(?=举行|进行|开展|座谈|会|交流)/u, '');
  return `${side(all.slice(0, at))}${gap}${side(all.slice(at))}${how}`;
}

/** Talks: the visit's where there is one, else the event's at hand, else an event of their own. */
export function talksFor(
  scene: Scene,
  register: EventRegister,
  hit: RoleHit,
  sentence: Sentence,
  scan: Scan,
): EventDraft {
  const { visit, current, talk: last } = register;
  const talk = scan.hits.find((h) => TALKS.test(h.word.form) && h.clause === hit.clause) ?? hit;
  const there = scan.hits.filter((h) => h.word === talk.word);
  const guests = there.filter((h) => h.person.start >= talk.word.end);
  if (last?.talk === talk.word.start) return last;
  if (current?.aside && current.sentence === sentence) return current;
  const apart =
    RECEIVES.test(talk.word.form) && guests.length > 0 && !there.some((h) => h.person.fact === visit?.leader?.fact);
  const later = LATER.test(scene.text.slice(sentence.start, talk.word.start));
  if (RECEIVES.test(talk.word.form) && !guests.length && visit && !later) return visit;
  if (!apart && visit && !later && current?.sentence !== sentence) return visit;
  const aside = current && !isVisit(current) && BEFORE_IT.test(scene.text.slice(sentence.start, talk.word.start));
  if (!apart && !(later && visit) && current && !aside) return current;
  const kind = /座谈/.test(talk.word.form) ? 'SYMPOSIUM' : 'NEGOTIATION';
  const event = open(scene, register, talk, sentence, scan, {
    name: talkName(scene, talk, scan) ?? deedOf(scene, talk, sentence, scan),
    kind,
    head: '',
    ...(aside ? { resume: current } : {}),
    ...(RECEIVES.test(talk.word.form) ? { talk: talk.word.start } : {}),
  });
  register.talk = event.talk === undefined ? register.talk : event;
  return event;
}

/** 5月8日，甲为党员讲党课, 甲为某院揭牌: a day and a deed. */
function byDeed(scene: Scene, register: EventRegister, hit: RoleHit, sentence: Sentence, scan: Scan): Told | null {
  const kind = DEEDS.find(([form]) => form.test(hit.word.form))?.[1];
  if (!kind || !register.dateFor(sentence, hit.word.start, false)) return null;
  return { name: freeTitle(scene, register) || deedOf(scene, hit, sentence, scan), kind, head: '' };
}

/** An article that tells of an event without naming it in a sentence: its title names it, or the clause of a lecture. */
function byTitle(scene: Scene, register: EventRegister, hit: RoleHit): Told | null {
  const { role, word } = hit;
  const lecture = role === 'LECTURES' && /^[作做]/.test(word.form);
  if (!lecture && role !== 'PRESIDES' && !OPENS_BY_TITLE.test(word.form)) return null;
  const name = freeTitle(scene, register) || (lecture ? clauseOf(scene, hit) : '');
  return name ? { name, kind: 'MEETING', head: '会议' } : null;
}

interface TitleEvent extends Told {
  readonly titled: Sentence;
}

/** 某局举办“X”第5讲。: a title that tells of the event and its host, while no sentence does. */
function titleTrigger(scene: Scene): { trigger: Trigger; titled: Sentence } | null {
  const titled = scene.sentences.find((s) => s.isTitle);
  if (!titled) return null;
  const trigger = findTriggers(scene, titled, titled.end).find((t) => t.form === 'opens' && t.verbFirst && !t.planned);
  return trigger && !trigger.name.bare ? { trigger, titled } : null;
}

function fromTitle(scene: Scene, register: EventRegister, hit: RoleHit, sentence: Sentence): TitleEvent | null {
  const found = register.events.length ? null : titleTrigger(scene);
  if (!found || !register.dateFor(sentence, hit.word.start, false)) return null;
  const { name } = found.trigger;
  return { name: name.name, kind: name.kind, head: name.head, titled: found.titled };
}

/** Who holds the event that the title tells of. */
export function titleHosts(scene: Scene): readonly Organiser[] {
  const found = titleTrigger(scene);
  return found?.trigger.verb ? organisersBefore(scene, found.titled, found.trigger.verb) : [];
}

/** Who holds an event that a sentence names and the title tells of with its host: 集团公司召开年中工作会议. */
export function hostsByTitle(scene: Scene, { name, head, planned, kind }: EventDraft): readonly Organiser[] {
  const found = planned || kind === 'VISIT' ? null : titleTrigger(scene);
  if (!found?.trigger.verb) return [];
  const told = found.trigger.name;
  const same = name.endsWith(told.name) || told.name.endsWith(name) || (told.head === head && alike(name, told.name));
  return same ? organisersBefore(scene, found.titled, found.trigger.verb) : [];
}

/** Most pairs of characters of the shorter name stand in the other. */
function alike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let shared = 0;
  for (let i = 0; i + 1 < short.length; i++) if (long.includes(short.slice(i, i + 2))) shared++;
  return short.length > 4 && shared >= 0.7 * (short.length - 1);
}

/** The event of a role for which none is at hand, or null when the text tells of none. */
export function toldEvent(
  scene: Scene,
  register: EventRegister,
  hit: RoleHit,
  sentence: Sentence,
  scan: Scan,
): EventDraft | null {
  const told =
    hit.role === 'SIGNS'
      ? ({ name: freeTitle(scene, register) || clauseOf(scene, hit), kind: 'SIGNING', head: '签约仪式' } as const)
      : (fromTitle(scene, register, hit, sentence) ??
        byDeed(scene, register, hit, sentence, scan) ??
        byTitle(scene, register, hit));
  return told ? open(scene, register, hit, sentence, scan, told) : null;
}
