/** Visits: what they are called, what they are about, and where they lead. */

import { either } from '../../lexicon/either.ts';
import { EMPTY_TOPIC } from '../../lexicon/initiative-heads.ts';
import { DEAL_VERBS, LOOK_VERBS } from '../../lexicon/visit-verbs.ts';
import type { PersonMention, Sentence, Span } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { trimMarks } from '../text/trim-marks.ts';
import type { RoleWord } from './role-word.ts';
import { STATION, TOPIC_FOLLOWS } from './stop-lists.ts';
import { LIST } from './stops.ts';

const VISIT_WORD = new RegExp(
  `${either(LOOK_VERBS, DEAL_VERBS)}|指导|学习|交流|座谈|坐诊|服务|调度|会见|会晤|会谈|拜会|督办|现场办公`,
);

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
  if (!clause) return trimMarks(who + scene.text.slice(from, word.end));
  let tail = withoutMeans(scene.text.slice(Math.max(from, clause.start), clause.end));
  if (ONLY_LEADS.test(tail)) {
    const goes = goesIn(scene, sentence, home);
    if (goes) return cut(trimMarks(goes.own ? goes.text : who + goes.text));
  }
  const earlier = from < clause.start ? trimMarks(scene.text.slice(from, clause.start)) : '';
  const next = clauses[home + 1];
  if (!VISIT_WORD.test(tail.replace(PARTIES, '')) && next && !/[\uE000]/.test(scene.masked.slice(next.start, next.end)))
    tail += lookAt(scene.text.slice(next.start, next.end));
  const body =
    earlier.length &&
    earlier.length <= 24 &&
    !/，/.test(earlier) &&
    !/[\uE000]/.test(scene.masked.slice(from, clause.start))
      ? earlier + lookAt(tail)
      : tail;
  return cut(trimMarks(who + body.replace(/^[一行等]+(?=[到赴来])/u, '一行')));
}

/** How it is done, and by whose order: 通过…等方式, 采取…形式, 按照…要求. */
const MEANS =
  /(?:通过|采取|采用|运用|利用|以)(?:(?!到|赴|走进|深入|通过|以(?![及上下内外后前来]))[^，。；]){2,60}?(?:方式|形式|方法|办法|途径|手段)|(?:按照|根据|遵照|依据)[^，。；]{2,40}?(?:要求|部署|安排|通知|计划|规定)/gu;
/** 带领甲部、乙部等部门负责人一行7人|来我校: who goes along. */
const LONG_PARTY = /(?:率领?|带领)[^，。；]{14,}?(?:一行(?:\d+余?人)?)(?=来|到|赴|前往|莅)/gu;
const PARTIES = /(?:检查|督导|督查|督察|调研|考察|巡查|评估|慰问|参观|学习|视察)[组团队]/gu;

const withoutMeans = (clause: string): string => clause.replace(MEANS, '').replace(LONG_PARTY, '一行');

/** 由甲同志带队, 甲率领的考察组约50人, 甲担任队长: where they go stands in another clause. */
const ONLY_LEADS =
  /^(?:同志|亲自|也|为|任)*(?:带队|率队|领队|率团|带班|组长|团长|队长|担任[^，]{0,4}[组团队领]长?|(?:率领|带领)的[^，]{0,10}[组团队](?:一行)?(?:约?\d+余?人)?)，?$/u;
const GOES =
  /(?:先后|分别|一同|专程)*(?:赴|到(?![会位场底])|前往|深入|走进|来到|参观|(?:考察|调研|督导|检查|访问|慰问|督查)(?![团组队])|对(?=[^，。；]{2,30}(?:开展|进行)[^，。；]{0,8}(?:监督|检查|督导|督查|调研|巡察|暗访|核查|抽查|走访)))/u;

/** The clause near `home` that says where they go; `own` when it has a subject of its own. */
function goesIn(scene: Scene, { clauses }: Sentence, home: number): { text: string; own: boolean } | null {
  for (const at of [home + 1, home + 2, home + 3, home - 1]) {
    const clause = clauses[at];
    const match = clause ? GOES.exec(scene.masked.slice(clause.start, clause.end)) : null;
    if (!clause || !match) continue;
    const verb = clause.start + match.index;
    if (/\uE000/u.test(scene.masked.slice(verb, clause.end))) continue;
    if (at > home) return { text: scene.text.slice(verb, clause.end), own: false };
    const lead = /^[\uE005，、 ]*/u.exec(scene.masked.slice(clause.start, verb))?.[0].length ?? 0;
    return { text: scene.text.slice(clause.start + lead, clause.end), own: true };
  }
  return null;
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

const LOOKED =
  '督办|督战|核查|踏勘|抽查|学习(?=[^，。；]{2,24}(?:经验|做法)$)|学习借鉴|考察学习|学习考察|调研|考察|督导|督查|检查|视察|对接|洽谈|指导|调度|了解|暗访|巡查';
const LOOK_OBJECT = new RegExp(
  `(?:专题|实地|深入|现场)?((?:${LOOKED})(?:[和并与及]?(?:${LOOKED}))?)(?![团组队]|的?(?:方式|形式|方法|途径))了?([^，。；]{3,50})$`,
  'u',
);
const ABOUT_OBJECT =
  /^[，\s]*(?:[^，。；]{2,60}?一行)?(?:(?:深入|到|赴|来|前往)[^，。；就围绕]{1,14}?)?(?:就|围绕|对|针对|聚焦)(.{3,50}?)(?:等)?(?:工作)?(?:的)?(?:有关)?(?:(?:推进|落实|开展|实施|进展)?(?:情况|问题|事宜|事项))?(?:进行|开展|举行|(?<![合工])作了?|深入|展开).{0,8}(?:调研|考察|督导|检查|督查|视察|座谈|交流|调度|对接|指导|洽谈|磋商|监督|走访)/u;
/** 来县|开展衔接资金绩效评价. */
const CARRIED_OUT =
  /开展了?([^，。；“”]{3,20}(?:评价|评估|验收|考核|核查|巡查|普查|审计|专项行动|专项整治|专项治理|监督))(?:工作|活动)?$/u;
/** 洽谈|共建某学院: what is to be built is no stop. */
const BUILDS = /^(?:合作)?(?:共建|筹建|组建|建设)/;
const TOPIC_TAIL =
  /(?:等?(?:有关|相关|具体)?(?:工作)?(?:的)?(?:贯彻|推进|进展|开展|落实|实施|运行|执行|完成|筹备|准备|建设进展)?(?:情况|成效|进度|进展|现状|经验|做法|事宜|问题|需求|实效|成果|任务|等)+|等(?:重点|有关|相关|具体)?(?:工作|事项|项目))$/u;

const SPOKE = /(?:工作)?[时中](?:强调|指出|要求|表示|提出|说|还)$/u;

/** The topic of a clause of looking: its object without 情况, 经验. Null when it says nothing. */
export function topicOf(scene: Scene, clause: Span): { start: number; end: number } | null {
  const text = scene.text.slice(clause.start, clause.end);
  const match = LOOK_OBJECT.exec(text) ?? ABOUT_OBJECT.exec(text) ?? CARRIED_OUT.exec(text);
  const object = match?.[2] ?? match?.[1];
  if (!match || !object) return null;
  let start = clause.start + match.index + match[0].lastIndexOf(object);
  let end = start + object.length;
  // A place or a body right after the verb is a stop, not a topic.
  const stops = LIST.exec(scene.masked.slice(start, end))?.[0].length ?? 0;
  const after = scene.text.slice(start + stops, start + stops + 4);
  if (stops && !TOPIC_FOLLOWS.test(after) && !/^[型化性类级度率]/.test(after)) start += stops;
  while (start < end && /[的了]/u.test(scene.text[start] ?? '')) start++;
  const tail = TOPIC_TAIL.exec(scene.text.slice(start, end));
  // 了解企业发展历程: what they are told of on the way, unless it is how something stands.
  if (match[1] === '了解' && match[2] !== undefined && !tail) return null;
  if (tail && tail.index >= 3) end = start + tail.index;
  // 督查甲乙两乡镇|春播进度: places in short are stops, too.
  start +=
    /^[\u4e00-\u9fff]{2,8}?[两三四五](?:个)?(?:乡镇|县区|县市|街道|[乡镇县区市州地])/u.exec(
      scene.text.slice(start, end),
    )?.[0].length ?? 0;
  // 调研某事|时强调: the speech is no part of it.
  const speech = SPOKE.exec(scene.text.slice(start, end));
  if (speech) end = start + speech.index;
  const topic = scene.text.slice(start, end).replace(/^(?:推进|落实|开展|做好|推动|加强|加快)/u, '');
  start = end - topic.length;
  if (
    topic.length < 4 ||
    topic.length > 32 ||
    EMPTY_TOPIC.test(topic) ||
    /^[组团队和并与及]|^[^，。]{2}情况$|^(?:相关|有关|多项|双方|共同关心|共同关注|各自)/.test(topic) ||
    /^[^，。]{0,3}合作项目$/.test(topic) ||
    (STATION.test(topic) && !BUILDS.test(topic)) ||
    /有限公司|[：！？]|(?:负责人|代表团|团队|客商|企业家|嘉宾|一行)$/.test(topic) ||
    /[\uE000]/u.test(scene.masked.slice(start, end))
  )
    return null;
  return { start, end };
}
