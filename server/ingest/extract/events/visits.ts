/** Visits: what they are called, what they are about, and where they lead. */
import { EMPTY_TOPIC } from '../../lexicon/initiative-heads.ts';
import type { PersonMention, Sentence, Span } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import type { RoleWord } from './role-words.ts';

const { organization: O, place: L } = SIGN;
const STOPS = `[${O}${L}]`;
/** Verbs of going and looking, after which a list of places and bodies stands. */
const GO =
  /(?:先后(?:来)?到|先后(?:前往|赴|深入|走访|考察|调研)|分别(?:到|赴|前往|走访)|来到|前往|奔赴|走进|深入到?|莅临|赶赴|抵达|分赴|下到|赴|到|来|走访慰问|走访|实地考察|实地调研|实地走访|实地察看|实地查看|实地参观|考察学习|考察调研|调研督导|考察|调研|督导|督查|检查|拜访|访问|察看|查看|参观|观摩|慰问|看望|视察|对接|巡查|暗访|抽查|调研指导|检查指导|走访调研|途经|转到|沿)(?:了|至)?(?:位于|地处|我[市县区省]的?)?/g;
const NOT_GO =
  /^(?:到(?=会|场|位|期|\d|底|今)|来(?=自|信|函|年|源)|(?:调研|考察|督导|督查|检查|巡查|慰问|访问|观摩)(?:组|团|队|员|人员|报告|活动|反馈|发现))/;
/** After a name: what is looked at is a matter, not the body: 考察|联合体|组建工作. */
const TOPIC_FOLLOWS =
  /^(?:建设|发展|运行|组建|改革|试点|成员|管理(?!局|处|站|中心)|创建|筹建|规划(?!展|馆|局)|项目|工作(?!站)|产业(?!园)|情况)/;
/** A list of stops: place and body side by side count both. */
const LIST = new RegExp(`^${STOPS}+(?:(?:[、，和与及]|以及|等地|等)${STOPS}+)*`);
const VISIT_WORD =
  /(?:调研|考察|督导|督查|检查|视察|走访|慰问|对接|洽谈|拜访|访问|巡查|察看|参观|指导|学习|招商|交流|观摩|暗访|看望|座谈|执法检查|推介|坐诊|服务|调度)/;

interface Stop extends Span {
  readonly fact: string;
}

/** Ends of names of bodies that only a verb of looking shows to be stops: 人大代表联络站, 某镇某村文化广场. */
const STATION =
  /(?:公司|中心|研究院|学院|大学|医院|学校|中学|小学|幼儿园|办公室|站|厂|场|基地|园区|产业园|社区|合作社|联络站|代表之家|服务点|卫生院|卫生室|馆|所|局|队|集团|协会|商会|企业|车间|实验室|平台|工地|项目部|指挥部|博物馆|银行|分行|法院|检察院|派出所|敬老院|福利院|纪念馆|大厅|协会|之家)$/u;

/** The stops of a list that starts at `from`: known names, and names in between that end like a body's. */
function listAt(scene: Scene, from: number, end: number): Stop[] {
  const stops: Stop[] = [];
  let at = from;
  while (at < end) {
    const size = /^[^、，。；和与及]{1,30}/u.exec(scene.masked.slice(at, end))?.[0].length ?? 0;
    if (!size) break;
    const piece = { start: at, end: at + size };
    const known = knownStops(scene, piece);
    const named = known.length
      ? (partStop(scene, piece, known) ?? known)
      : namedStop(scene, piece, stops.length > 0 || /[、和与]/u.test(scene.masked[piece.end] ?? ''));
    if (!named.length) break;
    stops.push(...named);
    const last = named.at(-1);
    if (!last || last.end < piece.end) break;
    const gap = /^(?:[、和与及]|以及)/u.exec(scene.masked.slice(piece.end, end))?.[0].length ?? 0;
    if (!gap) break;
    at = piece.end + gap;
  }
  return stops;
}

/** Known names at the start of a piece; of places side by side the last one is the stop. */
function knownStops(scene: Scene, piece: Span): Stop[] {
  const run = /^[\uE001\uE002]+/u.exec(scene.masked.slice(piece.start, piece.end))?.[0].length ?? 0;
  if (!run || TOPIC_FOLLOWS.test(scene.text.slice(piece.start + run, piece.start + run + 4))) return [];
  const stops: Stop[] = [];
  for (let i = piece.start; i < piece.start + run; i++) {
    const mention = scene.organizationAt.get(i) ?? scene.placeAt.get(i);
    if (!mention || (scene.placeAt.has(i) && scene.placeAt.has(mention.end))) continue;
    stops.push({ fact: mention.fact, start: mention.start, end: mention.end });
  }
  return stops;
}

/** 清华大学|碳中和研究院: a part that only its end shows to be a body belongs to the body before it. */
function partStop(scene: Scene, piece: Span, known: readonly Stop[]): Stop[] | null {
  const last = known.at(-1);
  if (!last || last.end >= piece.end || !scene.organizationAt.has(last.start)) return null;
  const rest = scene.masked.slice(last.end, piece.end);
  if (rest.length > 16 || !STATION.test(scene.text.slice(last.start, piece.end)) || /[\uE000-\uE005]/u.test(rest))
    return null;
  const span = { start: last.start, end: piece.end };
  const fact = scene.issue.nameOrganization(scene.actors, span);
  return fact ? [...known.slice(0, -1), { fact, ...span }] : null;
}

/** A district that no gazetteer knows, in a list with ones that it does. */
const DISTRICT = /^[\u4e00-\u9fff]{2,6}(?:[县市区旗镇乡]|街道)$/u;

function namedStop(scene: Scene, piece: Span, inList: boolean): Stop[] {
  const name = scene.text.slice(piece.start, piece.end);
  if (
    !inList ||
    !STATION.test(name) ||
    name.length < 4 ||
    /[\uE000\uE003-\uE005]/u.test(scene.masked.slice(piece.start, piece.end))
  )
    return [];
  if (DISTRICT.test(name))
    return [
      {
        fact: scene.issue.book.add({ key: `City:${name}`, label: 'City', name, aliases: [], properties: {} }),
        ...piece,
      },
    ];
  const fact = scene.issue.nameOrganization(scene.actors, piece);
  return fact ? [{ fact, ...piece }] : [];
}

/** Places and organisations that a span leads to, with the sign of where they stand. */
export function stopsIn(scene: Scene, span: Span): { fact: string; start: number; end: number }[] {
  const found = new Map<string, { fact: string; start: number; end: number }>();
  const slice = scene.masked.slice(span.start, span.end);
  for (const match of slice.matchAll(GO)) {
    if (NOT_GO.test(slice.slice(match.index))) continue;
    const from = span.start + match.index + match[0].length;
    for (const stop of listAt(scene, from, span.end)) if (!found.has(stop.fact)) found.set(stop.fact, stop);
  }
  for (const match of slice.matchAll(
    new RegExp(`在(${L}+)(?:开展|进行|实地|就|督导|调研|考察|检查|走访|督查|慰问)`, 'g'),
  )) {
    const mention = scene.placeAt.get(span.start + match.index + 1);
    if (mention) found.set(mention.fact, { fact: mention.fact, start: mention.start, end: mention.end });
  }
  return [...found.values()];
}

/** 来云, 来碚: the publisher's place by one character of its name. */
export function comesHere(scene: Scene, span: Span): { fact: string; start: number; end: number } | null {
  const home = scene.issue.homePlace ?? scene.actors.homePlace;
  if (!home) return null;
  const bare = home.name.replace(/(?:自治[州县区旗]|特别行政区|[省市县区州盟旗镇乡])$/u, '');
  for (const match of scene.masked
    .slice(span.start, span.end)
    .matchAll(
      /(?:来|莅|到|抵|在)([\u4e00-\u9fff])[市县区州旗盟省]?(?=(?:开展|进行|专题|实地|专程|就|对|督|调|考|检|视|走|慰|访|洽|对接|指导|交流|举行|，))/g,
    )) {
    const at = span.start + match.index + 1;
    if (bare.includes(match[1] ?? '')) return { fact: home.key, start: at, end: at + 1 };
  }
  return null;
}

const trim = (text: string): string => text.replace(/^[，、\s]+|[，、；。\s]+$/gu, '');

/** A visit's name in the bulletin's words: who, then the clause of going and looking. */
export function visitName(scene: Scene, persons: readonly PersonMention[], word: RoleWord, sentence: Sentence): string {
  const first = persons[0];
  const last = persons.at(-1);
  const who =
    persons.length > 2 && first ? `${nameOf(scene, first)}等` : persons.map((p) => nameOf(scene, p)).join('、');
  const from = last ? last.group.end : sentence.start;
  const { clauses } = sentence;
  const home = clauses.findIndex((c) => c.start <= word.start && word.start < c.end);
  const clause = clauses[home];
  if (!clause) return trim(who + scene.text.slice(from, word.end));
  let tail = scene.text.slice(Math.max(from, clause.start), clause.end);
  const earlier = from < clause.start ? trim(scene.text.slice(from, clause.start)) : '';
  const next = clauses[home + 1];
  if (!VISIT_WORD.test(tail) && next && !/[\uE000]/.test(scene.masked.slice(next.start, next.end)))
    tail += lookAt(scene.text.slice(next.start, next.end));
  const body =
    earlier.length &&
    earlier.length <= 24 &&
    !/，/.test(earlier) &&
    !/[\uE000]/.test(scene.masked.slice(from, clause.start))
      ? earlier + lookAt(tail)
      : tail;
  return cut(trim(who + body.replace(/^[一行等]+(?=[到赴来])/u, '一行')));
}

const nameOf = (scene: Scene, person: PersonMention): string =>
  scene.issue.book.get(person.fact)?.name ?? scene.text.slice(person.start, person.end);

/** 就落实…情况进行专题调研 becomes 专题调研落实…情况. */
function lookAt(clause: string): string {
  const match =
    /^[，\s]*(?:就|围绕|对|针对)(.+?)(?:情况)?(?:进行|开展)了?(.{0,6}(?:调研|考察|督导|检查|督查|指导|座谈|调度|对接|视察).*)$/u.exec(
      clause,
    );
  return match ? `${match[2]}${match[1]}` : clause;
}

function cut(name: string): string {
  if (name.length <= 60) return name;
  const comma = name.lastIndexOf('，', 60);
  return name.slice(0, comma > 12 ? comma : 60);
}

const LOOK_OBJECT =
  /(?:专题|实地|深入|现场)?(?:调研督导|调研指导|检查指导|考察学习|学习考察|考察调研|督导检查|调研|考察|督导|督查|检查|视察|对接|洽谈|指导|调度|了解)了?([^，。；]{3,50})$/u;
const ABOUT_OBJECT =
  /^[，\s]*(?:就|围绕|对|针对|聚焦)(.{3,50}?)(?:等)?(?:工作)?(?:的)?(?:有关)?(?:情况|问题|事宜|事项)?(?:进行|开展|举行|作了?|深入|展开).{0,8}(?:调研|考察|督导|检查|督查|视察|座谈|交流|调度|对接|指导|洽谈|磋商)/u;
const TOPIC_TAIL =
  /(?:等?(?:有关|相关|具体)?(?:工作)?(?:的)?(?:贯彻|推进|进展|开展|落实|实施|运行|执行|发展|完成|筹备|准备|建设进展)?(?:情况|成效|进度|进展|现状|经验|做法|事宜|问题|需求|实效|成果|任务|等)+)$/u;

/** The topic of a clause of looking: its object without 情况, 经验. Null when it says nothing. */
export function topicOf(scene: Scene, clause: Span): { start: number; end: number } | null {
  const text = scene.text.slice(clause.start, clause.end);
  const match = LOOK_OBJECT.exec(text) ?? ABOUT_OBJECT.exec(text);
  const object = match?.[1];
  if (!match || !object) return null;
  let start = clause.start + match.index + match[0].indexOf(object);
  let end = start + object.length;
  // A place or a body right after the verb is a stop, not a topic.
  const stops = LIST.exec(scene.masked.slice(start, end))?.[0].length ?? 0;
  if (stops && !TOPIC_FOLLOWS.test(scene.text.slice(start + stops, start + stops + 4))) start += stops;
  while (start < end && /[的了]/u.test(scene.text[start] ?? '')) start++;
  const tail = TOPIC_TAIL.exec(scene.text.slice(start, end));
  if (tail && tail.index >= 3) end = start + tail.index;
  const topic = scene.text.slice(start, end).replace(/^(?:推进|落实|开展|做好|推动|加强|加快)/u, '');
  start = end - topic.length;
  if (
    topic.length < 4 ||
    topic.length > 32 ||
    EMPTY_TOPIC.test(topic) ||
    /^[组团队]/.test(topic) ||
    /合作项目$/.test(topic) ||
    STATION.test(topic) ||
    /有限公司/.test(topic) ||
    /[\uE000]/u.test(scene.masked.slice(start, end))
  )
    return null;
  return { start, end };
}
