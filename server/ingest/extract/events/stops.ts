/** Where a visit leads: places and bodies after verbs of going and looking. */
import { either } from '../../lexicon/either.ts';
import { LOOK_VERBS, WAY_VERBS } from '../../lexicon/visit-verbs.ts';
import type { Span } from '../reading.ts';
import { type Scene, SIGN } from '../scene.ts';
import { IN_COVERED } from '../text/rule-patterns.ts';
import { HOUSE_WORDS, ownHouse } from './own-house.ts';
import { listAt, type Stop } from './stop-lists.ts';

const { organization: O, place: L } = SIGN;
const STOPS = `[${O}${L}]`;
const LOOK = either(LOOK_VERBS);
/** Whose a stop is, before its name: 位于, 我市, 辖区企业. */
const WHOSE =
  '(?:位于|地处|我[市县区省州旗盟镇乡校院局]的?)?(?:(?:辖区|所属|驻区|属地|包联|挂联|联系|帮扶|结对|挂钩)(?:内)?(?:的)?(?:重点|龙头|骨干)?(?:企业|单位|学校|村)?(?=[\\u4e00-\\u9fff\\uE001\\uE002]{4}))?';
/** Verbs of going and looking, after which a list of places and bodies stands. */
const GO = IN_COVERED.add(new RegExp(`(?:${either(WAY_VERBS)}|(?:${LOOK})(?:${LOOK}|学习|指导)?)(?:了|至)?${WHOSE}`));
/** 对|甲县、乙县…情况开展现场督察: where who looks is. */
const LOOKS_INTO = IN_COVERED.add(
  new RegExp(`对(?=[${O}${L}][^，。；]{0,50}?(?:开展|进行|实施)[^，。；]{0,10}(?:${LOOK}|巡察|评估|验收|考核))`),
);
const AT_PLACE = IN_COVERED.add(new RegExp(`在(${L}+)(?:${LOOK}|开展|进行|实地|就|指导|专题|驻点)`));
const NOT_GO = new RegExp(
  `^(?:到(?=会|场|位|期|\\d|底|今)|来(?=自|信|函|年|源)|(?:${LOOK})(?:第?[一二三四五六七八九十\\d]{0,3}(?:组|团|队)|员|人员|报告|活动|反馈|发现|(?:的)?(?:方式|形式|方法|途径)))`,
);
/** A list of stops: place and body side by side count both. */
export const LIST = new RegExp(`^${STOPS}+(?:(?:[、，和与及]|以及|等地|等)${STOPS}+)*`);

/** 邀请某人赴某地回访, 欢迎客商到某地投资: nobody went; 在欢迎声中|走进, 带着群众的期盼|来到: somebody did. */
const INVITED =
  /(?:邀请|诚邀|邀约|(?:欢迎|期待|期盼)(?:\uE000|\uE001|更多|广大|各[位界方地]|海内外|国内外|社会各界|全[国球省市]|四方|八方|天下|贵|您|你|大家|有志|有识|优秀|知名|高端|青年)|(?:欢迎|期待|期盼)(?:[\u4e00-\u9fff]{0,4})(?:客商|企业|商会|协会|朋友|嘉宾|宾朋|专家|学者|人才|游客|旅客|校友|学子|乡贤|同胞|侨胞|同仁|同行|同志|代表|投资者|创业者|师生|团队|一行|领导)(?!的))[^，。；]*(?:，到[^，。；]*)?$/u;

/** 通过监控大屏|查看…: nobody went. */
const ON_SCREEN =
  /[卖销运发寄供投推扩升][往]?$|(?:通过|利用|借助|依托)[^，。；]{0,16}(?:大屏|监控|视频|连线|云端|系统|平台|屏幕)[^，。；]{0,6}$|(?:未能|没能|没有|无法|未及|来不及|下一站|原定|原计划|原拟)[^，。；]{0,4}$|(?:(?<!即)将(?!军)|拟|计划|准备|打算)(?:于[^，。；]{1,12})?(?:还|再|陆续|继续|分别|先后|率队|带队)*$/;

/** 在某公园|查看…. */
const LOOKS_AT = IN_COVERED.add(/在(?=[^，。；在]{3,40}?(?:查看|察看|巡查|抽查|实地|参观|看望|慰问))/);

/** 在某公司，甲察看…: where the visit is now. */
function standsAt(scene: Scene, span: Span): Stop[] {
  const slice = scene.masked.slice(span.start, span.end);
  const lead = /^(?:[\uE005，]|随后|期间|当天)*在/u.exec(slice)?.[0].length;
  const comma = slice.indexOf('，', lead ?? 0);
  if (lead === undefined || comma < 0 || comma - lead > 60) return [];
  const from = span.start + lead;
  return listAt(scene, from, span.start + comma);
}

/** Where a part of a sentence begins: at its start and after each ；. */
function standPoints(slice: string): number[] {
  const points = [0];
  for (let at = slice.indexOf('；'); at >= 0; at = slice.indexOf('；', at + 1)) points.push(at + 1);
  return points;
}

/** Places and organisations that a span leads to, with the sign of where they stand. */
export function stopsIn(scene: Scene, span: Span): { fact: string; start: number; end: number }[] {
  const found = new Map<string, { fact: string; start: number; end: number }>();
  const slice = scene.masked.slice(span.start, span.end);
  for (const at of standPoints(slice)) {
    for (const stop of standsAt(scene, { start: span.start + at, end: span.end })) found.set(stop.fact, stop);
  }
  for (const match of GO.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    if (
      NOT_GO.test(slice.slice(match.index)) ||
      INVITED.test(slice.slice(0, match.index)) ||
      ON_SCREEN.test(slice.slice(0, match.index))
    )
      continue;
    const from = span.start + match.index + match[0].length;
    for (const stop of listAt(scene, from, span.end)) if (!found.has(stop.fact)) found.set(stop.fact, stop);
  }
  for (const match of LOOKS_AT.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    const from = span.start + match.index + 1;
    for (const stop of listAt(scene, from, span.end)) if (!found.has(stop.fact)) found.set(stop.fact, stop);
  }
  for (const match of LOOKS_INTO.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    for (const stop of listAt(scene, span.start + match.index + 1, span.end))
      if (!found.has(stop.fact)) found.set(stop.fact, stop);
  }
  for (const match of AT_PLACE.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    const mention = scene.placeAt.get(span.start + match.index + 1);
    if (mention) found.set(mention.fact, { fact: mention.fact, start: mention.start, end: mention.end });
  }
  return [...found.values()];
}

const COMES_HERE = IN_COVERED.add(
  /(?:来|莅|到|抵|在)([\u4e00-\u9fff])[市县区州旗盟省]?(?=(?:开展|进行|专题|实地|专程|就|对|督|调|考|检|视|走|慰|访|洽|对接|指导|交流|举行|，))/,
);

/** 来院督导, 到我校指导, 来区考察: the house that publishes, or its place, is visited. */
const HOUSE =
  /(?<![从由自][^，。；]{0,6})(?:来|到|莅|莅临|进)(?:我|本)?(?:([院校局厅委司])(?=(?:开展|进行|专题|实地|督|调|考|检|视|走|慰|访|洽|对接|指导|交流|参观|巡|，|作|就|授))|([区县市镇乡])(?=(?:开展|进行|专题|实地)?(?:督|调|考|检|视|走|慰|访|洽|对接|指导|交流|参观|巡)))/u;
/** 深入我团督导, 到我关调研. */
const OUR_HOUSE = new RegExp(
  `(?:来|到|赴|莅临|深入|走进|前往)((?:我|本)(?:${HOUSE_WORDS}))(?=(?:开展|进行|专题|实地|专程|就|对)?(?:督|调|考|检|视|走|慰|访|洽|对接|指导|交流|参观|巡|学习|，))`,
  'u',
);

function houseVisited(scene: Scene, span: Span): { fact: string; start: number; end: number } | null {
  const ours = OUR_HOUSE.exec(scene.masked.slice(span.start, span.end));
  const fact = ours?.[1] ? ownHouse(scene, ours[1]) : undefined;
  if (ours?.[1] && fact) {
    const end = span.start + ours.index + ours[0].length;
    return { fact, start: end - ours[1].length, end };
  }
  const match = HOUSE.exec(scene.masked.slice(span.start, span.end));
  const letter = match?.[1] ?? match?.[2] ?? '';
  if (!match) return null;
  const home = (scene.issue.homePlace ?? scene.actors.homePlace) || undefined;
  const key = ownHouse(scene, letter) ?? (home?.name.endsWith(letter) ? home.key : undefined);
  const end = span.start + match.index + match[0].length;
  return key ? { fact: key, start: end - 1, end } : null;
}

/** 来云, 来碚: the publisher's place by one character of its name; 来校, 来区: the house or place that publishes. */
export function comesHere(scene: Scene, span: Span): { fact: string; start: number; end: number } | null {
  const house = houseVisited(scene, span);
  if (house) return house;
  const home = scene.issue.homePlace ?? scene.actors.homePlace;
  if (!home) return null;
  const bare = home.name.replace(/(?:自治[州县区旗]|特别行政区|[省市县区州盟旗镇乡])$/u, '');
  for (const match of COMES_HERE.matches(scene.masked, scene.maskedMarks, span.start, span.end)) {
    const at = span.start + match.index + 1;
    if (bare.includes(match[1] ?? '')) return { fact: home.key, start: at, end: at + 1 };
  }
  return null;
}
