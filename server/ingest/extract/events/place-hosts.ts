/** A place that holds an event: 某县召开…, 我镇举行…; its government does. */
import type { Scene } from '../scene.ts';
import { SIGN } from '../scene.ts';

const { place: L, date: D } = SIGN;
/** Before the place: the day, the purpose, words of time. */
const LEAD = `(?:[${D}，、\\s▲●◆★◇■○☆※△▍★]|日前|近日|近期|随后|会后|当天|[上下]午|为[^，]{0,30}，|为[^，]{0,40}$)*`;
/** Between the place and its verb: manner, room and form. */
const MANNER =
  '(?:成功|隆重|如期|专题|专门|紧急|迅速|及时|第一时间|积极|组织|统一|牵头|还|又|再次|率先|线上|同步|热烈|以[^，。；]{2,30}为(?:主题|主线|抓手|载体|契机)|以[^，]{1,14}(?:形式|方式)|通过[^，]{2,12}(?:形式|方式)|在[^，。；]{2,24}|于[^，。；]{2,16})*';
const HOLDS = new RegExp(`^${LEAD}(${L}+)${MANNER}$`, 'u');
/** A town that no list has. */
const FREE = new RegExp(
  `^${LEAD}((?![各全该我本])(?:(?![在于到赴来和与后由])[\\u4e00-\\u9fff]){2,4}(?:镇|乡|街道))${MANNER}$`,
  'u',
);
const OUR_TOWN = new RegExp(`^${LEAD}((?:我|本)?(?:镇|乡|街道|办事处))${MANNER}$`, 'u');
/** 全县, 全省各地: no body. */
const WHOLE = /^(?:全|各)/;
/** What a place's government does not hold: its party's, its congress's and its people's sittings. */
const NOT_GOVERNMENT =
  /党|人大|人代会|政协|代表大会|两会|常委会|全会|纪委|纪检|监察|组织部|宣传|统战|政法|共青团|妇女|工会|职代会|主题教育|巡[察视]|选举|干部大会|集体学习|中心组/;

/** The government of the place that stands before an opening verb; undefined when no place does, or when another body of it holds such events. */
export function placeHost(scene: Scene, from: number, verb: number, held: string): string | undefined {
  if (NOT_GOVERNMENT.test(held)) return undefined;
  const before = scene.masked.slice(from, verb);
  const match = HOLDS.exec(before);
  const name = match?.[1]
    ? placeBefore(scene, from, match[1], before)
    : (ownTown(scene, before) ?? FREE.exec(before)?.[1]);
  return name === undefined ? undefined : governmentOf(scene, name);
}

/** The last of the places side by side, in full. */
function placeBefore(scene: Scene, from: number, run: string, before: string): string | undefined {
  const start = from + before.indexOf(run);
  let found: string | undefined;
  for (let at = start; at < start + run.length; at++) {
    const mention = scene.placeAt.get(at);
    if (mention && !WHOLE.test(scene.text.slice(mention.start, mention.end)))
      found = scene.issue.book.get(mention.fact)?.name;
  }
  return found;
}

/** 我镇, 街道: the town whose house publishes. */
function ownTown({ issue: { publisher }, actors }: Scene, before: string): string | undefined {
  const word = OUR_TOWN.exec(before)?.[1]?.replace(/^[我本]|办事处$/gu, '');
  if (word === undefined) return undefined;
  const home = actors.homePlace?.name;
  if (home && /(?:镇|乡|街道)$/.test(home) && home.endsWith(word)) return home;
  return /^(.{2,}?(?:镇|乡|街道))(?:办事处|人民政府|党|综合|$)/u.exec(publisher?.name ?? '')?.[1];
}

const GOVERNED = /(?:地区|盟)$/u;
const ZONE = /(?:开发区|高新区|园区|示范区|保税区|新区|兵团|师|团)$/u;

function governmentOf({ issue, actors }: Scene, place: string): string | undefined {
  if (ZONE.test(place)) return undefined;
  const name = place + (place.endsWith('街道') ? '办事处' : GOVERNED.test(place) ? '行政公署' : '人民政府');
  const known = issue.book.get(`Organization:${name}`) ? `Organization:${name}` : undefined;
  const here = actors.organizations.find(({ fact }) => issue.book.get(fact)?.name === name)?.fact;
  return (
    here ??
    known ??
    issue.bodyPrinted(name) ??
    issue.book.add({
      key: `Organization:${name}`,
      label: 'Organization',
      name,
      aliases: [],
      properties: { kind: 'GOVERNMENT' },
    })
  );
}
